package org.cecps.portal.web.api;

import org.cecps.portal.casefile.FieldProblem;
import org.cecps.portal.shared.Refusal;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;

/**
 * What is wrong with one field.
 *
 * @param field a JSON pointer to it (RFC 6901), as in {@code /persons/0/email}; empty for the whole body
 * @param code what is wrong, for a program
 * @param message the same for a person, in English
 */
public record FieldError(String field, String code, String message) {

    private static final Texts TEXTS = Texts.in(Language.EN);

    /** An error of a field. */
    static FieldError of(String pointer, Refusal refusal, Object... arguments) {
        return new FieldError(pointer, refusal.name(), TEXTS.of(refusal.key(), arguments));
    }

    /** A field that cannot be read. */
    static FieldError of(String pointer, Unreadable why, Object... arguments) {
        return new FieldError(pointer, why.name(), TEXTS.of(why.key(), arguments));
    }

    /** What the domain found wrong with a field. */
    static FieldError of(FieldProblem problem) {
        String pointer =
                "/" + problem.field().replace("[", "/").replace("].", "/").replace("]", "");
        return of(pointer, problem.problem(), problem.arguments().toArray());
    }

    /** What the domain refused because of a field. */
    static FieldError of(String pointer, Refused refused) {
        return of(pointer, refused.refusal(), refused.arguments().toArray());
    }
}
