package org.cecps.portal.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Version 1 of what other systems use. Fields may be added to answers; nothing else changes within a version. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    /** What has an address. */
    public static final Set<Class<?>> RESOURCES = Set.of(
            CasesResource.class,
            PenaltyCalculationsResource.class,
            DeadlinesResource.class,
            CompanyMatchesResource.class,
            OpenApiResource.class);

    private static final Set<Class<?>> PROVIDERS =
            Set.of(KeyFilter.class, ScopeFeature.class, BodyLimit.class, AnswerHeaders.class, ProblemMapper.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new HashSet<>(RESOURCES);
        all.addAll(PROVIDERS);
        return all;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
