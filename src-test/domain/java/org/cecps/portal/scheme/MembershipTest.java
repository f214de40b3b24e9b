package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cecps.portal.scheme.MemberDebt.Hold;
import org.cecps.portal.scheme.MemberReview.Incident;
import org.cecps.portal.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company's life in the accreditation scheme (FACTS F.7, 0.2 nos. 19–20). */
class MembershipTest {

    private static final LocalDate JOINED = LocalDate.of(2025, 6, 1);
    private static final LocalDate SUSPENDED = LocalDate.of(2026, 5, 2);
    private static final LocalDate REMOVED = LocalDate.of(2026, 5, 30);
    private static final LocalDate DUE = LocalDate.of(2026, 5, 1);
    private static final SchemeTerms TERMS = SchemeTerms.on(DUE);
    private static final Clocks CLOCKS = new Clocks(TERMS);

    private final Membership member = Membership.none().accredited(JOINED, CLOCKS);
    private final Membership removed = member.suspended(SUSPENDED).removed(REMOVED);

    @ParameterizedTest
    @CsvSource({
        "2025-05-31, NOT_A_MEMBER",
        "2025-06-01, ACCREDITED",
        "2026-05-01, ACCREDITED",
        "2026-05-02, SUSPENDED",
        "2026-05-29, SUSPENDED",
        "2026-05-30, REMOVED",
        "2030-01-01, REMOVED"
    })
    void theStateIsThatOfTheDay(LocalDate day, MemberState state) {
        assertThat(removed.on(day)).isEqualTo(state);
    }

    /** The state on the day of the incident sets the reduction, whatever came later; suspended keeps it (to be confirmed). */
    @ParameterizedTest
    @CsvSource({"2025-05-31, false", "2025-06-01, true", "2026-05-02, true", "2026-05-29, true", "2026-05-30, false"})
    void theReductionGoesByTheDayOfTheIncident(LocalDate incident, boolean has) {
        assertThat(removed.hasReduction(SchemeTerms.on(incident))).isEqualTo(has);
    }

    @Test
    void whetherASuspendedMemberKeepsTheReductionIsASetting() {
        SchemeTermsTable loses = SchemeTermsTable.published()
                .with(new SchemeTermsTable.Row(Figure.SUSPENDED_KEEPS_REDUCTION, 0, JOINED, "test", true));

        assertThat(removed.hasReduction(loses.on(SUSPENDED))).isFalse();
        assertThat(removed.hasReduction(loses.on(SUSPENDED.minusDays(1)))).isTrue();
        assertThat(Figure.SUSPENDED_KEEPS_REDUCTION.isToBeConfirmed()).isTrue();
    }

    @Test
    void whoPaysInTimeIsAMemberAgain() {
        Membership restored = member.suspended(SUSPENDED).restored(SUSPENDED.plusDays(3));

        assertThat(restored.on(SUSPENDED.plusDays(2))).isEqualTo(MemberState.SUSPENDED);
        assertThat(restored.on(SUSPENDED.plusDays(3))).isEqualTo(MemberState.ACCREDITED);
    }

    @Test
    void twoChangesOnOneDayLeaveTheLaterOne() {
        assertThat(member.suspended(SUSPENDED).restored(SUSPENDED).on(SUSPENDED))
                .isEqualTo(MemberState.ACCREDITED);
    }

    /** R 8.26: three months after removal, on the same date. */
    @Test
    void aRemovedCompanyWaitsThreeMonths() {
        LocalDate again = LocalDate.of(2026, 8, 30);

        assertThat(removed.mayApplyFrom(CLOCKS)).contains(again);
        Refused tooEarly = refused(() -> removed.accredited(again.minusDays(1), CLOCKS));
        assertThat(tooEarly.refusal()).isEqualTo(SchemeRefusal.REJOINS_TOO_EARLY);
        assertThat(tooEarly.arguments()).containsExactly(again);
        assertThat(removed.accredited(again, CLOCKS).on(again)).isEqualTo(MemberState.ACCREDITED);
    }

    @Test
    void whoLeavesOrFailsAReviewMayApplyAtAnyTime() {
        Membership left = member.withdrawn(SUSPENDED);
        Membership failed = member.endedByReview(SUSPENDED);

        assertThat(List.of(left, failed, Membership.none()))
                .allMatch(membership -> membership.mayApplyFrom(CLOCKS).isEmpty());
        assertThat(left.on(SUSPENDED)).isEqualTo(MemberState.WITHDRAWN);
        assertThat(failed.on(SUSPENDED)).isEqualTo(MemberState.REQUIREMENTS_NOT_MET);
        assertThat(left.hasReduction(SchemeTerms.on(SUSPENDED))).isFalse();
        assertThat(failed.hasReduction(SchemeTerms.on(SUSPENDED))).isFalse();
        assertThat(failed.accredited(SUSPENDED, CLOCKS).on(SUSPENDED)).isEqualTo(MemberState.ACCREDITED);
    }

    @Test
    void whatAMembershipDoesNotAllowIsRefused() {
        Membership none = Membership.none();
        Membership suspended = member.suspended(SUSPENDED);

        Stream.<ThrowingCallable>of(
                        () -> none.suspended(SUSPENDED),
                        () -> none.restored(SUSPENDED),
                        () -> none.removed(SUSPENDED),
                        () -> none.withdrawn(SUSPENDED),
                        () -> none.endedByReview(SUSPENDED),
                        () -> member.restored(SUSPENDED),
                        () -> member.removed(SUSPENDED),
                        () -> suspended.suspended(REMOVED),
                        () -> removed.withdrawn(REMOVED),
                        () -> removed.endedByReview(REMOVED))
                .forEach(change ->
                        assertThat(refused(change).refusal()).isEqualTo(SchemeRefusal.MEMBERSHIP_DOES_NOT_ALLOW));
        assertThat(refused(() -> member.accredited(REMOVED, CLOCKS)).refusal())
                .isEqualTo(SchemeRefusal.ALREADY_A_MEMBER);
        assertThat(refused(() -> suspended.accredited(REMOVED, CLOCKS)).refusal())
                .isEqualTo(SchemeRefusal.ALREADY_A_MEMBER);
        assertThat(suspended.withdrawn(REMOVED).on(REMOVED)).isEqualTo(MemberState.WITHDRAWN);
        assertThat(suspended.endedByReview(REMOVED).on(REMOVED)).isEqualTo(MemberState.REQUIREMENTS_NOT_MET);
    }

    @Test
    void historyIsNotRewritten() {
        Refused refused = refused(() -> member.suspended(JOINED.minusDays(1)));

        assertThat(refused.refusal()).isEqualTo(SchemeRefusal.BEFORE_LAST_CHANGE);
        assertThat(refused.arguments()).containsExactly(JOINED);
        assertThat(member.suspended(JOINED).on(JOINED)).isEqualTo(MemberState.SUSPENDED);
    }

    /** R 8.26, FACTS 0.2 no. 20: suspended from the day after the due date, removed on day 29. */
    @ParameterizedTest(name = "on {0}, settled {1}: {2}")
    @CsvSource({
        "2026-04-01, ,           ACCREDITED",
        "2026-05-01, ,           ACCREDITED",
        "2026-05-02, ,           SUSPENDED",
        "2026-05-29, ,           SUSPENDED",
        "2026-05-30, ,           REMOVED",
        "2026-05-30, 2026-05-01, ACCREDITED",
        "2026-05-30, 2026-04-01, ACCREDITED",
        "2026-05-09, 2026-05-10, SUSPENDED",
        "2026-05-10, 2026-05-10, ACCREDITED",
        "2026-06-30, 2026-05-29, ACCREDITED",
        "2026-06-30, 2026-05-30, ACCREDITED",
        "2026-06-30, 2026-05-31, REMOVED"
    })
    void anUnpaidPenaltySuspendsFor28DaysAndThenRemoves(LocalDate day, @Nullable LocalDate settled, MemberState state) {
        assertThat(new MemberDebt(DUE, settled, List.of()).stateOn(day, CLOCKS, TERMS))
                .isEqualTo(state);
    }

    @Test
    void theDaysAgreeWithTheClocks() {
        MemberDebt debt = new MemberDebt(DUE, null, List.of());
        LocalDate later = DUE.plusYears(1);

        assertThat(debt.suspendedOn(later, CLOCKS)).contains(CLOCKS.suspendedFrom(DUE));
        assertThat(debt.removedOn(later, CLOCKS, TERMS)).contains(CLOCKS.removedOn(DUE));
        assertThat(debt.suspendedOn(DUE, CLOCKS)).isEmpty();
        assertThat(debt.removedOn(CLOCKS.removedOn(DUE).minusDays(1), CLOCKS, TERMS))
                .isEmpty();
    }

    /** FACTS F.7: while anything is open the days do not count; where holds overlap, once. */
    @Test
    void theDaysDoNotCountWhileSomethingIsOpen() {
        MemberDebt debt = new MemberDebt(
                DUE,
                null,
                List.of(
                        new Hold(Hold.Kind.MEANS, DUE, DUE.plusDays(5)),
                        new Hold(Hold.Kind.OBJECTION, DUE.plusDays(3), DUE.plusDays(9)),
                        new Hold(Hold.Kind.PLAN, DUE.plusDays(20), DUE.plusDays(22))));
        LocalDate later = DUE.plusYears(1);

        assertThat(debt.suspendedOn(later, CLOCKS)).contains(DUE.plusDays(9));
        assertThat(debt.removedOn(later, CLOCKS, TERMS)).contains(DUE.plusDays(29 + 8 + 2));
        assertThat(debt.stateOn(DUE.plusDays(8), CLOCKS, TERMS)).isEqualTo(MemberState.ACCREDITED);
        assertThat(debt.stateOn(DUE.plusDays(9), CLOCKS, TERMS)).isEqualTo(MemberState.SUSPENDED);
    }

    @Test
    void anOpenAppealHoldsForAsLongAsItTakes() {
        MemberDebt debt = new MemberDebt(DUE, null, List.of(new Hold(Hold.Kind.APPEAL, DUE, null)));

        assertThat(debt.stateOn(DUE.plusYears(1), CLOCKS, TERMS)).isEqualTo(MemberState.ACCREDITED);
    }

    @Test
    void whetherAHoldLiftsASuspensionThatHasBegunIsASetting() {
        MemberDebt debt =
                new MemberDebt(DUE, null, List.of(new Hold(Hold.Kind.PLAN, DUE.plusDays(10), DUE.plusDays(20))));
        SchemeTerms stays = SchemeTermsTable.published()
                .with(new SchemeTermsTable.Row(Figure.HOLD_LIFTS_SUSPENSION, 0, JOINED, "test", true))
                .on(DUE);

        assertThat(debt.stateOn(DUE.plusDays(15), CLOCKS, TERMS)).isEqualTo(MemberState.ACCREDITED);
        assertThat(debt.stateOn(DUE.plusDays(15), CLOCKS, stays)).isEqualTo(MemberState.SUSPENDED);
        assertThat(debt.stateOn(DUE.plusDays(20), CLOCKS, TERMS)).isEqualTo(MemberState.SUSPENDED);
    }

    @Test
    void aHoldThatEndsBeforeItBeginsIsRefused() {
        assertThat(refused(() -> new Hold(Hold.Kind.PLAN, DUE, DUE.minusDays(1)))
                        .refusal())
                .isEqualTo(SchemeRefusal.PERIOD_BACKWARDS);
        assertThat(new Hold(Hold.Kind.PLAN, DUE, DUE).until()).isEqualTo(DUE);
    }

    /** R 8.25: three with people, or three unsecured, in twelve months. */
    @ParameterizedTest(name = "{0} days before, {1} and {2}: {3}")
    @CsvSource({"364, true, false, PEOPLE_FOUND_OFTEN", "364, false, true, UNSECURED_OFTEN"})
    void threeIncidentsInTwelveMonthsLeadToAReview(
            int daysBefore, boolean people, boolean unsecured, MemberReview review) {
        List<Incident> three = List.of(
                new Incident(DUE, people, unsecured),
                new Incident(DUE.minusMonths(6), people, unsecured),
                new Incident(DUE.minusDays(daysBefore), people, unsecured));
        List<Incident> oneTooOld =
                List.of(three.get(0), three.get(1), new Incident(DUE.minusDays(daysBefore + 1L), people, unsecured));

        assertThat(MemberReview.reasons(three, false, DUE, TERMS)).containsExactly(review);
        assertThat(MemberReview.reasons(oneTooOld, false, DUE, TERMS)).isEmpty();
        assertThat(MemberReview.reasons(three, false, DUE.minusDays(1), TERMS)).isEmpty();
        assertThat(MemberReview.reasons(three.subList(0, 2), false, DUE, TERMS)).isEmpty();
    }

    @Test
    void theTwoCountsAreApart() {
        List<Incident> mixed = List.of(
                new Incident(DUE, true, true),
                new Incident(DUE, true, false),
                new Incident(DUE, false, true),
                new Incident(DUE, false, true));

        assertThat(MemberReview.reasons(mixed, false, DUE, TERMS)).containsExactly(MemberReview.UNSECURED_OFTEN);
    }

    /** FACTS 0.2 no. 19: without a limit of twelve months. */
    @Test
    void oneIncidentOfAnyAgeAndEvidenceLeadToAReview() {
        List<Incident> old = List.of(new Incident(DUE.minusYears(4), true, false));

        assertThat(MemberReview.reasons(old, true, DUE, TERMS)).containsExactly(MemberReview.INCIDENT_AND_EVIDENCE);
        assertThat(MemberReview.reasons(old, false, DUE, TERMS)).isEmpty();
        assertThat(MemberReview.reasons(List.of(), true, DUE, TERMS)).isEmpty();
        assertThat(MemberReview.reasons(List.of(new Incident(DUE.plusDays(1), true, true)), true, DUE, TERMS))
                .isEmpty();
    }

    private static Refused refused(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call);
    }
}
