package org.cecps.portal.scheme;

/** How a plan of instalments stands (FACTS E: missed payment, notice, broken; a proposal to be confirmed). */
public enum PlanStanding {
    /** Everything is paid. */
    PAID,
    /** Nothing is missed, or too little for a notice. */
    KEPT,
    /** So much is missed that a notice is to be given. */
    NOTICE_NEEDED,
    /** A notice is given and there is time to catch up. */
    NOTICE_GIVEN,
    /** The time of the notice has passed and the person has not caught up. */
    BROKEN;

    /** Whether the plan still keeps a vehicle from being stopped (FACTS I): every one but a broken one. */
    public boolean isInGoodStanding() {
        return this != BROKEN;
    }
}
