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
    /** All files together larger than {0} megabytes. */
    TOO_MUCH_TOGETHER,
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
    /** Looking at it took more time or memory than one file may have. */
    TOO_COMPLEX,
    /** The scanner found a virus. */
    VIRUS,
    /** The page cannot be painted; the rest of the document may be. */
    CANNOT_BE_SHOWN,
    /** No such file, or not this person's, or not to be opened. */
    NO_SUCH_FILE
}
