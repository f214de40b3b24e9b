package org.cecps.portal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the scripts on a page of the team. PrimeFaces expects it back with each form and puts it in by script; as a hidden
 * field it comes back without.
 */
@Named
@RequestScoped
public class ScriptNonce {

    /** The nonce; nothing on a public page, which has no script. */
    public @Nullable String getValue() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return ScriptOnlyForTeam.isForTeam(faces)
                ? PrimeFacesContext.getCspState(faces).getNonce()
                : null;
    }
}
