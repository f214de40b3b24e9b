package org.cecps.portal.scheme;

/** In what capacity a person is responsible (Act s.31A(14), s.32(5), (6); FACTS A.2). */
public enum Capacity {
    /** Drove the vehicle. */
    DRIVER,
    /** Owns the vehicle or has it on hire-purchase (Act s.43). */
    OWNER,
    /** Hired the vehicle. */
    HIRER,
    /** Operates a detached trailer. */
    OPERATOR
}
