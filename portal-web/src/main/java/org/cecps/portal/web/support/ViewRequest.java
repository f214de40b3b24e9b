package org.cecps.portal.web.support;

import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.MappingMatch;
import org.jspecify.annotations.Nullable;

/** A request for a public page as Faces sees it: by the file of its view, without the language. */
public class ViewRequest extends HttpServletRequestWrapper {

    private final String path;

    /**
     * A request.
     *
     * @param path the view's file, as in {@code /objection/reasons.xhtml}
     */
    public ViewRequest(HttpServletRequest request, String path) {
        super(request);
        this.path = path;
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public @Nullable String getPathInfo() {
        return null;
    }

    @Override
    public HttpServletMapping getHttpServletMapping() {
        String servlet = super.getHttpServletMapping().getServletName();
        return new HttpServletMapping() {
            @Override
            public String getMatchValue() {
                return path.substring(1, path.lastIndexOf('.'));
            }

            @Override
            public String getPattern() {
                return "*.xhtml";
            }

            @Override
            public String getServletName() {
                return servlet;
            }

            @Override
            public MappingMatch getMappingMatch() {
                return MappingMatch.EXTENSION;
            }
        };
    }
}
