package org.cecps.portal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;

/** Works out the deadlines that follow from the dates of a liability. Nothing is kept. */
@Path("deadlines")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeadlinesResource {

    @Inject
    private LegalClock clock;

    /** Works out deadlines. */
    @POST
    @Scope(Actor.Role.CALCULATE)
    public DeadlinesAnswer calculate(InputStream body) throws IOException {
        return DeadlinesAnswer.to(DeadlinesReader.read(JsonBody.read(body), clock.today()), clock.today());
    }
}
