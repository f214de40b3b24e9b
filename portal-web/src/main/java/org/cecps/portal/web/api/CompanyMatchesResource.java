package org.cecps.portal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.cecps.portal.shared.Actor;

/** Compares a company with others, however their names are spelled. Nothing is kept, and nobody is looked up. */
@Path("company-matches")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CompanyMatchesResource {

    /** Compares companies. */
    @POST
    @Scope(Actor.Role.CALCULATE)
    public CompanyMatchesAnswer match(InputStream body) throws IOException {
        return CompanyMatchesAnswer.to(CompanyReader.read(JsonBody.read(body)));
    }
}
