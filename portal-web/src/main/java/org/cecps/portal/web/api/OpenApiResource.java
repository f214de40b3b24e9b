package org.cecps.portal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;

/**
 * Describes the API to whoever has a key, of any scope. The server's own description is public and at an address of its own, so
 * this one is written by hand; tests compare it with the code and post each of its examples.
 */
@Path("openapi")
@RequestScoped
public class OpenApiResource {

    /** The file beside this class. */
    public static final String FILE = "openapi.json";

    /** The description, OpenAPI 3.1. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream description() {
        return Objects.requireNonNull(OpenApiResource.class.getResourceAsStream(FILE), FILE);
    }
}
