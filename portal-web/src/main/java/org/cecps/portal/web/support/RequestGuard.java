package org.cecps.portal.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.cecps.portal.configuration.Area;

/**
 * Lets a request change something only if it comes from one of our own forms: from this origin, and with the token. Stateless
 * pages have no token of Faces; this one guards all pages alike. Other systems have keys instead.
 */
public class RequestGuard extends HttpFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Area> WITHOUT_FORMS = EnumSet.of(Area.API, Area.INTERNAL);
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Inject
    private FormToken token;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RequestArea.of(request).filter(WITHOUT_FORMS::contains).isPresent()) {
            chain.doFilter(request, response);
        } else if (SAFE.contains(request.getMethod()) || (isFromHere(request) && token.isRight())) {
            token.give(response);
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whether the browser says that one of our pages sent it; one that says neither is not believed. */
    private static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site == null && origin == null) {
            return false;
        }
        boolean siteFits = site == null || OWN_SITE.contains(site.toLowerCase(Locale.ROOT));
        boolean originFits = origin == null || isThisHost(origin, request.getHeader("Host"));
        return siteFits && originFits;
    }

    private static boolean isThisHost(String origin, String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
