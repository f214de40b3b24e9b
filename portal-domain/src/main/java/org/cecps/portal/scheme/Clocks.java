package org.cecps.portal.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The last day on which a new initial notice still leaves time to wait out its reply and impose: day 151. */
    public Optional<LocalDate> lastReissueDay() {
        return tooLateToReissue().map(day -> day.minusDays(1));
    }

    /** The days on which the last issue day raises an alarm: day 152, two weeks before, one week before (R 9.84, 10.49). */
    public List<LocalDate> alarms() {
        List<LocalDate> alarms = new ArrayList<>();
        lastIssueDay().ifPresent(last -> {
            tooLateToReissue().ifPresent(alarms::add);
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
     * revives nothing (no. 4). While a pause is open the day is where it would fall if the decision came today. Nothing
     * before the notice counts.
     */
    public LocalDate payBy(LocalDate penaltyIssued, List<Pause> pauses, LocalDate today) {
        LocalDate due = penaltyIssued.plusDays(terms.value(Figure.PAY_WITHIN));
        List<Pause> inOrder = new ArrayList<>(pauses);
        inOrder.sort(Comparator.comparing(Pause::received));
        LocalDate counted = penaltyIssued;
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

    /**
     * How many earlier penalties of the section count: imposed in the look-back, the incident's own day excluded, and still in
     * force (T10, R Fig 36). They count for the person whatever the capacity (FACTS 0.2 no. 10).
     */
    public int earlierPenalties(Section section, List<EarlierPenalty> penalties) {
        return (int) penalties.stream()
                .filter(penalty -> penalty.section() == section && penalty.inForce())
                .filter(penalty -> !penalty.imposed().isBefore(lookBackFrom())
                        && penalty.imposed().isBefore(terms.incident()))
                .count();
    }

    /** T8: the last day on which an assessment of means can be asked for as of right: the day to pay (R 10.86). */
    public LocalDate askMeansBy(LocalDate payBy) {
        return payBy;
    }

    /** T9: the day after which a proposal of instalments is late; it is considered all the same (OBJ-22, FACTS 0.2 no. 9). */
    public LocalDate proposeInstalmentsBy(LocalDate penaltyIssued) {
        return penaltyIssued.plusDays(terms.value(Figure.INSTALMENTS_WITHIN));
    }

    /** T11: until when a vehicle may be held while a decision is pending, from the end of the first search (Act s.36(2B)). */
    public Instant holdUntil(Instant firstSearchEnded) {
        return firstSearchEnded.plus(terms.value(Figure.HOLD_VEHICLE), ChronoUnit.HOURS);
    }

    /**
     * T12: the first day on which a detained vehicle may be sold with the court's leave; the days begin with the detention
     * (Act s.37(4)).
     *
     * @param forDefault whether it is detained because a penalty is unpaid (Act s.36A)
     */
    public LocalDate saleFrom(LocalDate detained, boolean forDefault) {
        return detained.plusDays(terms.value(forDefault ? Figure.SALE_AFTER_DEFAULT : Figure.SALE_AFTER));
    }

    /**
     * T13: the day from which a debt may be out of time, six years from the latest of the due date, a payment and a written
     * acknowledgement (FACTS B.5). One that comes when time is out revives nothing (0.2 no. 11). A prompt for a person.
     *
     * @param payBy the last day to pay
     * @param signsOfLife payments and acknowledgements
     */
    public LocalDate limitation(LocalDate payBy, List<LocalDate> signsOfLife) {
        LocalDate day = payBy.plusYears(terms.value(Figure.LIMITATION));
        for (LocalDate sign : signsOfLife.stream().sorted().toList()) {
            LocalDate afresh = sign.plusYears(terms.value(Figure.LIMITATION));
            if (sign.isBefore(day) && afresh.isAfter(day)) {
                day = afresh;
            }
        }
        return day;
    }

    /** T14: the first day of the suspension of a company that has not paid (R 8.26, FACTS 0.2 no. 20). */
    public LocalDate suspendedFrom(LocalDate payBy) {
        return payBy.plusDays(1);
    }

    /** T14: the day a company still unpaid is removed: day 29 of its suspension. */
    public LocalDate removedOn(LocalDate payBy) {
        return suspendedFrom(payBy).plusDays(terms.value(Figure.SUSPENDED_FOR));
    }

    /** T14: the first day a removed company may apply again: the same date three months later, or the month's last day. */
    public LocalDate rejoinFrom(LocalDate removed) {
        return removed.plusMonths(terms.value(Figure.REJOIN_AFTER));
    }

    /**
     * Refuses to give up a case as out of time without a recorded reason (61 had none, R 9.29), before the incident, or while
     * a new initial notice would still leave time, unless the reason is one that allows it.
     *
     * @param closed the London day it is given up
     * @param reason why, or null
     */
    public void checkOutOfTime(LocalDate closed, @Nullable OutOfTimeReason reason) {
        if (closed.isBefore(terms.incident())) {
            throw SchemeRefusal.BEFORE_INCIDENT.refused();
        }
        if (reason == null) {
            throw SchemeRefusal.REASON_NEEDED.refused();
        }
        tooLateToReissue()
                .filter(day -> closed.isBefore(day) && !reason.allowsEarly())
                .ifPresent(day -> {
                    throw SchemeRefusal.STILL_IN_TIME.refused(day);
                });
    }

    /** The day a person became responsible: of a find inland and a crossing of the border, the earlier (FACTS B.3). */
    public static LocalDate responsibleFrom(LocalDate found, @Nullable LocalDate crossed) {
        return crossed != null && crossed.isBefore(found) ? crossed : found;
    }

    /** Whole days left until a last day, 0 on the day itself, below zero after it. */
    public static long daysLeft(LocalDate today, LocalDate lastDay) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }
}
