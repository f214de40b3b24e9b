package org.cecps.portal.party;

/** Whether a responsible person is a human being or a company. */
public enum PartyKind {
    /** A human being: a driver, or an owner in their own name. */
    PERSON,
    /** A company. */
    COMPANY
}
