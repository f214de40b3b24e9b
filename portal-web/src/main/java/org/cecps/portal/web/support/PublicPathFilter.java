package org.cecps.portal.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Optional;
import org.cecps.portal.translations.Language;

/**
 * Finds the view of a public page: {@code /pl/objection/reasons} is {@code /objection/reasons.xhtml} in Polish. The views
 * themselves have no address.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class PublicPathFilter extends HttpFilter {

    private static final String SUFFIX = ".xhtml";

    @Inject
    private CurrentLanguage current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int end = path.indexOf('/', 1);
        String first = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
        Optional<Language> language = Language.of(first).filter(Language::isReleased);
        if (language.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String view = end < 0 || end == path.length() - 1 ? "start" : path.substring(end + 1);
        current.is(language.get(), view);
        if (!isView(request, view)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Language", language.get().tag());
        request.getRequestDispatcher("/" + view + SUFFIX).forward(request, response);
    }

    private static boolean isView(HttpServletRequest request, String view) throws MalformedURLException {
        return view.matches("[a-z][A-Za-z]*(/[a-z][A-Za-z]*)?")
                && !view.startsWith("review/")
                && request.getServletContext().getResource("/" + view + SUFFIX) != null;
    }
}
