package org.cecps.portal.access;

import org.cecps.portal.shared.Refusal;

/** Why a notice is not opened. One neutral reason for every miss, so that a guesser learns nothing. */
public enum AccessRefusal implements Refusal {
    /** Reference, code and second fact do not fit together. */
    NOT_OPENED("notice.open.failedText"),
    /** Too many tries; {0} the moment from which it may be tried again. */
    LOCKED("notice.locked.lead"),
    /** The six-digit code is wrong or too old. */
    EMAIL_CODE_WRONG("notice.email.codeBad"),
    /** Not an e-mail address. */
    NO_EMAIL("notice.email.bad");

    private final String text;

    AccessRefusal(String text) {
        this.text = text;
    }

    /** The words stand with those of the page that shows them. */
    @Override
    public String key() {
        return text;
    }
}
