package org.cecps.portal.web.review;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.web.support.ViewRequest;

/**
 * The one door of the team's area: whoever is not signed in gets the sign-in page and nothing else. Finds the view of a path,
 * as in {@code /review/objection}.
 */
public class ReviewPathFilter extends HttpFilter {

    private static final String AREA = "/review";
    private static final String SIGN_IN = "signIn";
    /** Paths that a servlet serves, not a view. */
    private static final Set<String> FILES = Set.of("evidence", "letter");

    @Inject
    private CurrentStaff current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length() + AREA.length());
        String view = path.length() < 2 ? "home" : path.substring(1);
        response.setHeader("Cache-Control", "no-store");
        if (view.equals(SIGN_IN)) {
            chain.doFilter(new ViewRequest(request, AREA + "/" + SIGN_IN + ".xhtml"), response);
        } else if (current.ifSignedIn().isEmpty()) {
            response.sendRedirect(AREA + "/" + SIGN_IN);
        } else if (FILES.contains(view.split("/", 2)[0])) {
            chain.doFilter(request, response);
        } else if (view.matches("[a-z][A-Za-z]*")
                && request.getServletContext().getResource(AREA + "/" + view + ".xhtml") != null) {
            show(view, request, response, chain);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A record that is not there or not for this reader is not found; a form that was open for too long is shown anew. */
    private static void show(String view, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(new ViewRequest(request, AREA + "/" + view + ".xhtml"), response);
        } catch (ServletException e) {
            if (isCausedBy(e, ViewExpiredException.class)) {
                String query = request.getQueryString();
                response.sendRedirect(AREA + "/" + view + (query == null ? "" : "?" + query));
            } else if (isCausedBy(e, Refused.class)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                throw e;
            }
        }
    }

    private static boolean isCausedBy(Throwable fault, Class<? extends Throwable> cause) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).anyMatch(cause::isInstance);
    }
}
