package org.cecps.portal.web.support;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Writes the addresses of public views as people see them: language first, without the suffix. */
public class LanguageViewHandler extends ViewHandlerWrapper {

    private static final String SUFFIX = ".xhtml";

    /** On top of the server's own. */
    public LanguageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        if (!viewId.endsWith(SUFFIX)) {
            return super.getActionURL(context, viewId);
        }
        if (viewId.startsWith("/review/")) {
            return reviewAddress(context, viewId);
        }
        String view = viewId.substring(1, viewId.length() - SUFFIX.length());
        return CDI.current().select(PageTexts.class).get().path(view);
    }

    /** A page of the team posts to its own address, with what it was asked for. */
    private static String reviewAddress(FacesContext context, String viewId) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String query = request.getQueryString();
        String path = request.getContextPath() + viewId.substring(0, viewId.length() - SUFFIX.length());
        return query == null ? path : path + "?" + query;
    }
}
