package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cecps.portal.shared.Money;
import org.junit.jupiter.api.Test;

/** Where the inspection report's own numbers are wrong (FACTS L.8), our answer and why. */
class ReportErrorsTest {

    private static final LocalDate INCIDENT = LocalDate.of(2024, 1, 1);
    private final Clocks clocks = new Clocks(SchemeTerms.on(INCIDENT));

    /** Figure 34 counts the difference in days: its row "180 days" is legal day 181 and already late. */
    @Test
    void aDifferenceOf180DaysIsLate() {
        LocalDate last = clocks.lastIssueDay().orElseThrow();

        assertThat(Clocks.daysLeft(INCIDENT, last)).isEqualTo(179);
        assertThat(INCIDENT.plusDays(180)).isAfter(last);
    }

    /** Footnote 118 says "less than 28 days … so day 152", though on day 152 exactly 28 days are left. */
    @Test
    void onDay152Exactly28DaysAreLeft() {
        assertThat(Clocks.daysLeft(
                        clocks.tooLateToReissue().orElseThrow(),
                        clocks.lastIssueDay().orElseThrow()))
                .isEqualTo(28);
    }

    /** 10.71: "means £400, then 75% off" is £100, not the £150 printed, which is 75% off £600. */
    @Test
    void threeQuartersOff400PoundsIsNot150() {
        LevelOfPenalty level = new LevelOfPenalty(SchemeTerms.on(INCIDENT));
        LevelFacts means =
                new LevelFacts(Section.S32, Capacity.DRIVER, 2, 0, false, false, 0, null, Money.ofPounds(400), 75);
        LevelFacts otherMeans =
                new LevelFacts(Section.S32, Capacity.DRIVER, 2, 0, false, false, 0, null, Money.ofPounds(600), 75);

        assertThat(level.of(means).total()).isEqualTo(Money.ofPounds(100));
        assertThat(level.of(otherMeans).total()).isEqualTo(Money.ofPounds(150));
    }

    /** Figure 36 reduces "from £6,000 to £1,500" for section 31A and skips the step between (FACTS C.5 no. 3). */
    @Test
    void theSecondPenaltyForAnUnsecuredVehicleIs3000Pounds() {
        SchemeTerms terms = SchemeTerms.on(INCIDENT);

        assertThat(List.of(
                        terms.startingAmount(Section.S31A, 0),
                        terms.startingAmount(Section.S31A, 1),
                        terms.startingAmount(Section.S31A, 2)))
                .containsExactly(Money.ofPounds(1_500), Money.ofPounds(3_000), Money.ofPounds(6_000));
    }

    /** 10.82 counts 70 days from the objection; the law counts them from the penalty notice and ends sooner (Reg 7). */
    @Test
    void theLawsDecisionDateIsTheEarlierOne() {
        LocalDate issued = LocalDate.of(2024, 3, 1);

        assertThat(clocks.decideByLaw(issued)).isBefore(clocks.decideByPractice(issued.plusDays(1)));
    }

    /** 10.116 counts six years from the incident, 10.117 from the imposition; the debt is due later than both. */
    @Test
    void sixYearsDoNotRunFromTheIncident() {
        LocalDate due = LocalDate.of(2024, 4, 30);

        assertThat(clocks.limitation(due, List.of()))
                .isEqualTo(due.plusYears(6))
                .isAfter(INCIDENT.plusYears(6));
    }

    /** R 8.4 quotes the old £64,000 style of amounts; no number of people makes it (FACTS C.5 no. 6). */
    @Test
    void noFirstPenaltyIs64000Pounds() {
        LevelOfPenalty level = new LevelOfPenalty(SchemeTerms.on(INCIDENT));

        for (int people = 1; people <= 20; people++) {
            assertThat(level.of(LevelFacts.first(Section.S32, Capacity.OWNER, people))
                            .total())
                    .isNotEqualTo(Money.ofPounds(64_000));
        }
    }

    /** 10.77 prints 57% for objections under section 32; 3,221 of 7,025 are 46% (FACTS L.3). */
    @Test
    void fortySixPerCentObjected() {
        assertThat(percent(3_221, 7_025)).isEqualTo(46);
        assertThat(percent(769, 2_662)).isEqualTo(29);
    }

    /** 10.81 says more were reduced than maintained; 10.79 counts 1,797 unchanged and 1,424 reduced, 44% (FACTS L.3). */
    @Test
    void moreObjectionsLeftThePenaltyThanReducedIt() {
        assertThat(1_797 + 1_424).isEqualTo(3_221);
        assertThat(percent(1_424, 3_221)).isEqualTo(44);
        assertThat(percent(218, 551 + 218)).isEqualTo(28);
    }

    /** Figure 42 is off by £1 in the outstanding amount of owners, and so in its total (FACTS L.6). */
    @Test
    void figure42IsOffByOnePound() {
        Money drivers = Money.ofPounds(13_990_101).minus(Money.ofPounds(3_274_209));
        Money owners = Money.ofPounds(21_220_420).minus(Money.ofPounds(6_728_517));
        Money unknown = Money.ofPounds(1_291_333).minus(Money.ofPounds(103_607));

        assertThat(drivers).isEqualTo(Money.ofPounds(10_715_892));
        assertThat(owners).isEqualTo(Money.ofPounds(14_491_902).plus(Money.ofPounds(1)));
        assertThat(unknown).isEqualTo(Money.ofPounds(1_187_726));
        assertThat(drivers.plus(owners).plus(unknown))
                .isEqualTo(Money.ofPounds(26_395_520).plus(Money.ofPounds(1)));
    }

    /** Figure 43: the ten rows make 415 wrong stops, of which 361 are pure checks of state, 87% (FACTS I). */
    @Test
    void theWrongStopsOfFigure43AddUp() {
        List<Integer> rows = List.of(207, 100, 22, 21, 17, 16, 11, 9, 8, 4);

        assertThat(rows.stream().mapToInt(Integer::intValue).sum()).isEqualTo(415);
        assertThat(percent(415 - 21 - 17 - 16, 415)).isEqualTo(87);
    }

    /** 8.4 quotes "employee and employer"; the Act says any contract, and nothing in the level of a penalty asks for one. */
    @Test
    void everyCapacityHasTheSameStartingAmount() {
        LevelOfPenalty level = new LevelOfPenalty(SchemeTerms.on(INCIDENT));

        for (Capacity capacity : Capacity.values()) {
            assertThat(level.of(LevelFacts.first(Section.S32, capacity, 1)).total())
                    .isEqualTo(Money.ofPounds(6_000));
        }
    }

    private static long percent(long part, long whole) {
        return Math.round(100.0 * part / whole);
    }
}
