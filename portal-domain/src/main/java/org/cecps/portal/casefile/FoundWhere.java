package org.cecps.portal.casefile;

/** Where a hidden person was found (FACTS G.2 no. 19). Texts are under {@code finding.where.<camelCase>}. */
public enum FoundWhere {
    /** In the load. */
    LOAD,
    /** In the cab. */
    CAB,
    /** On the roof or in the wind deflector. */
    ROOF,
    /** On the axles or the chassis; locks and seals do not matter then (R CS2). */
    AXLE_CHASSIS,
    /** In a locker. */
    LOCKER
}
