package org.cecps.portal.workqueue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One handing back of an item: who, when, and what the next person should know. */
@Embeddable
public class HandBack {

    @Column(name = "handed_back_by")
    private String by;

    @Column(name = "handed_back_at")
    private Instant at;

    @Column(name = "note")
    private String note;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected HandBack() {}

    HandBack(String by, Instant at, String note) {
        this.by = by;
        this.at = at;
        this.note = note;
    }

    /** The staff reference of who handed it back. */
    public String by() {
        return by;
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** What the next person should know. */
    public String note() {
        return note;
    }
}
