package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A penalty of an accredited company and what it does to its membership while unpaid: suspended from the day after the due date,
 * removed on day 29 (R 8.26, FACTS 0.2 no. 20, T14). The days do not count while an objection, a request to assess means, a
 * plan or an appeal is open (FACTS F.7).
 *
 * @param payBy the last day to pay ({@link Clocks#payBy})
 * @param settled the day it was paid or cancelled, or null while it is neither
 * @param holds the times in which something is open, in any order; they may overlap
 */
public record MemberDebt(LocalDate payBy, @Nullable LocalDate settled, List<Hold> holds) {

    /** Copies the holds. */
    public MemberDebt {
        holds = List.copyOf(holds);
    }

    /**
     * A time in which something is open.
     *
     * @param kind what
     * @param from the first day
     * @param until the day it was decided or ended, which counts again, or null while it is open
     */
    public record Hold(Kind kind, LocalDate from, @Nullable LocalDate until) {

        /** What is open. */
        public enum Kind {
            /** An objection. */
            OBJECTION,
            /** A request to assess means. */
            MEANS,
            /** A plan of instalments, asked for or kept. */
            PLAN,
            /** An appeal. */
            APPEAL
        }

        /**
         * Refuses an end before the beginning.
         *
         * @throws org.cecps.portal.shared.Refused {@link SchemeRefusal#PERIOD_BACKWARDS}
         */
        public Hold {
            if (until != null && until.isBefore(from)) {
                throw SchemeRefusal.PERIOD_BACKWARDS.refused();
            }
        }

        private boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** What the debt makes of an accredited company on a day: accredited still, suspended, or removed. */
    public MemberState stateOn(LocalDate day, Clocks clocks, SchemeTerms terms) {
        if (removedOn(day, clocks, terms).isPresent()) {
            return MemberState.REMOVED;
        }
        boolean unpaid = settled == null || day.isBefore(settled);
        boolean lifted = isHeld(day) && terms.value(Figure.HOLD_LIFTS_SUSPENSION) == 1;
        return unpaid && !lifted && countedDays(day, clocks) > 0 ? MemberState.SUSPENDED : MemberState.ACCREDITED;
    }

    /** The first day of suspension up to today, if there was one. */
    public Optional<LocalDate> suspendedOn(LocalDate today, Clocks clocks) {
        return dayOfCount(1, today, clocks);
    }

    /** The day of removal up to today, if it was still unpaid then: day 29 of its suspension. */
    public Optional<LocalDate> removedOn(LocalDate today, Clocks clocks, SchemeTerms terms) {
        return dayOfCount(terms.value(Figure.SUSPENDED_FOR) + 1L, today, clocks);
    }

    private Optional<LocalDate> dayOfCount(long count, LocalDate today, Clocks clocks) {
        return clocks.suspendedFrom(payBy)
                .datesUntil(afterLast(today, clocks))
                .filter(day -> !isHeld(day))
                .skip(count - 1)
                .findFirst();
    }

    private long countedDays(LocalDate today, Clocks clocks) {
        return clocks.suspendedFrom(payBy)
                .datesUntil(afterLast(today, clocks))
                .filter(day -> !isHeld(day))
                .count();
    }

    /** The day after the last that counts: today, or the day before it was settled; never before the first. */
    private LocalDate afterLast(LocalDate today, Clocks clocks) {
        LocalDate first = clocks.suspendedFrom(payBy);
        LocalDate end = settled != null && !settled.isAfter(today) ? settled : today.plusDays(1);
        return end.isBefore(first) ? first : end;
    }

    private boolean isHeld(LocalDate day) {
        return holds.stream().anyMatch(hold -> hold.covers(day));
    }
}
