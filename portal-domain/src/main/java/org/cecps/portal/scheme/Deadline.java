package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day by which, or from which, something may be done.
 *
 * @param code what it is the day of
 * @param day the day, included; empty while its time stands still
 * @param arguments what the text of its rule mentions: numbers and dates
 */
public record Deadline(DeadlineCode code, Optional<LocalDate> day, List<Object> arguments) {

    /** Copies the arguments. */
    public Deadline {
        arguments = List.copyOf(arguments);
    }

    /**
     * The deadlines that follow from what is known, in the order of the procedure.
     *
     * @param today the London day it is
     */
    public static List<Deadline> of(SchemeTerms terms, KnownDates known, LocalDate today) {
        Clocks clocks = new Clocks(terms);
        List<Deadline> result = new ArrayList<>();
        known.initial().ifPresent(issued -> {
            result.add(day(DeadlineCode.REPLY, terms, clocks.replyBy(issued)));
            result.add(day(DeadlineCode.EARLIEST, terms, clocks.earliestImposition(issued, known.replyIn())));
        });
        clocks.lastIssueDay().ifPresent(last -> result.add(day(DeadlineCode.LAST_ISSUE, terms, last)));
        known.penalty().ifPresent(issued -> afterPenalty(terms, clocks, known, issued, today, result));
        return List.copyOf(result);
    }

    private static void afterPenalty(
            SchemeTerms terms,
            Clocks clocks,
            KnownDates known,
            LocalDate issued,
            LocalDate today,
            List<Deadline> result) {
        List<Pause> pauses = known.pauses();
        result.add(day(DeadlineCode.OBJECT, terms, clocks.objectBy(issued)));
        result.add(
                clocks.isPaymentPaused(issued, pauses)
                        ? new Deadline(DeadlineCode.PAY, Optional.empty(), length(DeadlineCode.PAY, terms))
                        : day(DeadlineCode.PAY, terms, clocks.payBy(issued, pauses, today)));
        pauses.stream()
                .map(Pause::received)
                .reduce((first, second) -> second.isAfter(first) ? second : first)
                .ifPresent(received -> result.add(decide(terms, clocks, issued, received)));
        LocalDate decided = known.decided();
        LocalDate base = decided == null ? issued : decided;
        LocalDate received = clocks.deemedReceived(Service.POST_ABROAD, base);
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            DeadlineCode code = DeadlineCode.valueOf("APPEAL_" + jurisdiction.name());
            result.add(day(code, terms, clocks.appealBy(jurisdiction, base, received)));
        }
    }

    private static Deadline decide(SchemeTerms terms, Clocks clocks, LocalDate issued, LocalDate received) {
        return new Deadline(
                DeadlineCode.DECIDE,
                Optional.of(clocks.decideByLaw(issued)),
                List.of(terms.value(Figure.DECIDE_WITHIN), clocks.decideByPractice(received)));
    }

    private static Deadline day(DeadlineCode code, SchemeTerms terms, LocalDate day) {
        return new Deadline(code, Optional.of(day), length(code, terms));
    }

    private static List<Object> length(DeadlineCode code, SchemeTerms terms) {
        return List.of(terms.value(code.figure()));
    }
}
