package org.cecps.portal.web.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.secrets.Secrets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the internal area to who has its token ({@code PORTAL_INTERNAL_TOKEN}), which needs no database, so that health is
 * answered while there is none. Where no token is set, which production refuses, it opens to this machine itself.
 */
@PreMatching
@ApplicationScoped
public class InternalDoor implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";
    /** What a proxy adds: behind one on this machine everybody would come from this machine. */
    private static final List<String> PROXY_HEADERS =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    @Inject
    @ConfigProperty(name = "portal.internal.token")
    private Optional<String> token;

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        boolean isOpen = token.map(right -> hasToken(context, right)).orElseGet(() -> isFromHere(context));
        if (!isOpen) {
            context.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, SCHEME.strip())
                    .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                    .entity("PORTAL_INTERNAL_TOKEN as a bearer token is needed here.\n")
                    .build());
        }
    }

    private static boolean hasToken(ContainerRequestContext context, String right) {
        String sent = context.getHeaderString(HttpHeaders.AUTHORIZATION);
        return sent != null
                && sent.startsWith(SCHEME)
                && Secrets.same(sent.substring(SCHEME.length()).strip(), right);
    }

    private boolean isFromHere(ContainerRequestContext context) {
        try {
            return PROXY_HEADERS.stream().allMatch(header -> context.getHeaderString(header) == null)
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
