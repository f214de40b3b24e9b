package org.cecps.portal.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cecps.portal.configuration.Area;
import org.cecps.portal.configuration.Areas;
import org.cecps.portal.shared.LegalClock;

/** Answers for the areas that this node serves, and counts; what it does not serve is not found on it. */
public class AreaGate extends HttpFilter {

    @Inject
    private Areas areas;

    @Inject
    private RequestCounts counts;

    @Inject
    private LegalClock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Area> area = RequestArea.of(request);
        if (RequestArea.isOfServer(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (area.isEmpty()) {
            chain.doFilter(request, response);
        } else if (areas.serves(area.get())) {
            serve(area.get(), request, response, chain);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void serve(Area area, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Instant started = clock.now();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            counts.add(area, status, Duration.between(started, clock.now()));
        }
    }
}
