package org.cecps.portal.scheme;

/** The section of the Immigration and Asylum Act 1999 that a penalty is under (FACTS A.1). */
public enum Section {
    /** Section 31A: failure to secure a goods vehicle. Nobody need be found. */
    S31A,
    /** Section 32: carrying a clandestine entrant, a person hidden in a vehicle. */
    S32
}
