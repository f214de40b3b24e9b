package org.cecps.portal.web.notice;

/** What a notice is about at present, which decides its heading. */
enum Stage {
    /** The first letter is out and asks for a reply. */
    INITIAL,
    /** The team decides whether there is a penalty. */
    DECIDING,
    /** A penalty is to be paid. */
    PENALTY,
    /** An objection to it waits for its decision. */
    OBJECTED,
    /** The penalty was cancelled. */
    CANCELLED,
    /** There is nothing left to pay. */
    PAID,
    /** The reductions left nothing to pay. */
    ZERO
}
