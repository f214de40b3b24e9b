package org.cecps.portal.objection;

/** What may be determined on an objection (Act s.35(6)): the penalty is cancelled, reduced, increased, or no action is taken. */
public enum Outcome {
    /** The penalty stands as it is ("no action"). */
    MAINTAIN,
    /** The penalty is lowered. */
    REDUCE,
    /** The penalty is raised, which makes a new penalty notice (Act s.35(7)(b)). */
    INCREASE,
    /** There is nothing to pay. */
    CANCEL
}
