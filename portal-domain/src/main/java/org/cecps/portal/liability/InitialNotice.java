package org.cecps.portal.liability;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** One initial notice (IS11D or IS11E): the day it was issued, from which its 28 days run, and by whom. */
@Embeddable
public class InitialNotice {

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_by")
    private String issuedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected InitialNotice() {}

    InitialNotice(LocalDate issuedOn, String issuedBy) {
        this.issuedOn = issuedOn;
        this.issuedBy = issuedBy;
    }

    /** The day of issue. */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The staff reference of who issued it. */
    public String issuedBy() {
        return issuedBy;
    }
}
