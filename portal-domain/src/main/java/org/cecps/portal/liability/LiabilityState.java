package org.cecps.portal.liability;

/** Where a liability stands (FACTS B.2). */
public enum LiabilityState {
    /** Came in; name and address are to be checked (R 10.43). */
    RECEIVED,
    /** One member of staff checked name and address; a second is to confirm. */
    ADDRESS_CHECKED,
    /** Name and address are confirmed; an initial notice may go. */
    ADDRESS_CONFIRMED,
    /** The initial notice is out; its 28 days run. */
    NOTICE_ISSUED,
    /** A reply is in. */
    RESPONSE_IN,
    /** A penalty is recommended and waits for a second person. */
    RECOMMENDED,
    /** The penalty notice is out. */
    IMPOSED,
    /** An objection is undecided. */
    OBJECTED,
    /** An objection cancelled the penalty. */
    CANCELLED;

    /** Whether a penalty is in force. */
    public boolean hasPenalty() {
        return this == IMPOSED || this == OBJECTED;
    }
}
