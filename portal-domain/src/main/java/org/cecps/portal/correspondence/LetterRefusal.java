package org.cecps.portal.correspondence;

import org.cecps.portal.shared.Refusal;

/** Why a letter is not shown. */
public enum LetterRefusal implements Refusal {
    /** No such letter, or not this person's. */
    NO_SUCH_LETTER
}
