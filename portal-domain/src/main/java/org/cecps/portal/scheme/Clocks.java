package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The statutory periods, in calendar days of Europe/London without weekends or holidays taken out (FACTS B.3). "Beginning
 * with" a day includes it; "from" a day excludes it. Every method returns the last day on which something may still be done,
 * until 23:59:59 UK time, or the first on which it may.
 */
public final class Clocks {

    private final SchemeTerms terms;

    /** The clocks of an incident, by its terms. */
    public Clocks(SchemeTerms terms) {
        this.terms = terms;
    }

    /**
     * Refuses facts that cannot be: an incident in the future, or something that came before it (R 10.50–53).
     *
     * @param today the London day it is
     * @param later what cannot have happened before the incident
     */
    public static void check(LocalDate incident, LocalDate today, LocalDate... later) {
        if (incident.isAfter(today)) {
            throw SchemeRefusal.INCIDENT_IN_FUTURE.refused();
        }
        for (LocalDate day : later) {
            if (day.isBefore(incident)) {
                throw SchemeRefusal.BEFORE_INCIDENT.refused();
            }
        }
    }

    /**
     * T1: the last day to issue the penalty notice, "before the end of 180 days beginning with" the incident (Reg 3F). Empty
     * for incidents before 13 Feb 2023, which had no limit.
     */
    public Optional<LocalDate> lastIssueDay() {
        int days = terms.value(Figure.ISSUE_WITHIN);
        return days == 0 ? Optional.empty() : Optional.of(terms.incident().plusDays(days - 1L));
    }

    /** The day from which a new initial notice leaves no time to wait out its reply (R fn118): day 152. */
    public Optional<LocalDate> tooLateToReissue() {
        return lastIssueDay().map(last -> terms.incident().plusDays(terms.value(Figure.LAST_REISSUE_ALARM) - 1L));
    }

    /** The days on which the last issue day raises an alarm: day 152, two weeks before, one week before (R 9.84, 10.49). */
    public List<LocalDate> alarms() {
        List<LocalDate> alarms = new ArrayList<>();
        lastIssueDay().ifPresent(last -> {
            alarms.add(terms.incident().plusDays(terms.value(Figure.LAST_REISSUE_ALARM) - 1L));
            alarms.add(last.minusDays(terms.value(Figure.ALARM_TWO_WEEKS)));
            alarms.add(last.minusDays(terms.value(Figure.ALARM_ONE_WEEK)));
        });
        return List.copyOf(alarms);
    }

    /** T2: the last day to reply to an initial notice, 28 days from its issue (R CS1: 6 Feb to 5 Mar 2024). */
    public LocalDate replyBy(LocalDate issued) {
        return issued.plusDays(terms.value(Figure.REPLY_WITHIN));
    }

    /** T3: the day before which no penalty is imposed, six weeks from the incident (R fn102). */
    public LocalDate notBefore() {
        return terms.incident().plusDays(terms.value(Figure.NOT_BEFORE));
    }

    /**
     * The first day on which a penalty may be imposed: after the window of the latest initial notice, unless a reply is in,
     * and not within six weeks of the incident (FACTS B.2 guards, 0.2 no. 7).
     *
     * @param latestInitialNotice the day of the latest initial notice
     * @param replyIn whether a reply to it is in
     */
    public LocalDate earliestImposition(LocalDate latestInitialNotice, boolean replyIn) {
        LocalDate afterWindow =
                replyIn ? latestInitialNotice : replyBy(latestInitialNotice).plusDays(1);
        return afterWindow.isAfter(notBefore()) ? afterWindow : notBefore();
    }

    /** T4: the last day on which an objection may be received, 28 days from the issue of the penalty notice (Reg 6). */
    public LocalDate objectBy(LocalDate penaltyIssued) {
        return penaltyIssued.plusDays(terms.value(Figure.OBJECT_WITHIN));
    }

    /** T5: the last day to decide an objection by the law, 70 days from the issue of the penalty notice (Reg 7). */
    public LocalDate decideByLaw(LocalDate penaltyIssued) {
        return penaltyIssued.plusDays(terms.value(Figure.DECIDE_WITHIN));
    }

    /** T5 as practised: 70 days from the day the objection was received (R 10.82). Never drives an alarm. */
    public LocalDate decideByPractice(LocalDate objectionReceived) {
        return objectionReceived.plusDays(terms.value(Figure.DECIDE_WITHIN));
    }

    /**
     * T6: the last day to pay, 60 days from the issue of the penalty notice, not counting the time an objection is undecided
     * (Reg 4). Several pauses count once where they overlap (FACTS 0.2 no. 5); one that starts after time has run out
     * revives nothing (no. 4). While a pause is open the day is where it would fall if the decision came today.
     */
    public LocalDate payBy(LocalDate penaltyIssued, List<Pause> pauses, LocalDate today) {
        LocalDate due = penaltyIssued.plusDays(terms.value(Figure.PAY_WITHIN));
        List<Pause> inOrder = new ArrayList<>(pauses);
        inOrder.sort(Comparator.comparing(Pause::received));
        LocalDate counted = LocalDate.MIN;
        for (Pause pause : inOrder) {
            LocalDate from = pause.received().isAfter(counted) ? pause.received() : counted;
            LocalDate until = pause.end().orElse(today);
            if (!pause.received().isAfter(due) && until.isAfter(from)) {
                due = due.plusDays(ChronoUnit.DAYS.between(from, until));
                counted = until;
            }
        }
        return due;
    }

    /** Whether the time to pay stands still: an objection that came in time is undecided (Reg 4(2)). */
    public boolean isPaymentPaused(LocalDate penaltyIssued, List<Pause> pauses) {
        List<Pause> decided =
                pauses.stream().filter(pause -> pause.end().isPresent()).toList();
        return pauses.stream()
                .filter(pause -> pause.end().isEmpty())
                .anyMatch(open -> !open.received().isAfter(payBy(penaltyIssued, decided, open.received())));
    }

    /**
     * T7, T7s: the last day to appeal to a court. In Scotland it runs from receipt, elsewhere from the notice or the decision.
     *
     * @param base the day of the penalty notice, or of the decision on an objection
     * @param received the day it was received or counts as received
     */
    public LocalDate appealBy(Jurisdiction jurisdiction, LocalDate base, LocalDate received) {
        return (jurisdiction == Jurisdiction.SCOTLAND ? received : base).plusDays(terms.value(jurisdiction.period()));
    }

    /** The day something sent counts as received (Reg 14). */
    public LocalDate deemedReceived(Service service, LocalDate sent) {
        return switch (service) {
            case EMAIL -> sent;
            case POST_ABROAD -> sent.plusDays(terms.value(Figure.POST_ABROAD_ARRIVES));
            case POST_UK -> sent.plusDays(terms.value(Figure.POST_UK_ARRIVES));
        };
    }

    /**
     * T10: the first day of the look-back for earlier penalties, five years before the incident; the incident's own day is
     * not in it. 29 February looks back to 28 February of a common year (FACTS 0.2 no. 10).
     */
    public LocalDate lookBackFrom() {
        return terms.incident().minusYears(terms.value(Figure.LOOK_BACK));
    }

    /** Whole days left until a last day, 0 on the day itself, below zero after it. */
    public static long daysLeft(LocalDate today, LocalDate lastDay) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }
}
