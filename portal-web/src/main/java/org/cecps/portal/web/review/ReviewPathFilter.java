package org.cecps.portal.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
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
            chain.doFilter(new ViewRequest(request, AREA + "/" + view + ".xhtml"), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
