package org.cecps.portal.terms;

import org.cecps.portal.shared.Refusal;

/** Why a figure of the scheme is not set. English: read by staff only. */
public enum TermsRefusal implements Refusal {
    /** Only staff see the terms. */
    NOT_STAFF,
    /** Only an administrator sets a figure. */
    NOT_ADMINISTRATOR,
    /** No figure was chosen, or none that there is. */
    NO_FIGURE,
    /** The law or the sources settle the figure; a change of law is a new release. */
    SETTLED_BY_SOURCES,
    /** Not a number that counts what the figure counts. */
    NO_NUMBER,
    /** Nought would make no sense for this figure. */
    NOT_NOUGHT,
    /** Greater than the figure can be; {0} the most as it is typed. */
    TOO_GREAT,
    /** No date, or none that there is. */
    NO_DATE,
    /** The day has passed: what people were told stands. */
    DAY_PASSED,
    /** Nobody could tell later why; {0} the fewest characters. */
    REASON_TOO_SHORT,
    /** The reason is too long; {0} the most characters. */
    REASON_TOO_LONG;

    @Override
    public String key() {
        return "review." + Refusal.super.key();
    }
}
