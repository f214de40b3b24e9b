package org.cecps.portal.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.cecps.portal.access.AccessRefusal;
import org.cecps.portal.access.NoticeDoor;
import org.cecps.portal.access.OpenNotice;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.web.support.CurrentActor;
import org.cecps.portal.web.support.FormErrors;
import org.cecps.portal.web.support.PageTexts;
import org.cecps.portal.web.support.TypedDate;
import org.jspecify.annotations.Nullable;

/** Opens a notice with what stands in the letter. */
@Named
@RequestScoped
public class OpenBacking {

    @Inject
    private NoticeDoor door;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormErrors errors;

    @Inject
    private PageTexts texts;

    @Inject
    private HttpServletRequest request;

    private @Nullable String reference;
    private TypedCode code = new TypedCode();
    private TypedDate birth = new TypedDate();
    private @Nullable String companyFact;
    private @Nullable Instant again;
    private boolean missing;

    /** Takes the reference from a letter's QR code. */
    @PostConstruct
    void fill() {
        reference = request.getParameter("r");
    }

    /**
     * Opens the notice, or says what was left out, that the three do not fit together, or how long to wait. What was left out
     * is no try.
     */
    public @Nullable String open() {
        sayWhatIsMissing();
        if (errors.isAny()) {
            missing = true;
            return null;
        }
        try {
            String token = door.open(new OpenNotice(
                    reference == null ? "" : reference,
                    code.whole(),
                    birth.date().orElse(null),
                    companyFact,
                    request.getRemoteAddr()));
            actor.opened(token, (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse());
            return "/notice?faces-redirect=true";
        } catch (Refused refused) {
            if (refused.refusal() == AccessRefusal.LOCKED) {
                again = (Instant) refused.arguments().get(0);
                return "/locked";
            }
            errors.add("ref", texts.of("notice.open.checkReference"));
            errors.add("code", texts.of("notice.open.checkCode"));
            errors.add(companyFact == null ? "birth" : "company", texts.of("notice.open.checkFact"));
            return null;
        }
    }

    private void sayWhatIsMissing() {
        if (reference == null || reference.isBlank()) {
            errors.add("ref", texts.of("notice.open.enterReference"));
        }
        if (code.whole().isBlank()) {
            errors.add("code", texts.of("notice.open.enterCode"));
        }
        if (birth.isEmpty() && (companyFact == null || companyFact.isBlank())) {
            errors.add("birth", texts.of("notice.open.enterFact"));
        }
    }

    /** Whether something was left out, so that nothing was tried. */
    public boolean isMissing() {
        return missing;
    }

    /** When it may be tried again, after too many tries. */
    public String getAgain() {
        return Optional.ofNullable(again).map(texts::moment).orElse("");
    }

    /** The reference as typed. */
    public @Nullable String getReference() {
        return reference;
    }

    /** Keeps the reference. */
    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    /** The code as typed. */
    public TypedCode getCode() {
        return code;
    }

    /** The date of birth as typed. */
    public TypedDate getBirth() {
        return birth;
    }

    /** The company's number or postcode as typed. */
    public @Nullable String getCompanyFact() {
        return companyFact;
    }

    /** Keeps the company's number or postcode. */
    public void setCompanyFact(@Nullable String companyFact) {
        this.companyFact = companyFact;
    }
}
