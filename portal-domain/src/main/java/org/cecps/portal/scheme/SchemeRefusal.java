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
    BEFORE_INCIDENT
}
