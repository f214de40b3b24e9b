package org.cecps.portal.web.objection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.cecps.portal.objection.ObjectionRefusal;
import org.cecps.portal.objection.ObjectionService;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.web.support.CurrentActor;
import org.cecps.portal.web.support.FormErrors;
import org.cecps.portal.web.support.PageTexts;
import org.jspecify.annotations.Nullable;

/** Everything once more before it is sent, and the sending: once, however often the button is pressed. */
@Named
@RequestScoped
public class CheckBacking {

    @Inject
    private ObjectionDraft draft;

    @Inject
    private FilesBacking files;

    @Inject
    private ObjectionService objections;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormErrors errors;

    @Inject
    private PageTexts texts;

    private boolean declared;
    private String formId = "";

    /** Takes the form's id from the draft; a form that comes back brings its own. */
    @PostConstruct
    void fill() {
        formId = draft.getFormId();
    }

    /** Sends a person who skipped a page to it. */
    public void read() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback() && draft.firstMissing().isPresent()) {
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, draft.nextPage());
        }
    }

    /** The grounds. */
    public List<String> getGrounds() {
        return draft.grounds().stream()
                .map(ground -> texts.named("objection.ground.", ground))
                .toList();
    }

    /** The tag of the language of the reasons, for screen readers. */
    public String getLanguageTag() {
        return draft.language().tag();
    }

    /** The language of the reasons, in its own name. */
    public String getLanguageName() {
        return draft.language().endonym();
    }

    /** The files that go with it. */
    public List<FileRow> getFiles() {
        return files.getRows().stream().filter(row -> !row.isRefused()).toList();
    }

    /** Sends the objection. */
    public @Nullable String send() {
        if (!declared) {
            errors.add("declared", texts.of("objection.check.notTrue"));
            return null;
        }
        try {
            Reference reference = objections.submit(actor.person(), draft.command(UUID.fromString(formId)));
            return "/objection/received?faces-redirect=true&o=" + reference.value();
        } catch (Refused refused) {
            if (refused.refusal() == ObjectionRefusal.ALREADY_OPEN) {
                return "/objection/status?faces-redirect=true";
            }
            errors.add("send", texts.refusal(refused));
            return null;
        }
    }

    /** Goes back to the notice; everything is kept. */
    public String stop() {
        return "/notice?faces-redirect=true";
    }

    /** Whether the person says that it is true. */
    public boolean isDeclared() {
        return declared;
    }

    /** Keeps whether it is true. */
    public void setDeclared(boolean declared) {
        this.declared = declared;
    }

    /** The id of this form. */
    public String getFormId() {
        return formId;
    }

    /** Keeps the id of the form that came back. */
    public void setFormId(String formId) {
        this.formId = formId;
    }
}
