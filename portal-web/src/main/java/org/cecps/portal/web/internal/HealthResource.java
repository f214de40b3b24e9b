package org.cecps.portal.web.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Tells a balancer or an orchestrator how this node is: 200 when it is up, 503 when it is down. */
@Path("health")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @Inject
    private HealthChecks checks;

    /** Whether the process works at all; it asks nothing outside itself, since starting it again would not mend that. */
    @GET
    @Path("live")
    public Health live() {
        return Health.of(List.of());
    }

    /** Whether this node should get requests, and whether all that it works with is well. */
    @GET
    @Path("ready")
    public Response ready() {
        Health health = Health.of(checks.all());
        return Response.status(
                        health.status() == Health.Status.UP ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
                .entity(health)
                .build();
    }
}
