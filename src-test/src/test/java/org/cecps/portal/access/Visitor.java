package org.cecps.portal.access;

import java.util.EnumSet;
import java.util.Set;

/** Who may stand before the portal. The records that the matrix asks for are the driver's. */
enum Visitor {
    /** Nobody in particular. */
    NOBODY(""),
    /** The driver whose records they are, with their notice open. */
    DRIVER(""),
    /** A driver with another notice open. */
    OTHER_DRIVER(""),
    AO("ao"),
    EO("eo"),
    HO("ho"),
    SO("so"),
    FINANCE("finance"),
    ADMINISTRATOR("admin"),
    /** Another system, with the sample's key. */
    SYSTEM("");

    /** Those who work on cases. */
    static final Set<Visitor> CASEWORKERS = EnumSet.range(AO, SO);
    /** All who sign in. */
    static final Set<Visitor> STAFF = EnumSet.range(AO, ADMINISTRATOR);
    /** All who have a notice open. */
    static final Set<Visitor> PERSONS = EnumSet.of(DRIVER, OTHER_DRIVER);

    private final String user;

    Visitor(String user) {
        this.user = user;
    }

    /** The user name of the sample account; empty when they have none. */
    String user() {
        return user;
    }

    /** Whether nothing of the driver's case may ever reach them. */
    boolean isStranger() {
        return this != DRIVER && !CASEWORKERS.contains(this);
    }
}
