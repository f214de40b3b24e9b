package org.cecps.portal.web.review;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.cecps.portal.caseload.Caseload;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;

/** What every page of the team does the same way: read its reference, do one step, go on or say why not. */
final class ReviewPage {

    private ReviewPage() {}

    /** The reference in the address; one that cannot be is answered as one that is not there. */
    static Reference reference() {
        String typed = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("ref", "");
        return Reference.parse(typed)
                .orElseThrow(org.cecps.portal.liability.LiabilityRefusal.NO_SUCH_LIABILITY::refused);
    }

    /** Notes in the log that a page of a case is read; a form that comes back is not read again. */
    static void read(Caseload caseload, Actor reader, Reference caseReference, Reference subject) {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            caseload.reads(reader, caseReference, subject);
        }
    }

    /** Does a step and goes to a page of the team; a refusal stays on the page and is shown. */
    static void doAndGo(Runnable step, String target) {
        try {
            step.run();
            go(target);
        } catch (Refused refused) {
            show(refused);
        }
    }

    /** Goes to a page of the team. */
    static void go(String target) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + "/review/" + target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows why a step was refused. */
    static void show(Refused refused) {
        show(Texts.in(Language.EN)
                .of(refused.refusal().key(), refused.arguments().toArray()));
    }

    /** Shows a message at the top of the page. */
    static void show(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
