package org.cecps.portal.objection;

import org.cecps.portal.shared.Refusal;

/** Why a determination is refused. Read by staff only, so the texts are English. */
public enum DeterminationRefusal implements Refusal {
    /** The objection is not waiting for this step. */
    NOT_WAITING,
    /** Every ground raised needs an answer (R 9.34). */
    GROUND_NOT_ANSWERED,
    /** A refused ground needs a line on what would have been accepted (R 9.25). */
    NOTHING_WOULD_HELP,
    /** A reduction must lower the penalty. */
    NOT_A_REDUCTION,
    /** An increase must raise the penalty. */
    NOT_AN_INCREASE,
    /** The officer who proposed it cannot assure it. */
    OWN_WORK,
    /** The actor's grade is too low. */
    GRADE_TOO_LOW,
    /** Sending back needs remarks. */
    REMARKS_NEEDED,
    /** The level of penalty came out differently since it was proposed; propose again. */
    LEVEL_CHANGED;

    @Override
    public String key() {
        return "review." + Refusal.super.key();
    }
}
