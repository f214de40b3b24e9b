package org.cecps.portal.evidence;

import org.cecps.portal.shared.Refusal;

/** Why a file is not accepted. Each has its own text, so that the person knows what to do instead. */
public enum EvidenceRefusal implements Refusal {
    /** There is nothing in it. */
    EMPTY,
    /** Larger than {0} megabytes. */
    TOO_LARGE,
    /** More than {0} files. */
    TOO_MANY,
    /** Not a PDF, JPEG or PNG by its name. */
    KIND_NOT_ACCEPTED,
    /** Its content is not what its name says. */
    TYPE_DISAGREES,
    /** Another file is hidden in it. */
    HIDES_ANOTHER,
    /** More picture than {0} million pixels. */
    TOO_MANY_PIXELS,
    /** It cannot be read: cut off or broken. */
    DAMAGED,
    /** It needs a password. */
    ENCRYPTED,
    /** More than {0} pages. */
    TOO_MANY_PAGES,
    /** The scanner found a virus. */
    VIRUS,
    /** No such file, or not this person's, or not to be opened. */
    NO_SUCH_FILE
}
