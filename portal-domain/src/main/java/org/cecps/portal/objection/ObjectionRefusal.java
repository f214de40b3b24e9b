package org.cecps.portal.objection;

import org.cecps.portal.shared.Refusal;

/** Why an objection is refused. */
public enum ObjectionRefusal implements Refusal {
    /** There is no penalty to object to: none was imposed, or it was cancelled. */
    NO_PENALTY,
    /** An objection to this penalty is waiting for its decision. */
    ALREADY_OPEN,
    /** At least one ground is needed. */
    NO_GROUND,
    /** Reasons are needed (Act s.35(5)). */
    NO_REASONS,
    /** The reasons are longer than the portal keeps. */
    REASONS_TOO_LONG,
    /** The last day has passed: say why it is late. */
    LATE_REASON_NEEDED,
    /** A ground that does not fit the section of the penalty. */
    GROUND_DOES_NOT_APPLY,
    /** No such objection, or not this person's. */
    NO_SUCH_OBJECTION
}
