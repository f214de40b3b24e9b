package org.cecps.portal.access;

import org.cecps.portal.shared.Refusal;

/** Why a notice is not opened. One neutral reason for every miss, so that a guesser learns nothing. */
public enum AccessRefusal implements Refusal {
    /** Reference, code and second fact do not fit together. */
    NOT_OPENED,
    /** Too many tries; {0} the moment from which it may be tried again. */
    LOCKED,
    /** The six-digit code is wrong or too old. */
    EMAIL_CODE_WRONG,
    /** Not an e-mail address. */
    NO_EMAIL
}
