package org.cecps.portal.scheme;

/** Why a case was given up as out of time (R 9.28–29, 10.45, 10.54). */
public enum OutOfTimeReason {
    /** Nobody was free to work on it. */
    STAFFING(false),
    /** The referral says too little. */
    INSUFFICIENT_DETAIL(true),
    /** It was with the criminal investigators. */
    CRIMINAL_INVESTIGATION(true),
    /** No address that a notice reaches. */
    WRONG_ADDRESS(true),
    /** The day of the incident was recorded wrongly. */
    WRONG_INCIDENT_DATE(false);

    private final boolean allowsEarly;

    OutOfTimeReason(boolean allowsEarly) {
        this.allowsEarly = allowsEarly;
    }

    /** Whether a case may be given up for it while there is still time (FACTS B.4, validation). */
    public boolean allowsEarly() {
        return allowsEarly;
    }
}
