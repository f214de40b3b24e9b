package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an objection is undecided and the time to pay stands still (Reg 4(2)).
 *
 * @param received the day the objection was received
 * @param informed the day the person was informed of the decision (FACTS 0.2 no. 6), or null while it is undecided
 */
public record Pause(LocalDate received, @Nullable LocalDate informed) {

    /** Refuses a decision before the objection. */
    public Pause {
        if (informed != null && informed.isBefore(received)) {
            throw SchemeRefusal.DECISION_BEFORE_OBJECTION.refused();
        }
    }

    /** The day the person was informed, if the objection is decided. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(informed);
    }
}
