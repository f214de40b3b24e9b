package org.cecps.portal.objection;

/** Where an objection stands. It is undecided, and the time to pay is paused, until it is {@link #DETERMINED}. */
public enum ObjectionState {
    /** Received; nobody has proposed a determination. */
    RECEIVED,
    /** A determination is proposed and waits for a second person. */
    PROPOSED,
    /** The second person sent the proposal back with remarks. */
    SENT_BACK,
    /** Decided; the letter is on its way or sent. */
    DETERMINED
}
