package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates somebody knows of one liability, from which its deadlines follow. Nothing is later than it can be: a notice, an
 * objection and a decision come after what they are about.
 *
 * @param incident the London day from which the clocks run
 * @param initialNotice the day of the latest initial notice, or null
 * @param replyIn whether a reply to it is in
 * @param penaltyIssued the day of the penalty notice, or null
 * @param pauses each objection, from the day it was received to the day the person was informed of the decision
 * @param decided the day of the latest decision on an objection, or null
 */
public record KnownDates(
        LocalDate incident,
        @Nullable LocalDate initialNotice,
        boolean replyIn,
        @Nullable LocalDate penaltyIssued,
        List<Pause> pauses,
        @Nullable LocalDate decided) {

    /** Copies the pauses. */
    public KnownDates {
        pauses = List.copyOf(pauses);
    }

    Optional<LocalDate> initial() {
        return Optional.ofNullable(initialNotice);
    }

    Optional<LocalDate> penalty() {
        return Optional.ofNullable(penaltyIssued);
    }
}
