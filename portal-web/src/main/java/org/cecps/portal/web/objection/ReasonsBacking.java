package org.cecps.portal.web.objection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.objection.Objection;
import org.cecps.portal.objection.ObjectionRefusal;
import org.cecps.portal.translations.Language;
import org.cecps.portal.web.support.FormErrors;
import org.cecps.portal.web.support.PageTexts;
import org.jspecify.annotations.Nullable;

/** Why the person objects, in their own words and language. */
@Named
@RequestScoped
public class ReasonsBacking {

    @Inject
    private ObjectionDraft draft;

    @Inject
    private FormErrors errors;

    @Inject
    private PageTexts texts;

    private @Nullable String reasons;
    private String language = "";

    /** Fills in what the draft has. */
    @PostConstruct
    void fill() {
        reasons = draft.getReasons();
        language = draft.language().tag();
    }

    /** The grounds ticked before. */
    public List<String> getTicked() {
        return draft.grounds().stream()
                .map(ground -> texts.named("objection.ground.", ground))
                .toList();
    }

    /** The languages one can write in: all that the team has translators for. */
    public List<SelectItem> getLanguages() {
        return Arrays.stream(Language.values())
                .map(known -> new SelectItem(known.tag(), known.endonym()))
                .toList();
    }

    /** The longest reasons, in characters. */
    public int getLongest() {
        return Objection.LONGEST_REASONS;
    }

    /** Keeps the reasons and goes on. */
    public @Nullable String next() {
        String text = Optional.ofNullable(reasons).orElse("").strip();
        keep(text);
        if (text.isEmpty()) {
            errors.add("reasons", texts.of(ObjectionRefusal.NO_REASONS.key()));
            return null;
        }
        if (text.length() > Objection.LONGEST_REASONS) {
            errors.add("reasons", texts.of(ObjectionRefusal.REASONS_TOO_LONG.key(), Objection.LONGEST_REASONS));
            return null;
        }
        return draft.nextPage();
    }

    /** Keeps the reasons and goes back to the notice. */
    public String stop() {
        keep(Optional.ofNullable(reasons).orElse("").strip());
        return "/notice?faces-redirect=true";
    }

    private void keep(String text) {
        draft.keepReasons(text, Language.of(language).orElse(texts.getLanguage()));
    }

    /** The reasons as typed. */
    public @Nullable String getReasons() {
        return reasons;
    }

    /** Keeps the reasons. */
    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }

    /** The tag of the language they are written in. */
    public String getLanguage() {
        return language;
    }

    /** Keeps the language. */
    public void setLanguage(String language) {
        this.language = language;
    }
}
