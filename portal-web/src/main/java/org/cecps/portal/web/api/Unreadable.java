package org.cecps.portal.web.api;

import org.cecps.portal.translations.Texts;

/** Why a field cannot even be read, before any rule is asked. Texts are under {@code api.unreadable.<camelCase>}. */
public enum Unreadable {
    /** The body is not JSON, one of its objects names a field twice, or it nests too deep; {0} the line, {1} the column. */
    NOT_JSON,
    /** The field must be there. */
    MISSING,
    /** No field has this name here. */
    UNKNOWN_FIELD,
    /** A part, or a name that tells entries apart, is there more than once. */
    TWICE,
    /** A text is needed. */
    NOT_A_TEXT,
    /** A text with control characters. */
    CONTROL_CHARACTERS,
    /** A whole number is needed. */
    NOT_A_NUMBER,
    /** A number from {0} to {1} is needed. */
    OUT_OF_RANGE,
    /** true or false is needed. */
    NOT_A_FLAG,
    /** An array is needed. */
    NOT_AN_ARRAY,
    /** An object is needed. */
    NOT_AN_OBJECT,
    /** A date of the calendar is needed. */
    NOT_A_DATE,
    /** A moment with its offset is needed. */
    NOT_A_MOMENT,
    /** One of certain values is needed; {0} lists them. */
    NOT_ONE_OF,
    /** An array with {0} to {1} entries is needed. */
    WRONG_LENGTH,
    /** A person has no company number, a company no date of birth. */
    NOT_FOR_THIS_KIND;

    /** The text's key, as in {@code api.unreadable.missing}. */
    public String key() {
        return Texts.key("api.unreadable.", this);
    }
}
