package org.cecps.portal.staff;

import org.cecps.portal.shared.Refusal;

/** Why a member of staff does not get in, or an account is not made. English: read by staff only. */
public enum StaffRefusal implements Refusal {
    /** User name, password and one-time code do not fit together. */
    NOT_SIGNED_IN,
    /** Too many tries; {0} the moment from which it may be tried again. */
    LOCKED,
    /** A password needs at least {0} characters. */
    PASSWORD_TOO_SHORT,
    /** A password that everybody tries first. */
    PASSWORD_TOO_COMMON,
    /** The user name is taken. */
    USER_NAME_TAKEN;

    @Override
    public String key() {
        return "review." + Refusal.super.key();
    }
}
