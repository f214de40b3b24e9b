package org.cecps.portal.web.support;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces' script policy to the team's pages. It would otherwise ask every form that is sent for its nonce, and a public
 * form, which has no script, has none.
 */
public class ScriptOnlyForTeam implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    /** Whether a page is one of the team's. */
    static boolean isForTeam(FacesContext faces) {
        return ((HttpServletRequest) faces.getExternalContext().getRequest())
                .getServletPath()
                .startsWith("/review/");
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!isForTeam(faces)) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }
}
