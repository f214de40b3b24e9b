package org.cecps.portal.scheme;

import org.cecps.portal.shared.Refusal;

/** Facts the scheme cannot be. */
public enum SchemeRefusal implements Refusal {
    /** Section 32 needs at least one person found. */
    NOBODY_FOUND,
    /** Section 31A is about the vehicle; nobody is counted. */
    PEOPLE_FOUND,
    /** A number of earlier penalties below zero. */
    EARLIER_PENALTIES_BELOW_ZERO,
    /** Not between 0 and 100 per cent. */
    NO_PERCENTAGE,
    /** Section 31A was not in force on that day; {0} the first day. */
    SECTION_NOT_IN_FORCE,
    /** The incident is in the future. */
    INCIDENT_IN_FUTURE,
    /** A notice, decision or payment before the incident. */
    BEFORE_INCIDENT,
    /** A decision before the objection it is about. */
    DECISION_BEFORE_OBJECTION,
    /** An objection before the penalty notice it is about. */
    OBJECTION_BEFORE_NOTICE,
    /** A driver's sum by income below zero. */
    SUM_BELOW_ZERO,
    /** One person under both sections for the same circumstances (Act s.31A(11), s.32(6B)). */
    BOTH_SECTIONS,
    /** One person twice in the same capacity. */
    SAME_CAPACITY_TWICE,
    /** A case given up as out of time without a recorded reason (R 9.29). */
    REASON_NEEDED,
    /** A case given up as out of time while there is time, for a reason that does not allow it; {0} the first day. */
    STILL_IN_TIME,
    /** A value a figure of the scheme cannot have. */
    NO_VALUE_OF_FIGURE,
    /** A penalty for the vehicle on the same journey was imposed at a control zone abroad (Act s.31A(10)). */
    SAME_JOURNEY,
    /** Turnover, income, outgoings or a number of people below zero. */
    AMOUNT_BELOW_ZERO,
    /** An exchange rate of zero or less. */
    NO_EXCHANGE_RATE,
    /** The period of a payslip or of a hold ends before it begins. */
    PERIOD_BACKWARDS,
    /** A company joins the accreditation scheme that is a member. */
    ALREADY_A_MEMBER,
    /** Suspension, restoration, removal or withdrawal of a company that its membership does not allow. */
    MEMBERSHIP_DOES_NOT_ALLOW,
    /** A removed company applies before it may; {0} the first day. */
    REJOINS_TOO_EARLY,
    /** A change of membership dated before the one before it; {0} the day of that one. */
    BEFORE_LAST_CHANGE
}
