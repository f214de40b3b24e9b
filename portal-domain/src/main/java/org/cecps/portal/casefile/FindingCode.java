package org.cecps.portal.casefile;

/**
 * Why a vehicle was not adequately secured, as the officer found it (Reg 2A; FACTS G.1). Texts are under
 * {@code finding.<camelCase>}.
 */
public enum FindingCode {
    /** A way in was not locked or sealed (Reg 2A(b)). */
    ENTRY_NOT_SECURED,
    /** The rear doors had no lock or seal (Reg 2A(b)). */
    REAR_DOORS_NOT_SEALED,
    /** A seal was broken or tampered with (Reg 2A(d)). */
    SEAL_TAMPERED,
    /** A seal's number was not the one recorded (Reg 2E(4)). */
    SEAL_NUMBER_DIFFERENT,
    /** A curtain-sided vehicle had no TIR cable or strap (Reg 2A(b)). */
    CABLE_MISSING,
    /** The cable was loose or not through every eyelet (Reg 2A(b)). */
    CABLE_NOT_TAUT,
    /** The cable's end was not locked or sealed (Reg 2A(b)). */
    CABLE_NOT_LOCKED,
    /** Cable or eyelets were damaged or tampered with (Reg 2A(e)). */
    CABLE_DAMAGED,
    /** A cut, tear or damage of more than 25 cm was not repaired (Reg 2A(a)). */
    DAMAGE_OVER_25_CM,
    /** A built-in lock did not work or was not used (Reg 2A(f)). */
    BUILT_IN_LOCK_NOT_USED,
    /** A locker or wind deflector was open (Reg 2A(h)). */
    LOCKER_OPEN,
    /** Signs of access on the roof, seen from inside, that were not recorded (Reg 2A(j)). */
    ROOF_SIGNS_OF_ACCESS,
    /** The load was not secured though it can be got into (Reg 2A(c)). */
    CARGO_NOT_SECURED,
    /** No vehicle security checklist was there (Reg 2E). */
    CHECKLIST_MISSING,
    /** The checklist was not complete (Reg 2E). */
    CHECKLIST_INCOMPLETE
}
