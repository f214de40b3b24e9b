package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cecps.portal.scheme.VehicleAnswer.Verdict;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Money;
import org.cecps.portal.translations.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VehicleActionListTest {

    private static final VehicleActionList LIST = new VehicleActionList(SchemeTerms.on(AVehicle.INCIDENT));

    @Test
    void aVehicleMayBeStoppedForAnOverduePenaltyWithNothingAgainstIt() {
        VehicleAnswer answer = LIST.mayBeStopped(AVehicle.thatMayBeStopped(), AVehicle.NOW);

        assertThat(answer.verdict()).isEqualTo(Verdict.STOP);
        assertThat(answer.grounds())
                .containsExactly(
                        new VehicleAnswer.Ground(VehicleReason.OVERDUE, List.of(Money.ofPounds(6_000), AVehicle.DUE)));
        assertThat(answer.asAt()).isEqualTo(AVehicle.NOW.minus(Duration.ofHours(1)));
        assertThat(answer.explained(Language.EN))
                .containsExactly(new VehicleAnswer.Line(
                        "£6,000.00 is unpaid. It was due by 1 May 2026.",
                        "Payment in full, a plan of instalments, or an open request, objection or appeal."));
    }

    /** The ten reasons of R Fig 43 for which 415 vehicles were stopped in error; the numbers are the figure's rows. */
    static Stream<Arguments> wrongStopsOfFigure43() {
        return Stream.of(
                wrong("1 paid in full", new AVehicle().outstanding(Money.ZERO), VehicleReason.NOTHING_OUTSTANDING),
                wrong("2 plan agreed", new AVehicle().plan(PlanStage.KEPT), VehicleReason.PLAN_KEPT),
                wrong("2 plan requested", new AVehicle().plan(PlanStage.REQUESTED), VehicleReason.PLAN_REQUESTED),
                wrong("3 means unanswered", new AVehicle().meansRequestOpen(), VehicleReason.MEANS_OPEN),
                wrong("4 case error, not assured", new AVehicle().notAssured(), VehicleReason.NOT_ASSURED),
                wrong(
                        "4 case error, issued on day 181",
                        new AVehicle().issued(LocalDate.of(2026, 7, 4)),
                        VehicleReason.ISSUED_TOO_LATE),
                wrong("4 case error, no notice", new AVehicle().noNotice(), VehicleReason.NOT_IMPOSED),
                wrong("5 another company", new AVehicle().identityNotVerified(), VehicleReason.IDENTITY_NOT_VERIFIED),
                wrong("5 another company's vehicle", new AVehicle().linkNotCurrent(), VehicleReason.LINK_NOT_CURRENT),
                wrong("6 missed objection", new AVehicle().objectionOpen(), VehicleReason.OBJECTION_OPEN),
                wrong(
                        "6 missed objection, by its pause",
                        new AVehicle().pauses(new Pause(AVehicle.DUE, null)),
                        VehicleReason.OBJECTION_OPEN),
                wrong("6 other vehicle held", new AVehicle().anotherVehicleHeld(), VehicleReason.ANOTHER_VEHICLE_HELD),
                wrong("7 under review", new AVehicle().reviewOpen(), VehicleReason.REVIEW_OPEN),
                wrong(
                        "8 wrong due date",
                        new AVehicle().pauses(new Pause(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 1))),
                        VehicleReason.NOT_YET_DUE),
                wrong("9 cancelled", new AVehicle().status(PenaltyStatus.CANCELLED), VehicleReason.CANCELLED),
                wrong("10 under appeal", new AVehicle().appealPending(), VehicleReason.APPEAL_PENDING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongStopsOfFigure43")
    void noneOfTheWrongStopsOfFigure43CanHappen(String row, AVehicle vehicle, VehicleReason reason) {
        VehicleAnswer answer = LIST.mayBeStopped(vehicle.facts(), AVehicle.NOW);

        assertThat(answer.verdict()).isEqualTo(Verdict.DO_NOT_STOP);
        assertThat(reasons(answer)).contains(reason);
    }

    /** R Fig 43 no. 6: a debt older than six years asks a person; it never answers by itself (FACTS 0.2 no. 2). */
    @Test
    void aDebtThatMayBeOutOfTimeAsksAPerson() {
        VehicleAnswer before = LIST.mayBeStopped(fresh(2032, 4, 30), at(2032, 4, 30));
        VehicleAnswer onTheDay = LIST.mayBeStopped(fresh(2032, 5, 1), at(2032, 5, 1));
        VehicleAnswer acknowledged = LIST.mayBeStopped(
                AVehicle.with(vehicle -> vehicle.asAt(at(2032, 5, 1)).signsOfLife(LocalDate.of(2027, 1, 1))),
                at(2032, 5, 1));
        VehicleAnswer barredToo = LIST.mayBeStopped(
                AVehicle.with(vehicle -> vehicle.asAt(at(2032, 5, 1)).reviewOpen()), at(2032, 5, 1));

        assertThat(before.verdict()).isEqualTo(Verdict.STOP);
        assertThat(onTheDay.verdict()).isEqualTo(Verdict.CHECK_WITH_CECPT);
        assertThat(onTheDay.grounds())
                .contains(new VehicleAnswer.Ground(VehicleReason.LIMITATION, List.of(LocalDate.of(2032, 5, 1))));
        assertThat(acknowledged.verdict()).isEqualTo(Verdict.STOP);
        assertThat(barredToo.verdict()).isEqualTo(Verdict.DO_NOT_STOP);
        assertThat(reasons(barredToo)).contains(VehicleReason.LIMITATION, VehicleReason.REVIEW_OPEN);
    }

    /** FACTS 0.2 no. 3: older than 24 hours, even where something else is known. */
    @Test
    void factsOlderThanADayAreForCecpt() {
        Instant dayOld = AVehicle.NOW.minus(Duration.ofHours(24));

        assertThat(LIST.mayBeStopped(AVehicle.with(vehicle -> vehicle.asAt(dayOld)), AVehicle.NOW)
                        .verdict())
                .isEqualTo(Verdict.STOP);
        VehicleAnswer stale = LIST.mayBeStopped(
                AVehicle.with(vehicle -> vehicle.asAt(dayOld.minusMillis(1)).meansRequestOpen()), AVehicle.NOW);
        assertThat(stale.verdict()).isEqualTo(Verdict.CHECK_WITH_CECPT);
        assertThat(stale.grounds()).contains(new VehicleAnswer.Ground(VehicleReason.STALE, List.of(24)));
        assertThat(reasons(stale))
                .containsExactly(VehicleReason.STALE, VehicleReason.OVERDUE, VehicleReason.MEANS_OPEN);
    }

    /** FACTS 0.2 no. 1. */
    @ParameterizedTest
    @EnumSource(PenaltyStatus.class)
    void aPenaltyInForceMayLeadToAStopAndAnotherNever(PenaltyStatus status) {
        VehicleAnswer answer = LIST.mayBeStopped(AVehicle.with(vehicle -> vehicle.status(status)), AVehicle.NOW);

        boolean never = List.of(PenaltyStatus.NOT_IMPOSED, PenaltyStatus.CANCELLED, PenaltyStatus.WRITTEN_OFF)
                .contains(status);
        assertThat(answer.verdict()).isEqualTo(never ? Verdict.DO_NOT_STOP : Verdict.STOP);
        assertThat(reasons(answer)).hasSize(1);
        assertThat(reasons(answer).contains(VehicleReason.OVERDUE)).isEqualTo(!never);
    }

    @Test
    void onlyHeavyGoodsVehiclesAreStopped() {
        assertThat(reasons(LIST.mayBeStopped(AVehicle.with(AVehicle::noHeavyGoodsVehicle), AVehicle.NOW)))
                .contains(VehicleReason.NOT_HEAVY_GOODS_VEHICLE);
    }

    @ParameterizedTest
    @CsvSource({"NONE, STOP", "BROKEN, STOP", "REQUESTED, DO_NOT_STOP", "KEPT, DO_NOT_STOP"})
    void onlyAPlanThatIsAskedForOrKeptProtects(PlanStage plan, Verdict verdict) {
        assertThat(LIST.mayBeStopped(AVehicle.with(vehicle -> vehicle.plan(plan)), AVehicle.NOW)
                        .verdict())
                .isEqualTo(verdict);
    }

    /** Stopped from the day after the last day to pay, in London, whatever the day elsewhere. */
    @ParameterizedTest
    @CsvSource({"2026-05-01T22:59:59.999Z, DO_NOT_STOP", "2026-05-01T23:00:00Z,     STOP"})
    void theLastDayToPayIsTheDebtorsUntilMidnightInLondon(Instant at, Verdict verdict) {
        VehicleAnswer answer = LIST.mayBeStopped(AVehicle.with(vehicle -> vehicle.asAt(at)), at);

        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    /** Act s.36A(5); in Scotland the period runs from receipt and is three weeks. */
    @ParameterizedTest(name = "{0}, from {1}, received {2}, on {3}: {4}")
    @CsvSource({
        "ENGLAND_AND_WALES, 2026-06-03, 2026-06-07, 2026-07-01, DO_NOT_STOP, 2026-07-01",
        "ENGLAND_AND_WALES, 2026-06-03, 2026-06-07, 2026-07-02, STOP,",
        "SCOTLAND,          2026-06-03, 2026-06-10, 2026-07-01, DO_NOT_STOP, 2026-07-01",
        "SCOTLAND,          2026-06-03, 2026-06-10, 2026-07-02, STOP,"
    })
    void noVehicleIsStoppedWhileAnAppealIsPossible(
            Jurisdiction jurisdiction,
            LocalDate from,
            LocalDate received,
            LocalDate today,
            Verdict verdict,
            LocalDate lastDay) {
        Instant at = today.atTime(12, 0).atZone(LegalClock.LONDON).toInstant();

        VehicleAnswer answer = LIST.mayBeStopped(
                AVehicle.with(vehicle -> vehicle.asAt(at).appealIn(jurisdiction, from, received)), at);

        assertThat(answer.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.DO_NOT_STOP) {
            assertThat(answer.grounds())
                    .contains(new VehicleAnswer.Ground(VehicleReason.APPEAL_POSSIBLE, List.of(lastDay)));
        }
    }

    /** FACTS 0.2 no. 4: a late objection revives no time to pay, yet nothing is stopped while it is considered. */
    @Test
    void aLateObjectionProtectsOnlyWhileItIsConsidered() {
        Pause open = new Pause(LocalDate.of(2026, 6, 15), null);
        Pause decided = new Pause(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 20));

        VehicleAnswer considered = LIST.mayBeStopped(AVehicle.with(vehicle -> vehicle.pauses(open)), AVehicle.NOW);
        VehicleAnswer over = LIST.mayBeStopped(AVehicle.with(vehicle -> vehicle.pauses(decided)), AVehicle.NOW);

        assertThat(considered.verdict()).isEqualTo(Verdict.DO_NOT_STOP);
        assertThat(reasons(considered)).containsExactly(VehicleReason.OVERDUE, VehicleReason.OBJECTION_OPEN);
        assertThat(over.verdict()).isEqualTo(Verdict.STOP);
    }

    @Test
    void everyReasonIsSaidAtOnce() {
        AVehicle everything = new AVehicle()
                .asAt(AVehicle.NOW.minus(Duration.ofDays(2)))
                .noHeavyGoodsVehicle()
                .identityNotVerified()
                .linkNotCurrent()
                .anotherVehicleHeld()
                .status(PenaltyStatus.CANCELLED)
                .notAssured()
                .outstanding(Money.ZERO)
                .objectionOpen()
                .meansRequestOpen()
                .plan(PlanStage.KEPT)
                .reviewOpen()
                .appealPending();

        assertThat(reasons(LIST.mayBeStopped(everything.facts(), AVehicle.NOW)))
                .containsExactly(
                        VehicleReason.STALE,
                        VehicleReason.NOT_HEAVY_GOODS_VEHICLE,
                        VehicleReason.IDENTITY_NOT_VERIFIED,
                        VehicleReason.LINK_NOT_CURRENT,
                        VehicleReason.ANOTHER_VEHICLE_HELD,
                        VehicleReason.NOT_ASSURED,
                        VehicleReason.CANCELLED,
                        VehicleReason.NOTHING_OUTSTANDING,
                        VehicleReason.OBJECTION_OPEN,
                        VehicleReason.MEANS_OPEN,
                        VehicleReason.PLAN_KEPT,
                        VehicleReason.REVIEW_OPEN,
                        VehicleReason.APPEAL_PENDING);
    }

    @Test
    void aPenaltyThatIsWrittenOffOrOverpaidIsNeverAReason() {
        VehicleAnswer answer = LIST.mayBeStopped(
                AVehicle.with(
                        vehicle -> vehicle.status(PenaltyStatus.WRITTEN_OFF).outstanding(Money.ofPence(-1))),
                AVehicle.NOW);

        assertThat(reasons(answer)).containsExactly(VehicleReason.WRITTEN_OFF, VehicleReason.NOTHING_OUTSTANDING);
    }

    /** Incidents before 13 February 2023 had no last day to issue the notice (FACTS 0.2 no. 8). */
    @Test
    void anOldIncidentHasNoLastDayToIssue() {
        VehicleActionList old = new VehicleActionList(SchemeTerms.on(LocalDate.of(2023, 2, 12)));

        assertThat(old.mayBeStopped(AVehicle.thatMayBeStopped(), AVehicle.NOW).verdict())
                .isEqualTo(Verdict.STOP);
    }

    @Test
    void aReasonCarriesWhatItsTextMentions() {
        LocalDate day181 = LocalDate.of(2026, 7, 4);
        VehicleAnswer answer = LIST.mayBeStopped(AVehicle.with(vehicle -> vehicle.issued(day181)), AVehicle.NOW);

        assertThat(answer.grounds())
                .containsExactly(
                        new VehicleAnswer.Ground(VehicleReason.ISSUED_TOO_LATE, List.of(day181.minusDays(1))),
                        new VehicleAnswer.Ground(VehicleReason.NOT_YET_DUE, List.of(day181.plusDays(60))),
                        new VehicleAnswer.Ground(VehicleReason.APPEAL_POSSIBLE, List.of(day181.plusDays(28))));
    }

    /** Whatever else is so, none of these is ever stopped (FACTS I, 0.1 no. 4, Act s.36A(5)). */
    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void whoObjectsAsksPaysInPartsOrAppealsIsNeverStopped(
            @ForAll("vehicles") AVehicle vehicle, @ForAll("moments") Instant at) {
        VehicleFacts facts = vehicle.facts();
        VehicleFacts.Notice notice = facts.notice().orElseThrow();
        LocalDate today = LegalClock.dayOf(at);
        boolean openPause =
                vehicle.pauses.stream().anyMatch(pause -> pause.end().isEmpty());
        int period = notice.jurisdiction() == Jurisdiction.SCOTLAND ? 21 : 28;
        LocalDate appealFrom = notice.jurisdiction() == Jurisdiction.SCOTLAND ? notice.received() : notice.appealFrom();

        Verdict verdict = LIST.mayBeStopped(facts, at).verdict();

        if (vehicle.objectionOpen
                || openPause
                || vehicle.meansRequestOpen
                || vehicle.plan == PlanStage.REQUESTED
                || vehicle.plan == PlanStage.KEPT
                || vehicle.appealPending
                || !today.isAfter(appealFrom.plusDays(period))) {
            assertThat(verdict).isNotEqualTo(Verdict.STOP);
        }
        if (verdict == Verdict.STOP) {
            assertThat(vehicle.outstanding.isPositive()).isTrue();
            assertThat(today).isAfter(vehicle.issued.plusDays(60));
            assertThat(vehicle.assured && vehicle.identityVerified && vehicle.linkCurrent && !vehicle.reviewOpen)
                    .isTrue();
        }
    }

    /** A stop is always explained by one reason and never with one that bars; any other answer has a reason that says why. */
    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void everyAnswerHasItsReason(@ForAll("vehicles") AVehicle vehicle, @ForAll("moments") Instant at) {
        VehicleAnswer answer = LIST.mayBeStopped(vehicle.facts(), at);

        List<VehicleReason.Effect> effects =
                reasons(answer).stream().map(VehicleReason::effect).toList();
        switch (answer.verdict()) {
            case STOP -> assertThat(effects).containsExactly(VehicleReason.Effect.ALLOWS);
            case DO_NOT_STOP -> assertThat(effects).contains(VehicleReason.Effect.BARS);
            case CHECK_WITH_CECPT -> assertThat(effects).contains(VehicleReason.Effect.ASKS);
        }
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(0, 1_200).map(hours -> AVehicle.NOW.plus(Duration.ofHours(hours)));
    }

    /** Mostly vehicles that may be stopped but for one or two things. */
    @Provide
    Arbitrary<AVehicle> vehicles() {
        Arbitrary<List<Pause>> pauses = Arbitraries.integers()
                .between(0, 150)
                .flatMap(from -> Arbitraries.integers()
                        .between(0, 60)
                        .injectNull(0.3)
                        .map(days -> new Pause(
                                AVehicle.ISSUED.plusDays(from),
                                days == null ? null : AVehicle.ISSUED.plusDays((long) from + days))))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(
                        rarely().list().ofSize(8),
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(8, PlanStage.NONE),
                                net.jqwik.api.Tuple.of(1, PlanStage.REQUESTED),
                                net.jqwik.api.Tuple.of(1, PlanStage.KEPT),
                                net.jqwik.api.Tuple.of(2, PlanStage.BROKEN)),
                        pauses,
                        Arbitraries.of(Jurisdiction.class),
                        Arbitraries.integers().between(60, 180),
                        Arbitraries.of(PenaltyStatus.class),
                        Arbitraries.longs().between(-1, 3))
                .as((flags, plan, pause, jurisdiction, appeal, status, pence) -> {
                    AVehicle vehicle = new AVehicle().asAt(AVehicle.NOW.plus(Duration.ofDays(100)));
                    vehicle.objectionOpen = flags.get(0);
                    vehicle.meansRequestOpen = flags.get(1);
                    vehicle.appealPending = flags.get(2);
                    vehicle.reviewOpen = flags.get(3);
                    vehicle.assured = !flags.get(4);
                    vehicle.identityVerified = !flags.get(5);
                    vehicle.linkCurrent = !flags.get(6);
                    vehicle.anotherVehicleHeld = flags.get(7);
                    vehicle.pauses = pause;
                    return vehicle.plan(plan)
                            .status(status)
                            .outstanding(Money.ofPence(pence))
                            .appealIn(
                                    jurisdiction,
                                    AVehicle.ISSUED.plusDays(appeal),
                                    AVehicle.ISSUED.plusDays(appeal + 4L));
                });
    }

    private static Arbitrary<Boolean> rarely() {
        return Arbitraries.frequency(net.jqwik.api.Tuple.of(11, false), net.jqwik.api.Tuple.of(1, true));
    }

    private static Arguments wrong(String row, AVehicle vehicle, VehicleReason reason) {
        return Arguments.of(row, vehicle, reason);
    }

    private static VehicleFacts fresh(int year, int month, int day) {
        return AVehicle.with(vehicle -> vehicle.asAt(at(year, month, day)));
    }

    private static Instant at(int year, int month, int day) {
        return LocalDate.of(year, month, day)
                .atTime(12, 0)
                .atZone(LegalClock.LONDON)
                .toInstant();
    }

    private static List<VehicleReason> reasons(VehicleAnswer answer) {
        return answer.grounds().stream().map(VehicleAnswer.Ground::reason).toList();
    }
}
