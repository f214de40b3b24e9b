package org.cecps.portal.web.api;

import java.util.Locale;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;

/** The kinds of problems a request can have. Texts are under {@code api.problem.<camelCase>}. */
public enum ProblemKind {
    /** The body is not readable JSON, or not readable form data. */
    NOT_READABLE(400),
    /** No key, or no right one. */
    NO_KEY(401),
    /** The key lacks a scope; {0} which. */
    NO_SCOPE(403),
    /** Nothing is at this address, or nothing this key may see. */
    NOT_FOUND(404),
    /** This address takes other methods. */
    METHOD_NOT_ALLOWED(405),
    /** The answer cannot be given as what was asked for. */
    NOT_ACCEPTABLE(406),
    /** The sender's reference was used before, for other facts. */
    REFERENCE_USED(409),
    /** The body is too large; {0} bytes at most. */
    TOO_LARGE(413),
    /** The body is not of a kind that is read here. */
    MEDIA_TYPE(415),
    /** Fields are missing or wrong; each is named. */
    BAD_FIELDS(422),
    /** The portal failed; {0} the number under which its log has the cause. */
    FAULT(500);

    private static final Texts TEXTS = Texts.in(Language.EN);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** What names it for a program: a URN, as in {@code urn:cecps:problem:bad-fields}. */
    public String type() {
        return "urn:cecps:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title(Object... arguments) {
        return TEXTS.of(key(), arguments);
    }

    /** The text's key, as in {@code api.problem.noKey}. */
    public String key() {
        return Texts.key("api.problem.", this);
    }
}
