package org.cecps.portal.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cecps.portal.configuration.Area;

/** The area a request asks for, by the path as the server resolved it, whatever way it was written in. */
final class RequestArea {

    private static final String ROBOTS = "/robots.txt";
    /** Scripts and styles of PrimeFaces, which the team's pages use alone. */
    private static final String TEAM_RESOURCES = "/jakarta.faces.resource";

    /** What the server would answer by itself, to everybody (ADR 0010). */
    private static final List<String> OF_SERVER = List.of("/health", "/metrics", "/openapi");

    private RequestArea() {}

    /** Whether it asks for what the server itself has under its own addresses. */
    static boolean isOfServer(HttpServletRequest request) {
        return OF_SERVER.stream().anyMatch(folder -> isUnder(folder, path(request)));
    }

    /** The area; empty for what every node answers. */
    static Optional<Area> of(HttpServletRequest request) {
        String path = path(request);
        if (path.equals(ROBOTS)) {
            return Optional.empty();
        }
        if (isUnder("/review", path) || isUnder(TEAM_RESOURCES, path)) {
            return Optional.of(Area.REVIEW);
        }
        if (isUnder("/api", path)) {
            return Optional.of(Area.API);
        }
        return Optional.of(isUnder("/internal", path) ? Area.INTERNAL : Area.PUBLIC);
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static boolean isUnder(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
