package org.cecps.portal.workqueue;

/** Where an item of work stands. */
public enum WorkItemState {
    /** Waits for somebody to take it. */
    OPEN,
    /** Somebody has it. */
    TAKEN,
    /** Its work was done, or is no longer needed. */
    CLOSED
}
