package org.cecps.portal.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.cecps.portal.web.support.CurrentActor;

/** Closes the notice in this browser. */
@Named
@RequestScoped
public class CloseBacking {

    @Inject
    private CurrentActor actor;

    /** Closes it and goes to the start page. */
    public String close() {
        actor.close((HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
        return "/start?faces-redirect=true";
    }
}
