package org.cecps.portal.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cecps.portal.translations.Language;

/**
 * Finds the view of a public page: {@code /pl/objection/reasons} is {@code /objection/reasons.xhtml} in Polish. The views
 * themselves have no address. An address without a language gets the visitor's own.
 */
public class PublicPathFilter extends HttpFilter {

    private static final String SUFFIX = ".xhtml";
    private static final String START = "start";

    @Inject
    private CurrentLanguage current;

    @Inject
    private CurrentActor actor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Language> language = languageOf(path);
        if (language.isPresent()) {
            show(language.get(), viewOf(path), request, response, chain);
            return;
        }
        Language preferred = PreferredLanguage.of(request);
        current.is(preferred, START);
        if (path.equals("/") || path.isEmpty()) {
            response.setHeader("Vary", "Accept-Language, Cookie");
            response.sendRedirect("/" + preferred.tag() + "/" + START);
        } else if (path.endsWith(SUFFIX) && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void show(
            Language language, String view, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<PublicView> found = PublicView.of(view);
        current.is(language, found.map(PublicView::path).orElse(START));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PreferredLanguage.remember(language, request, response);
        response.setHeader("Content-Language", language.tag());
        if (found.get().needsOpenedNotice()) {
            if (actor.ifPerson().isEmpty()) {
                PublicView instead = actor.wasPerson() ? PublicView.EXPIRED : PublicView.OPEN;
                response.sendRedirect("/" + language.tag() + "/" + instead.path());
                return;
            }
            response.setHeader("Cache-Control", "private, no-store");
        }
        chain.doFilter(new ViewRequest(request, found.get().file()), response);
    }

    private static Optional<Language> languageOf(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2 ? Optional.empty() : Language.of(segments[1]).filter(Language::isReleased);
    }

    private static String viewOf(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 3 || segments[2].isEmpty() ? START : segments[2];
    }
}
