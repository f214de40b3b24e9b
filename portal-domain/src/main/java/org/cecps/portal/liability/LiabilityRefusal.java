package org.cecps.portal.liability;

import org.cecps.portal.shared.Refusal;

/** Why a step on a liability is refused. Read by staff only, so the texts are English. */
public enum LiabilityRefusal implements Refusal {
    /** No such liability, or not the actor's. */
    NO_SUCH_LIABILITY,
    /** The actor's grade is too low for this step. */
    GRADE_TOO_LOW,
    /** The liability does not wait for this step. */
    NOT_NOW,
    /** The person who checked cannot confirm (FACTS A.3). */
    SECOND_PERSON_NEEDED,
    /** The name and address are not confirmed (R 10.45). */
    ADDRESS_NOT_CONFIRMED,
    /** The window of the latest initial notice has not ended and no reply is in; {0} the first day (R CS1). */
    WINDOW_OPEN,
    /** Within six weeks of the incident; {0} the first day. An SO may override with a reason (R fn102). */
    TOO_EARLY,
    /** After day 180; {0} the last day it could have been issued (Reg 3F). */
    TOO_LATE,
    /** Not a date. */
    NO_DATE,
    /** An early imposition, or a reduction that is not by rule, needs a reason; so does sending back. */
    REASON_NEEDED,
    /** Discretion needs a reason and the approval of an SO (R 10.62). */
    DISCRETION_NOT_APPROVED,
    /** The same person already has a penalty for these circumstances under the other section (Act s.31A(11), s.32(6B)). */
    OTHER_SECTION_IMPOSED;

    @Override
    public String key() {
        return "review." + Refusal.super.key();
    }
}
