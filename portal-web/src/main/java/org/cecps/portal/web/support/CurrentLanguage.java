package org.cecps.portal.web.support;

import jakarta.enterprise.context.RequestScoped;
import org.cecps.portal.translations.Language;

/** The language of this request and the page it asks for: the two parts of a public page's path. English unless told. */
@RequestScoped
public class CurrentLanguage {

    private Language language = Language.EN;
    private String view = "start";

    /** Says what the path named, as in {@code /pl/objection/reasons}. */
    void is(Language language, String view) {
        this.language = language;
        this.view = view;
    }

    /** The language of the page. */
    public Language language() {
        return language;
    }

    /** The page, as in {@code objection/reasons}. */
    public String view() {
        return view;
    }
}
