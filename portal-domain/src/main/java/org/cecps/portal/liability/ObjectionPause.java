package org.cecps.portal.liability;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.cecps.portal.scheme.Pause;
import org.jspecify.annotations.Nullable;

/** The time an objection was undecided, which stops the time to pay (Reg 4(2)). */
@Embeddable
public class ObjectionPause {

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "informed_on")
    private @Nullable LocalDate informedOn;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ObjectionPause() {}

    @SuppressWarnings("NullAway.Init")
    ObjectionPause(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    void end(LocalDate informed) {
        informedOn = informed;
    }

    boolean isOpen() {
        return informedOn == null;
    }

    Pause asPause() {
        return new Pause(receivedOn, informedOn);
    }
}
