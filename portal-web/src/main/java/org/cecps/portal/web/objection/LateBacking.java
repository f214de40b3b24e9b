package org.cecps.portal.web.objection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.cecps.portal.objection.ObjectionRefusal;
import org.cecps.portal.web.support.FormErrors;
import org.cecps.portal.web.support.PageTexts;
import org.jspecify.annotations.Nullable;

/** Why an objection comes after its last day. */
@Named
@RequestScoped
public class LateBacking {

    @Inject
    private ObjectionDraft draft;

    @Inject
    private FormErrors errors;

    @Inject
    private PageTexts texts;

    private @Nullable String reason;

    /** Fills in what the draft has. */
    @PostConstruct
    void fill() {
        reason = draft.getLateReason();
    }

    /** Keeps the reason and goes on. */
    public @Nullable String next() {
        String text = Optional.ofNullable(reason).orElse("").strip();
        draft.keepLateReason(text);
        if (text.isEmpty()) {
            errors.add("reason", texts.of(ObjectionRefusal.LATE_REASON_NEEDED.key(), draft.getObjectBy()));
            return null;
        }
        return draft.nextPage();
    }

    /** Keeps the reason and goes back to the notice. */
    public String stop() {
        draft.keepLateReason(Optional.ofNullable(reason).orElse("").strip());
        return "/notice?faces-redirect=true";
    }

    /** The reason as typed. */
    public @Nullable String getReason() {
        return reason;
    }

    /** Keeps the reason. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
