package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cecps.portal.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

    /** An incident whose penalty notice was issued on 1 March 2024. */
    private final Clocks clocks = clocksOf(LocalDate.of(2024, 1, 2));

    /** FACTS B.4, every row; its naive answer, one day later, is wrong. */
    @ParameterizedTest(name = "incident {0}: day 180 is {6}")
    @CsvSource({
        "2024-01-01, MONDAY,   2024-02-12, 2024-05-30, 2024-05-31, 2024-06-08, 2024-06-28, FRIDAY",
        "2023-09-04, MONDAY,   2023-10-16, 2024-02-01, 2024-02-02, 2024-02-10, 2024-03-01, FRIDAY",
        "2024-03-15, FRIDAY,   2024-04-26, 2024-08-12, 2024-08-13, 2024-08-21, 2024-09-10, TUESDAY",
        "2024-08-30, FRIDAY,   2024-10-11, 2025-01-27, 2025-01-28, 2025-02-05, 2025-02-25, TUESDAY",
        "2026-01-01, THURSDAY, 2026-02-12, 2026-05-31, 2026-06-01, 2026-06-09, 2026-06-29, MONDAY"
    })
    void everyWorkedCaseOfThe180DaysComesOut(
            LocalDate incident,
            DayOfWeek incidentWeekday,
            LocalDate day42,
            LocalDate day151,
            LocalDate day152,
            LocalDate day160,
            LocalDate day180,
            DayOfWeek lastWeekday) {
        Clocks ofCase = clocksOf(incident);

        assertThat(incident.getDayOfWeek()).isEqualTo(incidentWeekday);
        assertThat(ofCase.notBefore()).isEqualTo(day42);
        assertThat(ofCase.lastReissueDay()).contains(day151);
        assertThat(ofCase.tooLateToReissue()).contains(day152);
        assertThat(ofCase.lastIssueDay()).contains(day180);
        assertThat(day180.getDayOfWeek()).isEqualTo(lastWeekday);
        assertThat(ofCase.lastIssueDay().orElseThrow()).isBefore(incident.plusDays(180));
        // Today's diary of day 160 comes eight days after it was too late for a new initial notice (R 9.83).
        assertThat(day160).isEqualTo(day152.plusDays(8));
        assertThat(ofCase.alarms()).containsExactly(day152, day180.minusDays(14), day180.minusDays(7));
    }

    /** R fn118: sent on day 151 its reply ends on day 179 and day 180 is left; sent on day 152 nothing is left. */
    @Test
    void fromDay152ANewInitialNoticeLeavesNoTime() {
        LocalDate day151 = clocks.lastReissueDay().orElseThrow();
        LocalDate day152 = clocks.tooLateToReissue().orElseThrow();
        LocalDate day180 = clocks.lastIssueDay().orElseThrow();

        assertThat(clocks.earliestImposition(day151, false)).isEqualTo(day180);
        assertThat(clocks.earliestImposition(day152, false)).isEqualTo(day180.plusDays(1));
        assertThat(clocks.earliestImposition(day152, true)).isEqualTo(day152);
    }

    /** FACTS 0.2 no. 8: incidents before 13 February 2023 had no limit. */
    @Test
    void thereWasNoLastIssueDayBefore2023() {
        Clocks old = clocksOf(LocalDate.of(2023, 2, 12));

        assertThat(old.lastIssueDay()).isEmpty();
        assertThat(old.tooLateToReissue()).isEmpty();
        assertThat(old.lastReissueDay()).isEmpty();
        assertThat(old.alarms()).isEmpty();
        assertThat(clocksOf(LocalDate.of(2023, 2, 13)).lastIssueDay()).contains(LocalDate.of(2023, 8, 11));
    }

    /** R CS1: the second initial notice of 6 February 2024 had its reply due on 5 March; the penalty was sent on 19 February. */
    @Test
    void thePenaltyOfTheFirstCaseStudyWasTooEarly() {
        Clocks cs1 = clocksOf(LocalDate.of(2023, 11, 1));
        LocalDate secondNotice = LocalDate.of(2024, 2, 6);

        assertThat(cs1.replyBy(secondNotice)).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(cs1.earliestImposition(secondNotice, false)).isEqualTo(LocalDate.of(2024, 3, 6));
        assertThat(LocalDate.of(2024, 2, 19)).isBefore(cs1.earliestImposition(secondNotice, false));
    }

    /** R fn102, FACTS 0.2 no. 7: never within six weeks, even after an early reply. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-03, false, 2024-02-13",
        "2024-01-03, true,  2024-02-13",
        "2024-01-15, false, 2024-02-13",
        "2024-01-16, false, 2024-02-14",
        "2024-02-20, false, 2024-03-20",
        "2024-02-20, true,  2024-02-20"
    })
    void noPenaltyBeforeTheWindowAndSixWeeks(LocalDate initialNotice, boolean replyIn, LocalDate first) {
        assertThat(clocks.notBefore()).isEqualTo(LocalDate.of(2024, 2, 13));
        assertThat(clocks.earliestImposition(initialNotice, replyIn)).isEqualTo(first);
    }

    /** The payment example of FACTS B.4. */
    @Test
    void thePaymentExampleComesOut() {
        Pause objection = new Pause(LocalDate.of(2024, 3, 20), LocalDate.of(2024, 5, 10));

        assertThat(clocks.objectBy(ISSUED)).isEqualTo(LocalDate.of(2024, 3, 29));
        assertThat(clocks.decideByLaw(ISSUED)).isEqualTo(LocalDate.of(2024, 5, 10));
        assertThat(clocks.decideByPractice(objection.received())).isEqualTo(LocalDate.of(2024, 5, 29));
        assertThat(Clocks.daysLeft(LocalDate.of(2024, 5, 10), LocalDate.of(2024, 5, 29)))
                .isEqualTo(19);
        assertThat(clocks.payBy(ISSUED, List.of(), TODAY)).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(clocks.payBy(ISSUED, List.of(objection), TODAY)).isEqualTo(LocalDate.of(2024, 6, 20));
        assertThat(clocks.appealBy(
                        Jurisdiction.ENGLAND_AND_WALES, LocalDate.of(2024, 5, 10), LocalDate.of(2024, 5, 14)))
                .isEqualTo(LocalDate.of(2024, 6, 7));
    }

    /** FACTS B.4: an objection on the last day leaves the Home Office 42 days, not 70. */
    @Test
    void anObjectionOnTheLastDayLeaves42DaysToDecide() {
        assertThat(Clocks.daysLeft(clocks.objectBy(ISSUED), clocks.decideByLaw(ISSUED)))
                .isEqualTo(42);
    }

    /** FACTS 0.2 no. 4: on the due day it still stops the clock, the day after it revives nothing. */
    @ParameterizedTest
    @CsvSource({
        "2024-04-30, 2024-05-10, 2024-05-10",
        "2024-05-01, 2024-05-10, 2024-04-30",
        "2024-03-01, 2024-03-01, 2024-04-30",
        "2024-03-01, 2024-03-02, 2024-05-01",
        "2024-02-20, 2024-03-02, 2024-05-01"
    })
    void onlyAnObjectionInTimeStopsTheClock(LocalDate received, LocalDate informed, LocalDate due) {
        assertThat(clocks.payBy(ISSUED, List.of(new Pause(received, informed)), TODAY))
                .isEqualTo(due);
    }

    /** FACTS 0.2 no. 5: the union of the periods, not their sum; their order does not matter. */
    @Test
    void severalObjectionsStopTheClockOnceWhereTheyOverlap() {
        Pause first = new Pause(LocalDate.of(2024, 3, 10), LocalDate.of(2024, 3, 20));
        Pause overlapping = new Pause(LocalDate.of(2024, 3, 15), LocalDate.of(2024, 3, 25));
        Pause inside = new Pause(LocalDate.of(2024, 3, 12), LocalDate.of(2024, 3, 18));
        Pause apart = new Pause(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 3));
        Pause onlyAfterThePauses = new Pause(LocalDate.of(2024, 5, 17), LocalDate.of(2024, 5, 20));
        Pause tooLate = new Pause(LocalDate.of(2024, 5, 18), LocalDate.of(2024, 5, 20));

        assertThat(clocks.payBy(ISSUED, List.of(first, overlapping), TODAY)).isEqualTo(LocalDate.of(2024, 5, 15));
        assertThat(clocks.payBy(ISSUED, List.of(overlapping, inside, first), TODAY))
                .isEqualTo(LocalDate.of(2024, 5, 15));
        assertThat(clocks.payBy(ISSUED, List.of(apart, overlapping, first), TODAY))
                .isEqualTo(LocalDate.of(2024, 5, 17));
        assertThat(clocks.payBy(ISSUED, List.of(apart, overlapping, first, onlyAfterThePauses), TODAY))
                .isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(clocks.payBy(ISSUED, List.of(apart, overlapping, first, tooLate), TODAY))
                .isEqualTo(LocalDate.of(2024, 5, 17));
    }

    @Test
    void anUndecidedObjectionHoldsThePaymentForAsLongAsItTakes() {
        Pause open = new Pause(LocalDate.of(2024, 3, 20), null);

        assertThat(clocks.payBy(ISSUED, List.of(open), LocalDate.of(2024, 3, 20)))
                .isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(clocks.payBy(ISSUED, List.of(open), LocalDate.of(2024, 5, 10)))
                .isEqualTo(LocalDate.of(2024, 6, 20));
        assertThat(clocks.payBy(ISSUED, List.of(open), LocalDate.of(2024, 3, 1)))
                .isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(clocks.isPaymentPaused(ISSUED, List.of(open))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-04-30, , true", "2024-05-01, , false", "2024-03-20, 2024-05-10, false"})
    void paymentStandsStillWhileAnObjectionInTimeIsUndecided(
            LocalDate received, @Nullable LocalDate informed, boolean paused) {
        assertThat(clocks.isPaymentPaused(ISSUED, List.of(new Pause(received, informed))))
                .isEqualTo(paused);
    }

    @Test
    void anEarlierPauseGivesALaterObjectionItsTime() {
        Pause decided = new Pause(LocalDate.of(2024, 3, 20), LocalDate.of(2024, 5, 10));

        assertThat(clocks.isPaymentPaused(ISSUED, List.of(decided, new Pause(LocalDate.of(2024, 6, 20), null))))
                .isTrue();
        assertThat(clocks.isPaymentPaused(ISSUED, List.of(decided, new Pause(LocalDate.of(2024, 6, 21), null))))
                .isFalse();
    }

    /** T7, T7s; in Scotland from receipt. */
    @ParameterizedTest
    @CsvSource({"ENGLAND_AND_WALES, 2024-03-29", "NORTHERN_IRELAND, 2024-03-29", "SCOTLAND, 2024-03-26"})
    void theAppealPeriodIsThatOfTheCourt(Jurisdiction jurisdiction, LocalDate last) {
        assertThat(clocks.appealBy(jurisdiction, ISSUED, clocks.deemedReceived(Service.POST_ABROAD, ISSUED)))
                .isEqualTo(last);
    }

    /** Reg 14. */
    @ParameterizedTest
    @CsvSource({"EMAIL, 2024-03-01", "POST_UK, 2024-03-03", "POST_ABROAD, 2024-03-05"})
    void whatIsSentCountsAsReceived(Service service, LocalDate day) {
        assertThat(clocks.deemedReceived(service, ISSUED)).isEqualTo(day);
    }

    /** T10: from five years before, the day of the incident excluded; 29 February looks back to 28 (FACTS 0.2 no. 10). */
    @ParameterizedTest
    @CsvSource({
        "2024-06-01, 2019-06-01, 1",
        "2024-06-01, 2019-05-31, 0",
        "2024-06-01, 2024-05-31, 1",
        "2024-06-01, 2024-06-01, 0",
        "2024-06-01, 2024-06-02, 0",
        "2024-02-29, 2019-02-28, 1",
        "2024-02-29, 2019-02-27, 0",
        "2025-02-28, 2020-02-28, 1",
        "2025-03-01, 2020-02-29, 0",
        "2028-02-29, 2024-02-29, 1"
    })
    void earlierPenaltiesCountForFiveYears(LocalDate incident, LocalDate imposed, int counted) {
        assertThat(clocksOf(incident)
                        .earlierPenalties(Section.S32, List.of(new EarlierPenalty(Section.S32, imposed, true))))
                .isEqualTo(counted);
    }

    @Test
    void onlyPenaltiesOfTheSameSectionThatStandCount() {
        LocalDate day = LocalDate.of(2023, 5, 5);

        assertThat(clocks.earlierPenalties(
                        Section.S32,
                        List.of(
                                new EarlierPenalty(Section.S32, day, true),
                                new EarlierPenalty(Section.S32, day.plusDays(1), true),
                                new EarlierPenalty(Section.S31A, day, true),
                                new EarlierPenalty(Section.S32, day, false))))
                .isEqualTo(2);
    }

    @Test
    void meansAndInstalmentsHaveTheirDays() {
        assertThat(clocks.askMeansBy(LocalDate.of(2024, 6, 20))).isEqualTo(LocalDate.of(2024, 6, 20));
        assertThat(clocks.proposeInstalmentsBy(ISSUED)).isEqualTo(LocalDate.of(2024, 3, 29));
    }

    /** Act s.36(2B): 24 hours are 24 hours, also in the night in which the clocks change. */
    @Test
    void aVehicleIsHeldFor24Hours() {
        assertThat(clocks.holdUntil(Instant.parse("2026-03-28T22:30:00Z")))
                .isEqualTo(Instant.parse("2026-03-29T22:30:00Z"));
    }

    /** Act s.37(4), s.36A: the days begin with the detention. */
    @Test
    void aDetainedVehicleMayBeSoldWhenTheDaysAreOver() {
        assertThat(clocks.saleFrom(ISSUED, false)).isEqualTo(LocalDate.of(2024, 5, 24));
        assertThat(clocks.saleFrom(ISSUED, true)).isEqualTo(LocalDate.of(2024, 3, 15));
    }

    /** FACTS B.5, 0.2 no. 11; R 10.116 counts from the incident, which is wrong. */
    @ParameterizedTest
    @CsvSource({
        ", , 2030-04-30",
        "2025-01-01, , 2031-01-01",
        "2025-01-01, 2030-12-31, 2036-12-31",
        "2030-04-29, , 2036-04-29",
        "2030-04-30, , 2030-04-30",
        "2030-05-01, , 2030-04-30",
        "2024-04-01, , 2030-04-30"
    })
    void aDebtMayBeOutOfTimeSixYearsAfterTheLastSignOfLife(
            @Nullable LocalDate paid, @Nullable LocalDate acknowledged, LocalDate day) {
        List<LocalDate> signs = java.util.stream.Stream.of(acknowledged, paid)
                .filter(java.util.Objects::nonNull)
                .toList();

        assertThat(clocks.limitation(LocalDate.of(2024, 4, 30), signs)).isEqualTo(day);
    }

    /** R 8.26, FACTS 0.2 no. 20. */
    @Test
    void anUnpaidPenaltySuspendsAndThenRemovesACompany() {
        LocalDate due = LocalDate.of(2024, 4, 30);

        assertThat(clocks.suspendedFrom(due)).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(clocks.removedOn(due)).isEqualTo(LocalDate.of(2024, 5, 29));
        assertThat(clocks.rejoinFrom(LocalDate.of(2024, 5, 29))).isEqualTo(LocalDate.of(2024, 8, 29));
        assertThat(clocks.rejoinFrom(LocalDate.of(2024, 11, 30))).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    /** R 10.50–53: what the recorded facts of missed cases got wrong. */
    @Test
    void factsThatCannotBeAreRefused() {
        LocalDate incident = LocalDate.of(2024, 1, 2);

        Clocks.check(incident, incident);
        Clocks.check(incident, TODAY, incident, TODAY);
        assertThat(refusal(() -> Clocks.check(TODAY.plusDays(1), TODAY))).isEqualTo(SchemeRefusal.INCIDENT_IN_FUTURE);
        assertThat(refusal(() -> Clocks.check(incident, TODAY, TODAY, incident.minusDays(1))))
                .isEqualTo(SchemeRefusal.BEFORE_INCIDENT);
        assertThat(refusal(() -> new Pause(ISSUED, ISSUED.minusDays(1))))
                .isEqualTo(SchemeRefusal.DECISION_BEFORE_OBJECTION);
        assertThat(new Pause(ISSUED, ISSUED).end()).contains(ISSUED);
    }

    /** R 9.28–29: 61 cases had no reason, and some were given up with months left. */
    @Test
    void aCaseIsGivenUpAsOutOfTimeOnlyForARecordedReason() {
        LocalDate day152 = clocks.tooLateToReissue().orElseThrow();

        assertThat(refusal(() -> clocks.checkOutOfTime(day152, null))).isEqualTo(SchemeRefusal.REASON_NEEDED);
        assertThat(refusal(() -> clocks.checkOutOfTime(LocalDate.of(2024, 1, 1), OutOfTimeReason.WRONG_ADDRESS)))
                .isEqualTo(SchemeRefusal.BEFORE_INCIDENT);
        assertThat(refusal(() -> clocks.checkOutOfTime(day152.minusDays(1), OutOfTimeReason.STAFFING)))
                .isEqualTo(SchemeRefusal.STILL_IN_TIME);
        assertThat(refusal(() -> clocks.checkOutOfTime(day152.minusDays(1), OutOfTimeReason.WRONG_INCIDENT_DATE)))
                .isEqualTo(SchemeRefusal.STILL_IN_TIME);
        clocks.checkOutOfTime(day152, OutOfTimeReason.STAFFING);
        clocks.checkOutOfTime(LocalDate.of(2024, 1, 2), OutOfTimeReason.WRONG_ADDRESS);
        clocks.checkOutOfTime(day152.minusDays(1), OutOfTimeReason.INSUFFICIENT_DETAIL);
        clocks.checkOutOfTime(day152.minusDays(1), OutOfTimeReason.CRIMINAL_INVESTIGATION);
    }

    /** FACTS B.3: a drop inland counts from the border crossing when that is earlier. */
    @Test
    void anInlandFindCountsFromTheEarlierDay() {
        assertThat(Clocks.responsibleFrom(ISSUED, null)).isEqualTo(ISSUED);
        assertThat(Clocks.responsibleFrom(ISSUED, ISSUED.minusDays(2))).isEqualTo(ISSUED.minusDays(2));
        assertThat(Clocks.responsibleFrom(ISSUED, ISSUED.plusDays(2))).isEqualTo(ISSUED);
    }

    @Test
    void anAdministratorsFigureMovesTheClock() {
        SchemeTerms longer = SchemeTermsTable.published()
                .with(new SchemeTermsTable.Row(Figure.OBJECT_WITHIN, 35, ISSUED, "test", true))
                .on(ISSUED);

        assertThat(new Clocks(longer).objectBy(ISSUED)).isEqualTo(ISSUED.plusDays(35));
    }

    static Clocks clocksOf(LocalDate incident) {
        return new Clocks(SchemeTerms.on(incident));
    }

    private static Object refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return ((Refused) org.assertj.core.api.Assertions.catchThrowable(call)).refusal();
    }
}
