package org.cecps.portal.scheme;

/** Where a penalty stands, as far as it matters to the vehicle action list (FACTS 0.2 no. 1). */
public enum PenaltyStatus {
    /** Not imposed: no notice is out. */
    NOT_IMPOSED(false),
    /** Imposed, nothing decided on it since. */
    IMPOSED(true),
    /** An objection left it as it was. */
    MAINTAINED(true),
    /** An objection or an appeal lowered it. */
    REDUCED(true),
    /** An objection raised it. */
    INCREASED(true),
    /** An objection ended without action. */
    NO_ACTION(true),
    /** Past its due date. */
    OVERDUE(true),
    /** Paid in part. */
    PARTLY_PAID(true),
    /** A plan to pay it was broken. */
    PLAN_BROKEN(true),
    /** An appeal against it was dismissed. */
    APPEAL_DISMISSED(true),
    /** An appeal against it was settled. */
    APPEAL_SETTLED(true),
    /** Cancelled. */
    CANCELLED(false),
    /** Written off. */
    WRITTEN_OFF(false);

    private final boolean inForce;

    PenaltyStatus(boolean inForce) {
        this.inForce = inForce;
    }

    /** Whether a penalty is in force, so that a vehicle may be stopped for what is outstanding. */
    public boolean isInForce() {
        return inForce;
    }
}
