package org.cecps.portal.workqueue;

import org.cecps.portal.shared.Refusal;

/** Why the work queue refuses. Read by staff only, so the texts are English. */
public enum WorkQueueRefusal implements Refusal {
    /** The actor's grade is below the queue's. */
    NOT_YOUR_GRADE,
    /** Somebody else has taken the item, or it is closed. */
    ALREADY_TAKEN,
    /** The actor does not hold the item. */
    NOT_YOURS,
    /** The actor took part in what is to be assured (separation of duties, FACTS A.3). */
    NOT_YOUR_OWN_WORK,
    /** Handing back needs a note for whoever is next. */
    NOTE_NEEDED,
    /** No such item. */
    NO_SUCH_ITEM;

    @Override
    public String key() {
        return "review." + Refusal.super.key();
    }
}
