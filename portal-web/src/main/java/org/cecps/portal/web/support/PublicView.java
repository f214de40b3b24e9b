package org.cecps.portal.web.support;

import java.util.Arrays;
import java.util.Optional;

/** Every public page and who may see it. A page that is not listed here has no address. */
public enum PublicView {
    /** What this is, and where to go. */
    START("start", false),
    /** The list of languages. */
    LANGUAGE("language", false),
    /** Questions people ask. */
    HELP("help", false),
    /** How to reach the team. */
    CONTACT("contact", false),
    /** What is known about people and why. */
    PRIVACY("privacy", false),
    /** What is kept in the browser. */
    COOKIES("cookies", false),
    /** Accessibility statement. */
    ACCESSIBILITY("accessibility", false),
    /** Terms of use. */
    TERMS("terms", false),
    /** How a penalty is worked out. */
    CALCULATOR("calculator", false),
    /** Deadlines from dates. */
    DEADLINES("deadlines", false),
    /** Opening a notice. */
    OPEN("open", false),
    /** Too many wrong tries. */
    LOCKED("locked", false),
    /** The notice was closed after a while. */
    EXPIRED("expired", false),
    /** The notice. */
    NOTICE("notice", true),
    /** The photographs of the case. */
    PHOTOS("photos", true),
    /** An address for news. */
    EMAIL("email", true),
    /** The code that confirms it. */
    EMAIL_CODE("emailCode", true),
    /** Objection: what is objected to. */
    OBJECTION_GROUNDS("objection/grounds", true),
    /** Objection: why. */
    OBJECTION_REASONS("objection/reasons", true),
    /** Objection: files. */
    OBJECTION_FILES("objection/files", true),
    /** Objection: why it is late. */
    OBJECTION_LATE("objection/late", true),
    /** Objection: check and send. */
    OBJECTION_CHECK("objection/check", true),
    /** Objection: the receipt. */
    OBJECTION_RECEIVED("objection/received", true),
    /** Objection: where it stands. */
    OBJECTION_STATUS("objection/status", true);

    private final String path;
    private final boolean openedNotice;

    PublicView(String path, boolean openedNotice) {
        this.path = path;
        this.openedNotice = openedNotice;
    }

    /** Its address after the language, as in {@code objection/reasons}. */
    public String path() {
        return path;
    }

    /** Whether only a person who opened a notice sees it. */
    public boolean needsOpenedNotice() {
        return openedNotice;
    }

    /** The file of the view. */
    String file() {
        return "/" + path + ".xhtml";
    }

    /** The view of an address. */
    static Optional<PublicView> of(String path) {
        return Arrays.stream(values()).filter(view -> view.path.equals(path)).findFirst();
    }
}
