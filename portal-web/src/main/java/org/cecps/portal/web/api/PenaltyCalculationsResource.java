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

/** Works out the penalties of an incident, step by step. Nothing is kept. */
@Path("penalty-calculations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PenaltyCalculationsResource {

    @Inject
    private LegalClock clock;

    /** Works out penalties. */
    @POST
    @Scope(Actor.Role.CALCULATE)
    public PenaltyAnswer calculate(InputStream body) throws IOException {
        return PenaltyAnswer.to(PenaltyReader.read(JsonBody.read(body), clock.today()));
    }
}
