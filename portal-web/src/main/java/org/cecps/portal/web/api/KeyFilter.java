package org.cecps.portal.web.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import org.cecps.portal.apikey.ApiKeys;

/** Lets in who has a key, before anything of the request is looked at: without one even a wrong path is not told. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class KeyFilter implements ContainerRequestFilter {

    private static final String SCHEME = "bearer ";

    @Inject
    private ApiKeys keys;

    @Inject
    private CurrentSystem current;

    @Override
    public void filter(ContainerRequestContext context) {
        keyOf(context).flatMap(keys::actor).ifPresentOrElse(current::is, () -> {
            throw ApiException.of(ProblemKind.NO_KEY);
        });
    }

    private static Optional<String> keyOf(ContainerRequestContext context) {
        return Optional.ofNullable(context.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
