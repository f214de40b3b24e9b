package org.cecps.portal.web.internal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Health and metrics under {@code /internal}, apart from what other systems use. */
@ApplicationPath("/internal")
public class InternalApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(InternalDoor.class, HealthResource.class, MetricsResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
