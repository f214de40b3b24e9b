package org.cecps.portal.scheme;

/** Whether there is a plan of instalments, as far as it matters to the vehicle action list (FACTS I). */
public enum PlanStage {
    /** None was asked for, or it was refused. */
    NONE,
    /** Asked for and not answered. */
    REQUESTED,
    /** Agreed and in good standing ({@link PlanStanding#isInGoodStanding()}). */
    KEPT,
    /** Agreed and broken. */
    BROKEN
}
