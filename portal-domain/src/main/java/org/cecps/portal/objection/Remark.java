package org.cecps.portal.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a proposed determination was sent back: who said it, when, and what is to be mended. */
@Embeddable
public class Remark {

    @Column(name = "made_by")
    private String by;

    @Column(name = "made_at")
    private Instant at;

    private String remark;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    Remark(String by, Instant at, String remark) {
        this.by = by;
        this.at = at;
        this.remark = remark;
    }

    /** The staff reference of who made it. */
    public String by() {
        return by;
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** What is to be mended. */
    public String remark() {
        return remark;
    }
}
