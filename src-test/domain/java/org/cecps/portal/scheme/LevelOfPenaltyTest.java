package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelOfPenaltyTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 1);

    private final LevelOfPenalty level2024 = new LevelOfPenalty(SchemeTerms.on(IN_2024));

    @ParameterizedTest(name = "{0}: £{9} ({10})")
    @CsvSource(textBlock = """
            S31A-first,           S31A, OWNER,  0,  0, false, false,  0,  ,  1500, R Fig 36
            S31A-second,          S31A, OWNER,  0,  1, false, false,  0,  ,  3000, R Fig 36
            S31A-third,           S31A, OWNER,  0,  2, false, false,  0,  ,  6000, R Fig 36
            S31A-tenth,           S31A, OWNER,  0,  9, false, false,  0,  ,  6000, R Fig 36
            S31A-third-CPAS,      S31A, OWNER,  0,  2, true,  false,  0,  ,  3000, FACTS C.4
            S32-first-2,          S32,  OWNER,  2,  0, false, false,  0,  , 12000, R Fig 36
            S32-repeat-1,         S32,  OWNER,  1,  1, false, false,  0,  , 10000, R Fig 36
            S32-third-1,          S32,  OWNER,  1,  2, false, false,  0,  , 10000, R Fig 36
            CS2-company,          S32,  OWNER,  1,  0, true,  true,   0,  ,     0, R CS2
            CS2-driver-pre-means, S32,  DRIVER, 1,  0, true,  true,   0,  ,  3000, R CS2
            campervan-Portsmouth, S32,  DRIVER, 2,  0, false, true,  25,  ,  3000, R 10.74
            CaseB,                S32,  DRIVER, 1,  0, false, true,  25,  ,  1500, R fn122
            CaseC-as-amended,     S32,  DRIVER, 1,  0, false, false, 50,  ,  3000, R fn122
            KLG-before,           S32,  OWNER,  8,  0, false, false,  0, 25, 36000, [2024] EWCA Civ 737
            KLG-CoA,              S32,  OWNER,  8,  0, false, true,   0, 25, 18000, [2024] EWCA Civ 737
            micro-CPAS,           S32,  OWNER,  1,  0, true,  false,  0, 75,   750, FACTS C.4
            EM-Rogers,            S32,  OWNER, 11,  0, false, false,  0,  , 66000, FACTS C.4
            """)
    void everyWorkedExampleOfTheSourcesComesOut(
            String name,
            Section section,
            Capacity capacity,
            int people,
            int earlier,
            boolean accredited,
            boolean complied,
            int reported,
            @Nullable Integer means,
            long pounds,
            String source) {
        LevelFacts facts =
                new LevelFacts(section, capacity, people, earlier, accredited, complied, reported, means, null, 0);

        assertThat(level2024.of(facts).total()).isEqualTo(Money.ofPounds(pounds));
    }

    /** Case A: the Secretary of State may leave nothing to pay (FACTS C.4, R fn122). */
    @Test
    void discretionCanLeaveNothing() {
        LevelFacts facts = new LevelFacts(Section.S32, Capacity.DRIVER, 1, 0, false, false, 0, null, null, 100);

        PenaltyCalculation calculation = level2024.of(facts);

        assertThat(calculation.total()).isEqualTo(Money.ZERO);
        assertThat(last(calculation).code()).isEqualTo(StepCode.DISCRETION);
    }

    /** CS2: £3,000 by compliance, then £1,843 by the driver's means; KLG: £36 a head for eight people, £288. */
    @ParameterizedTest
    @CsvSource({"1, true, 184300, 184300", "8, false, 28800, 28800", "1, true, 300001, 300000", "1, true, 0, 0"})
    void aDriverPaysTheLowerOfIncomeAndRemainder(int people, boolean complied, long sum, long expected) {
        LevelFacts facts = new LevelFacts(
                Section.S32, Capacity.DRIVER, people, 0, false, complied, 0, null, Money.ofPence(sum), 0);

        PenaltyCalculation calculation = level2024.of(facts);

        assertThat(calculation.total()).isEqualTo(Money.ofPence(expected));
        assertThat(last(calculation).code()).isEqualTo(StepCode.MEANS_SUM);
        assertThat(last(calculation).arguments()).containsExactly(Long.toString(sum));
    }

    @Test
    void theStepsTellTheWholeStoryInOrder() {
        LevelFacts facts = new LevelFacts(Section.S32, Capacity.OWNER, 2, 3, true, false, 25, 50, null, 10);

        PenaltyCalculation calculation = level2024.of(facts);

        assertThat(calculation.steps())
                .extracting(
                        CalculationStep::code,
                        step -> step.before().pence(),
                        step -> step.after().pence(),
                        CalculationStep::arguments,
                        CalculationStep::source)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                StepCode.START_LATER, 0L, 2_000_000L, List.of("2", "1000000", "3"), "R Fig 36, 10.110"),
                        org.assertj.core.groups.Tuple.tuple(
                                StepCode.ACCREDITED, 2_000_000L, 1_000_000L, List.of("50"), "R 8.21, CPAS-26"),
                        org.assertj.core.groups.Tuple.tuple(
                                StepCode.COMPLIANCE_NO, 1_000_000L, 1_000_000L, List.of(), "Reg 3A, R 10.60"),
                        org.assertj.core.groups.Tuple.tuple(
                                StepCode.REPORTED, 1_000_000L, 500_000L, List.of("25"), "Reg 2D, R 10.58"),
                        org.assertj.core.groups.Tuple.tuple(
                                StepCode.MEANS_PERCENT, 500_000L, 250_000L, List.of("50"), "R Fig 41"),
                        org.assertj.core.groups.Tuple.tuple(
                                StepCode.DISCRETION, 250_000L, 225_000L, List.of("10"), "R 10.58–10.63"));
        assertThat(calculation.steps().get(1).change()).isEqualTo(Money.ofPounds(-10_000));
        assertThat(calculation.total()).isEqualTo(Money.ofPounds(2_250));
    }

    @Test
    void whatWasRefusedStaysInTheListAsNothing() {
        PenaltyCalculation calculation = level2024.of(LevelFacts.first(Section.S32, Capacity.OWNER, 1));

        assertThat(calculation.steps())
                .extracting(CalculationStep::code)
                .containsExactly(
                        StepCode.START_FIRST, StepCode.ACCREDITED_NO, StepCode.COMPLIANCE_NO, StepCode.REPORTED_NO);
        assertThat(calculation.steps().subList(1, 4))
                .allMatch(step -> step.change().isZero());
        assertThat(calculation.steps().subList(1, 4))
                .allMatch(step -> !step.source().isEmpty());
    }

    @Test
    void reductionsAddUpAndNeverPassTheStartingAmount() {
        LevelFacts facts = new LevelFacts(Section.S32, Capacity.OWNER, 1, 0, true, true, 100, null, null, 0);

        PenaltyCalculation calculation = level2024.of(facts);

        assertThat(calculation.total()).isEqualTo(Money.ZERO);
        assertThat(calculation.steps()).allMatch(step -> step.after().compareTo(Money.ZERO) >= 0);
    }

    /** Reductions add up exactly: the penny is rounded once on the sum, not once on each. */
    @Test
    void halfAPennyIsRoundedOnce() {
        SchemeTerms odd = SchemeTermsTable.published()
                .with(new SchemeTermsTable.Row(Figure.S32_FIRST, 101, IN_2024, "test", true))
                .on(IN_2024);
        LevelFacts facts = new LevelFacts(Section.S32, Capacity.OWNER, 1, 0, true, false, 25, null, null, 0);

        PenaltyCalculation calculation = new LevelOfPenalty(odd).of(facts);

        assertThat(calculation.steps().get(1).after()).isEqualTo(Money.ofPence(51));
        assertThat(calculation.total()).isEqualTo(Money.ofPence(25));
    }

    /** From 1 January 2026 the driver of an accredited company shares its reduction (CPAS-26, FACTS 0.1 no. 1). */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31, DRIVER, 6000, ACCREDITED_NOT_DRIVER",
        "2026-01-01, DRIVER, 3000, ACCREDITED",
        "2025-12-31, OWNER, 3000, ACCREDITED",
        "2025-12-31, HIRER, 3000, ACCREDITED",
        "2025-12-31, OPERATOR, 3000, ACCREDITED"
    })
    void theReductionForAccreditationReachesTheDriverFrom2026(
            LocalDate incident, Capacity capacity, long pounds, StepCode code) {
        LevelFacts facts = new LevelFacts(Section.S32, capacity, 1, 0, true, false, 0, null, null, 0);

        PenaltyCalculation calculation = new LevelOfPenalty(SchemeTerms.on(incident)).of(facts);

        assertThat(calculation.total()).isEqualTo(Money.ofPounds(pounds));
        assertThat(calculation.steps().get(1).code()).isEqualTo(code);
    }

    /** From 2026 accreditation and compliance together leave nothing for company and driver (FACTS C.5 no. 1). */
    @Test
    void anAccreditedDriverWhoDidEverythingPaysNothingFrom2026() {
        LevelFacts facts = new LevelFacts(Section.S32, Capacity.DRIVER, 1, 0, true, true, 0, null, null, 0);

        assertThat(new LevelOfPenalty(SchemeTerms.on(IN_2026)).of(facts).total())
                .isEqualTo(Money.ZERO);
    }

    /** Who took all of their own actions is not liable under section 31A; figure 36's half is for before (FACTS 0.2 no. 15). */
    @ParameterizedTest
    @CsvSource({
        "S31A, 0, 2025-12-31, 75000, COMPLIANCE",
        "S31A, 0, 2026-01-01, 0, NOT_LIABLE",
        "S32, 1, 2026-01-01, 300000, COMPLIANCE",
        "S32, 1, 2023-02-12, 200000, COMPLIANCE_NO"
    })
    void takingEveryActionEndsLiabilityForAnUnsecuredVehicle(
            Section section, int people, LocalDate incident, long pence, StepCode code) {
        LevelFacts facts = new LevelFacts(section, Capacity.DRIVER, people, 0, false, true, 0, null, null, 0);

        PenaltyCalculation calculation = new LevelOfPenalty(SchemeTerms.on(incident)).of(facts);

        assertThat(calculation.total()).isEqualTo(Money.ofPence(pence));
        assertThat(calculation.steps().get(2).code()).isEqualTo(code);
    }

    /** A full reduction in section 32 set by an administrator is a reduction, not an end of liability (KLG Trucking). */
    @Test
    void complianceNeverEndsLiabilityForAPersonFound() {
        SchemeTerms terms = SchemeTermsTable.published()
                .with(new SchemeTermsTable.Row(Figure.COMPLIANCE_REDUCTION, 100, IN_2026, "test", true))
                .on(IN_2026);
        LevelFacts facts = new LevelFacts(Section.S32, Capacity.DRIVER, 1, 0, false, true, 0, null, null, 0);

        assertThat(new LevelOfPenalty(terms).of(facts).steps().get(2).code()).isEqualTo(StepCode.COMPLIANCE);
    }

    /** R 8.5, 10.48: £2,000 for each person hidden, £4,000 together, before 13 February 2023. */
    @Test
    void theOldAmountsApplyToOldIncidents() {
        LevelOfPenalty before = new LevelOfPenalty(SchemeTerms.on(LocalDate.of(2023, 2, 12)));
        LevelFacts driver = LevelFacts.first(Section.S32, Capacity.DRIVER, 3);
        LevelFacts repeat = new LevelFacts(Section.S32, Capacity.OWNER, 3, 4, false, false, 0, null, null, 0);
        LevelFacts member = new LevelFacts(Section.S32, Capacity.OWNER, 3, 0, true, false, 0, null, null, 0);

        assertThat(before.of(driver).total()).isEqualTo(Money.ofPounds(6_000));
        assertThat(before.of(repeat).total()).isEqualTo(Money.ofPounds(6_000));
        assertThat(before.of(member).total()).isEqualTo(Money.ZERO);
        assertThat(total(before.ofAll(List.of(driver, driver, repeat)))).isEqualTo(Money.ofPounds(12_000));
    }

    @Test
    void anUnsecuredVehicleHadNoPenaltyBeforeTheSectionWasInForce() {
        LevelFacts facts = LevelFacts.first(Section.S31A, Capacity.DRIVER, 0);

        assertThatThrownBy(() -> new LevelOfPenalty(SchemeTerms.on(LocalDate.of(2023, 2, 12))).of(facts))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(SchemeRefusal.SECTION_NOT_IN_FORCE);
                    assertThat(refused.arguments()).containsExactly(LocalDate.of(2023, 2, 13));
                });
        assertThat(new LevelOfPenalty(SchemeTerms.on(LocalDate.of(2023, 2, 13)))
                        .of(facts)
                        .total())
                .isEqualTo(Money.ofPounds(1_500));
    }

    @ParameterizedTest
    @CsvSource({
        "S32, 0, 0, 0, , , 0, NOBODY_FOUND",
        "S32, -1, 0, 0, , , 0, NOBODY_FOUND",
        "S31A, 1, 0, 0, , , 0, PEOPLE_FOUND",
        "S32, 1, -1, 0, , , 0, EARLIER_PENALTIES_BELOW_ZERO",
        "S32, 1, 0, -1, , , 0, NO_PERCENTAGE",
        "S32, 1, 0, 101, , , 0, NO_PERCENTAGE",
        "S32, 1, 0, 0, -1, , 0, NO_PERCENTAGE",
        "S32, 1, 0, 0, 101, , 0, NO_PERCENTAGE",
        "S32, 1, 0, 0, , , -1, NO_PERCENTAGE",
        "S32, 1, 0, 0, , , 101, NO_PERCENTAGE",
        "S32, 1, 0, 0, , -1, 0, SUM_BELOW_ZERO"
    })
    void impossibleFactsAreRefused(
            Section section,
            int people,
            int earlier,
            int reported,
            @Nullable Integer means,
            @Nullable Long sum,
            int discretion,
            SchemeRefusal refusal) {
        assertThatThrownBy(() -> new LevelFacts(
                        section,
                        Capacity.DRIVER,
                        people,
                        earlier,
                        false,
                        false,
                        reported,
                        means,
                        sum == null ? null : Money.ofPence(sum),
                        discretion))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @Test
    void theBoundsOfAPercentageAreAllowed() {
        LevelFacts nothing = new LevelFacts(Section.S32, Capacity.OWNER, 1, 0, false, false, 0, 0, null, 0);
        LevelFacts all = new LevelFacts(Section.S32, Capacity.OWNER, 1, 0, false, false, 100, 100, null, 100);

        assertThat(level2024.of(nothing).total()).isEqualTo(Money.ofPounds(6_000));
        assertThat(level2024.of(all).total()).isEqualTo(Money.ZERO);
    }

    /** Three responsible persons, £18,000 against a cap of £12,000 (FACTS C.4 three-parties-cap, C.1). */
    @Test
    void threePersonsTogetherPayNoMoreThanTheCap() {
        List<PenaltyCalculation> all = level2024.ofAll(List.of(
                LevelFacts.first(Section.S32, Capacity.DRIVER, 1),
                LevelFacts.first(Section.S32, Capacity.OWNER, 1),
                LevelFacts.first(Section.S32, Capacity.HIRER, 1)));

        assertThat(all).extracting(PenaltyCalculation::total).containsOnly(Money.ofPounds(4_000));
        assertThat(all).allSatisfy(one -> {
            assertThat(last(one).code()).isEqualTo(StepCode.CAP);
            assertThat(last(one).source()).isEqualTo("Reg 3(2)");
            assertThat(last(one).arguments()).containsExactly("1200000");
            assertThat(last(one).before()).isEqualTo(Money.ofPounds(6_000));
        });
    }

    /** The cap of the highest starting point among them (FACTS 0.2 no. 14). */
    @Test
    void oneEarlierPenaltyRaisesTheCapForAll() {
        LevelFacts repeat = new LevelFacts(Section.S32, Capacity.OWNER, 1, 1, false, false, 0, null, null, 0);
        LevelFacts first = LevelFacts.first(Section.S32, Capacity.DRIVER, 1);

        List<PenaltyCalculation> two = level2024.ofAll(List.of(first, repeat));
        List<PenaltyCalculation> three = level2024.ofAll(List.of(first, repeat, first));

        assertThat(total(two)).isEqualTo(Money.ofPounds(16_000));
        assertThat(total(three)).isEqualTo(Money.ofPounds(20_000));
        assertThat(three).extracting(one -> one.total().pence()).containsExactly(545_454L, 909_092L, 545_454L);
    }

    @Test
    void theCapOfAnUnsecuredVehicleIsTwelveThousandPounds() {
        LevelFacts third = new LevelFacts(Section.S31A, Capacity.OWNER, 0, 2, false, false, 0, null, null, 0);

        List<PenaltyCalculation> two = level2024.ofAll(List.of(third, third));
        List<PenaltyCalculation> three = level2024.ofAll(List.of(third, third, third));

        assertThat(two).extracting(PenaltyCalculation::total).containsOnly(Money.ofPounds(6_000));
        assertThat(last(two.get(0)).code()).isEqualTo(StepCode.REPORTED_NO);
        assertThat(three).extracting(PenaltyCalculation::total).containsOnly(Money.ofPounds(4_000));
        assertThat(last(three.get(0)).source()).isEqualTo("Reg 2F(2)");
    }

    /** What cannot be divided goes to the largest, but never above the person's own amount. */
    @Test
    void theLargestTakesTheRemainder() {
        LevelFacts large =
                new LevelFacts(Section.S32, Capacity.DRIVER, 1, 0, false, false, 0, null, Money.ofPence(500_001), 0);
        LevelFacts small =
                new LevelFacts(Section.S32, Capacity.DRIVER, 1, 0, false, false, 0, null, Money.ofPence(350_000), 0);

        List<PenaltyCalculation> all = level2024.ofAll(List.of(small, large, small));

        assertThat(all).extracting(one -> one.total().pence()).containsExactly(350_000L, 500_001L, 349_999L);
        assertThat(total(all)).isEqualTo(Money.ofPounds(12_000));
    }

    /** What others were told to pay stays; whoever comes later has what is left, even nothing. */
    @Test
    void aLaterPenaltyGetsWhatIsLeftUnderTheCap() {
        LevelFacts driver = LevelFacts.first(Section.S32, Capacity.DRIVER, 1);
        LevelOfPenalty.Imposed imposed = new LevelOfPenalty.Imposed(driver, Money.ofPounds(6_000));

        PenaltyCalculation second =
                level2024.ofAll(List.of(driver), List.of(imposed)).get(0);
        PenaltyCalculation third =
                level2024.ofAll(List.of(driver), List.of(imposed, imposed)).get(0);
        List<PenaltyCalculation> both = level2024.ofAll(List.of(driver, driver), List.of(imposed));

        assertThat(second.total()).isEqualTo(Money.ofPounds(6_000));
        assertThat(third.total()).isEqualTo(Money.ZERO);
        assertThat(last(third).code()).isEqualTo(StepCode.CAP_REST);
        assertThat(last(third).arguments()).containsExactly("1200000", "1200000");
        assertThat(both).extracting(PenaltyCalculation::total).containsOnly(Money.ofPounds(3_000));
    }

    @Test
    void anEarlierPenaltyOfSomebodyAlreadyPenalisedRaisesTheCapToo() {
        LevelFacts repeat = new LevelFacts(Section.S32, Capacity.OWNER, 1, 1, false, false, 0, null, null, 0);
        LevelFacts first = LevelFacts.first(Section.S32, Capacity.DRIVER, 1);

        List<PenaltyCalculation> others = level2024.ofAll(
                List.of(first, first), List.of(new LevelOfPenalty.Imposed(repeat, Money.ofPounds(10_000))));

        assertThat(others).extracting(PenaltyCalculation::total).containsOnly(Money.ofPounds(5_000));
    }

    @Test
    void imposingOneAfterTheOtherEndsWhereImposingTogetherEnds() {
        LevelFacts driver = LevelFacts.first(Section.S32, Capacity.DRIVER, 1);
        LevelFacts owner = new LevelFacts(Section.S32, Capacity.OWNER, 1, 1, false, false, 0, null, null, 0);
        List<LevelFacts> persons = List.of(driver, owner, driver);
        List<PenaltyCalculation> together = level2024.ofAll(persons);

        List<LevelOfPenalty.Imposed> imposed = new java.util.ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            Money amount = level2024
                    .ofAll(persons.subList(i, persons.size()), imposed)
                    .get(0)
                    .total();
            imposed.add(new LevelOfPenalty.Imposed(persons.get(i), amount));
        }

        assertThat(imposed.stream().map(LevelOfPenalty.Imposed::amount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(total(together))
                .isEqualTo(Money.ofPounds(20_000));
    }

    @Test
    void nobodyResponsibleMeansNothingToWorkOut() {
        assertThat(level2024.ofAll(List.of())).isEmpty();
    }

    @Test
    void oneIncidentIsUnderOneSection() {
        assertThatThrownBy(() -> level2024.ofAll(List.of(
                        LevelFacts.first(Section.S32, Capacity.DRIVER, 1),
                        LevelFacts.first(Section.S31A, Capacity.OWNER, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A figure set too high by an administrator does not lift what the law allows for one person (Regs 2F(1), 3(1)). */
    @Test
    void onePersonNeverPaysMoreThanTheLawAllows() {
        SchemeTerms terms = SchemeTermsTable.published()
                .with(new SchemeTermsTable.Row(Figure.S32_LATER, 1_200_000, IN_2024, "test", true))
                .on(IN_2024);
        LevelFacts facts = new LevelFacts(Section.S32, Capacity.OWNER, 2, 1, false, false, 0, null, null, 0);

        PenaltyCalculation calculation = new LevelOfPenalty(terms).of(facts);

        assertThat(calculation.total()).isEqualTo(Money.ofPounds(20_000));
        assertThat(last(calculation).code()).isEqualTo(StepCode.CAP_ONE);
        assertThat(last(calculation).arguments()).containsExactly("2000000");
    }

    @Test
    void whoProposedAndWhoApprovedStandOnEveryStep() {
        PenaltyCalculation alone = level2024.of(LevelFacts.first(Section.S32, Capacity.OWNER, 1));

        PenaltyCalculation decided = alone.decidedBy("STF-EO", "STF-HO");
        PenaltyCalculation proposed = alone.decidedBy("STF-EO", null);

        assertThat(alone.steps())
                .allMatch(
                        step -> step.proposedBy().isEmpty() && step.approvedBy().isEmpty());
        assertThat(decided.steps()).allSatisfy(step -> {
            assertThat(step.proposedBy()).contains("STF-EO");
            assertThat(step.approvedBy()).contains("STF-HO");
        });
        assertThat(proposed.steps()).allMatch(step -> step.approvedBy().isEmpty());
        assertThat(decided.total()).isEqualTo(alone.total());
        IntStream.range(0, alone.steps().size())
                .forEach(i -> assertThat(decided.steps().get(i).code())
                        .isEqualTo(alone.steps().get(i).code()));
    }

    @Test
    void aCalculationHasAtLeastItsStart() {
        assertThatThrownBy(() -> new PenaltyCalculation(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static CalculationStep last(PenaltyCalculation calculation) {
        return calculation.steps().get(calculation.steps().size() - 1);
    }

    private static Money total(List<PenaltyCalculation> all) {
        return all.stream().map(PenaltyCalculation::total).reduce(Money.ZERO, Money::plus);
    }
}
