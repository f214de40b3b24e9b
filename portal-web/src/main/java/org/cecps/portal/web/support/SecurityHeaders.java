package org.cecps.portal.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Tells the browser what a page may do: on public pages no script at all, nothing from elsewhere, no frame around it. PrimeFaces
 * adds a policy with a nonce to every page, even to those without one of its components: it replaces ours on the team's pages,
 * because browsers enforce the strictest of two, and is left out on public ones.
 */
public class SecurityHeaders extends HttpFilter {

    private static final String POLICY = "Content-Security-Policy";

    private static final String NO_SCRIPT = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader(POLICY, NO_SCRIPT);
        boolean isForTeam = request.getRequestURI().startsWith(request.getContextPath() + "/review");
        chain.doFilter(request, new OnePolicy(response, isForTeam));
    }

    /** Keeps one policy on an answer: the last one added where scripts are used, the first one elsewhere. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final boolean isReplaced;

        OnePolicy(HttpServletResponse response, boolean isReplaced) {
            super(response);
            this.isReplaced = isReplaced;
        }

        @Override
        public void addHeader(String name, String value) {
            if (!POLICY.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            } else if (isReplaced) {
                setHeader(name, value);
            }
        }
    }
}
