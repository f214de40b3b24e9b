package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemeTermsTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    private static final SchemeTermsTable.Row LONGER =
            new SchemeTermsTable.Row(Figure.REPLY_WITHIN, 35, MAY, "decided by the head of the team", true);

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "S31A_FIRST, 2023-02-13, 150000",
        "S31A_SECOND, 2023-02-13, 300000",
        "S31A_LATER, 2023-02-13, 600000",
        "S31A_ONE_PERSON, 2023-02-13, 600000",
        "S31A_ALL_PERSONS, 2023-02-13, 1200000",
        "S32_FIRST, 2023-02-12, 200000",
        "S32_FIRST, 2023-02-13, 600000",
        "S32_LATER, 2023-02-12, 200000",
        "S32_LATER, 2023-02-13, 1000000",
        "S32_ONE_PERSON, 2023-02-12, 200000",
        "S32_ONE_PERSON, 2023-02-13, 1000000",
        "S32_ALL_PERSONS_FIRST, 2023-02-12, 400000",
        "S32_ALL_PERSONS_FIRST, 2023-02-13, 1200000",
        "S32_ALL_PERSONS_LATER, 2023-02-12, 400000",
        "S32_ALL_PERSONS_LATER, 2023-02-13, 2000000",
        "ACCREDITED_REDUCTION, 2023-02-12, 100",
        "ACCREDITED_REDUCTION, 2023-02-13, 50",
        "ACCREDITED_REACHES_DRIVER, 2025-12-31, 0",
        "ACCREDITED_REACHES_DRIVER, 2026-01-01, 1",
        "COMPLIANCE_REDUCTION, 2023-02-12, 0",
        "COMPLIANCE_REDUCTION, 2023-02-13, 50",
        "S31A_COMPLIANCE_REDUCTION, 2025-12-31, 50",
        "S31A_COMPLIANCE_REDUCTION, 2026-01-01, 100",
        "ISSUE_WITHIN, 2023-02-12, 0",
        "ISSUE_WITHIN, 2023-02-13, 180",
        "LOOK_BACK, 2024-01-01, 5",
        "REPLY_WITHIN, 2024-01-01, 28",
        "NOT_BEFORE, 2024-01-01, 42",
        "OBJECT_WITHIN, 2024-01-01, 28",
        "DECIDE_WITHIN, 2024-01-01, 70",
        "PAY_WITHIN, 2024-01-01, 60",
        "APPEAL_WITHIN_ENGLAND_WALES, 2024-01-01, 28",
        "APPEAL_WITHIN_SCOTLAND, 2024-01-01, 21",
        "APPEAL_WITHIN_NORTHERN_IRELAND, 2024-01-01, 28",
        "POST_ABROAD_ARRIVES, 2024-01-01, 4",
        "POST_UK_ARRIVES, 2024-01-01, 2",
        "LAST_REISSUE_ALARM, 2024-01-01, 152",
        "ALARM_TWO_WEEKS, 2024-01-01, 14",
        "ALARM_ONE_WEEK, 2024-01-01, 7",
        "INSTALMENTS_WITHIN, 2024-01-01, 28",
        "HOLD_VEHICLE, 2024-01-01, 24",
        "SALE_AFTER, 2024-01-01, 84",
        "SALE_AFTER_DEFAULT, 2024-01-01, 14",
        "SALE_NOTICE, 2024-01-01, 21",
        "SALE_POWER_LAPSES, 2024-01-01, 80",
        "LIMITATION, 2024-01-01, 6",
        "SUSPENDED_FOR, 2024-01-01, 28",
        "REJOIN_AFTER, 2024-01-01, 3",
        "REVIEW_INCIDENTS, 2024-01-01, 3",
        "REVIEW_UNSECURED, 2024-01-01, 3",
        "REVIEW_MONTHS, 2024-01-01, 12",
        "PAYSLIPS, 2024-01-01, 3",
        "DRIVER_INCOME, 2024-01-01, 2",
        "VEHICLE_FACTS_AGE, 2024-01-01, 24",
        "INSTALMENTS_MOST, 2024-01-01, 12",
        "BROKEN_PLAN_NOTICE, 2024-01-01, 14"
    })
    void theFiguresOfTheDayOfTheIncidentApply(Figure figure, LocalDate incident, int value) {
        assertThat(SchemeTerms.on(incident).value(figure)).isEqualTo(value);
    }

    /** The three times of the scheme: nothing else changed on either day (SI 2023/33, CPAS-26). */
    @Test
    void theTermsChangedOnTwoDaysOnly() {
        assertThat(changedOn(LocalDate.of(2023, 2, 13)))
                .containsExactlyInAnyOrder(
                        Figure.S32_FIRST,
                        Figure.S32_LATER,
                        Figure.S32_ONE_PERSON,
                        Figure.S32_ALL_PERSONS_FIRST,
                        Figure.S32_ALL_PERSONS_LATER,
                        Figure.ACCREDITED_REDUCTION,
                        Figure.COMPLIANCE_REDUCTION,
                        Figure.ISSUE_WITHIN);
        assertThat(changedOn(LocalDate.of(2026, 1, 1)))
                .containsExactlyInAnyOrder(Figure.ACCREDITED_REACHES_DRIVER, Figure.S31A_COMPLIANCE_REDUCTION);
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2046; day = day.plusDays(1)) {
            if (!day.equals(Figure.FEBRUARY_2023) && !day.equals(Figure.JANUARY_2026)) {
                assertThat(changedOn(day)).isEmpty();
            }
        }
    }

    private static List<Figure> changedOn(LocalDate day) {
        SchemeTerms before = SchemeTerms.on(day.minusDays(1));
        SchemeTerms after = SchemeTerms.on(day);
        return Stream.of(Figure.values())
                .filter(figure -> before.value(figure) != after.value(figure))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void everyFigureHasAUnitASourceAndAValueForEver(Figure figure) {
        assertThat(figure.unit()).isNotNull();
        assertThat(figure.source()).isNotBlank();
        assertThat(figure.byDate()).containsKey(LocalDate.MIN);
        assertThat(SchemeTermsTable.published().rows())
                .filteredOn(row -> row.figure() == figure)
                .hasSameSizeAs(figure.byDate().keySet())
                .allMatch(row -> row.source().equals(figure.source()))
                .allMatch(row -> row.confirmed() != figure.isToBeConfirmed());
    }

    /** What the sources leave open is marked (FACTS 0.2, C.1, T7). */
    @Test
    void whatTheSourcesLeaveOpenIsToBeConfirmed() {
        assertThat(Figure.values())
                .filteredOn(Figure::isToBeConfirmed)
                .contains(
                        Figure.APPEAL_WITHIN_NORTHERN_IRELAND,
                        Figure.S31A_COMPLIANCE_REDUCTION,
                        Figure.S32_ALL_PERSONS_FIRST,
                        Figure.NOT_BEFORE,
                        Figure.LIMITATION,
                        Figure.INSTALMENTS_MOST,
                        Figure.INSTALMENT_LEAST,
                        Figure.INSTALMENT_OF_INCOME_LEFT,
                        Figure.INSTALMENTS_MISSED,
                        Figure.BROKEN_PLAN_NOTICE,
                        Figure.FIRST_INSTALMENT_WITHIN,
                        Figure.SUSPENDED_KEEPS_REDUCTION,
                        Figure.HOLD_LIFTS_SUSPENSION,
                        Figure.DRIVER_INCOME,
                        Figure.DRIVER_INCOME_PER_PERSON,
                        Figure.VEHICLE_FACTS_AGE)
                .doesNotContain(Figure.ISSUE_WITHIN, Figure.OBJECT_WITHIN, Figure.PAY_WITHIN);
    }

    @Test
    void anAdministratorsFigureAppliesToIncidentsFromItsDayOn() {
        SchemeTermsTable table = SchemeTermsTable.published().with(LONGER);

        assertThat(table.on(MAY.minusDays(1)).value(Figure.REPLY_WITHIN)).isEqualTo(28);
        assertThat(table.on(MAY).value(Figure.REPLY_WITHIN)).isEqualTo(35);
        assertThat(table.on(MAY).value(Figure.OBJECT_WITHIN)).isEqualTo(28);
        assertThat(SchemeTerms.on(MAY).value(Figure.REPLY_WITHIN)).isEqualTo(28);
        assertThat(table.on(MAY).incident()).isEqualTo(MAY);
    }

    @Test
    void theTableIsStoredAsWhatAdministratorsSet() {
        SchemeTermsTable table = SchemeTermsTable.published()
                .with(LONGER)
                .with(new SchemeTermsTable.Row(Figure.REPLY_WITHIN, 42, MAY.plusYears(1), "again", false));

        SchemeTermsTable again = SchemeTermsTable.withOverrides(table.overrides());

        assertThat(again.overrides()).hasSize(2).contains(LONGER);
        assertThat(again.rows()).isEqualTo(table.rows());
        assertThat(again.on(MAY.plusYears(1)).value(Figure.REPLY_WITHIN)).isEqualTo(42);
        assertThat(SchemeTermsTable.published().overrides()).isEmpty();
    }

    @Test
    void aSecondFigureForTheSameDayReplacesTheFirst() {
        SchemeTermsTable.Row shorter = new SchemeTermsTable.Row(Figure.REPLY_WITHIN, 21, MAY, "put right", true);
        SchemeTermsTable.Row other = new SchemeTermsTable.Row(Figure.PAY_WITHIN, 90, MAY, "another", true);

        SchemeTermsTable table =
                SchemeTermsTable.published().with(LONGER).with(other).with(shorter);

        assertThat(table.overrides()).containsExactly(other, shorter);
        assertThat(table.on(MAY).value(Figure.REPLY_WITHIN)).isEqualTo(21);
        assertThat(table.on(MAY).value(Figure.PAY_WITHIN)).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({
        "REPLY_WITHIN, -1",
        "COMPLIANCE_REDUCTION, 101",
        "ACCREDITED_REACHES_DRIVER, 2",
        "LOOK_BACK, 101",
        "REPLY_WITHIN, 3651",
        "REJOIN_AFTER, 121",
        "HOLD_VEHICLE, 1001",
        "DRIVER_INCOME, 53",
        "PAYSLIPS, 100001"
    })
    void aValueThatMakesNoSenseIsRefused(Figure figure, int value) {
        assertThatThrownBy(() -> new SchemeTermsTable.Row(figure, value, MAY, "test", true))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(SchemeRefusal.NO_VALUE_OF_FIGURE));
    }

    @Test
    void theBoundsOfAUnitAreAllowed() {
        assertThat(List.of(
                        new SchemeTermsTable.Row(Figure.COMPLIANCE_REDUCTION, 100, MAY, "test", true),
                        new SchemeTermsTable.Row(Figure.COMPLIANCE_REDUCTION, 0, MAY, "test", true)))
                .hasSize(2);
    }

    @Test
    void onlyAmountsAreMoney() {
        SchemeTerms terms = SchemeTerms.on(MAY);

        assertThat(terms.money(Figure.S32_FIRST)).isEqualTo(Money.ofPounds(6_000));
        assertThatThrownBy(() -> terms.money(Figure.PAY_WITHIN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void section31ABeganOn13February2023() {
        assertThat(SchemeTerms.on(LocalDate.of(2023, 2, 12)).hasSection31A()).isFalse();
        assertThat(SchemeTerms.on(LocalDate.of(2023, 2, 13)).hasSection31A()).isTrue();
    }

    @Test
    void theTableInForceIsThatOfEveryRule() {
        SchemeTermsTable before = SchemeTermsTable.inForce();
        try {
            SchemeTermsTable.published().with(LONGER).putInForce();

            assertThat(SchemeTerms.on(MAY).value(Figure.REPLY_WITHIN)).isEqualTo(35);
            assertThat(SchemeTerms.on(MAY.minusDays(1)).value(Figure.REPLY_WITHIN))
                    .isEqualTo(28);
        } finally {
            before.putInForce();
        }
    }

    /** The public pages say of each figure that the sources leave open how it stands. */
    @Test
    void anOpenFigureStandsAsUnconfirmedUntilTheDayFromWhichItIsSettled() {
        SchemeTermsTable table = SchemeTermsTable.published()
                .with(new SchemeTermsTable.Row(Figure.NOT_BEFORE, 42, MAY, "steering group", true));

        assertThat(table.on(MAY.minusDays(1)).isConfirmed(Figure.NOT_BEFORE)).isFalse();
        assertThat(table.on(MAY.minusDays(1)).settledFrom(Figure.NOT_BEFORE)).isEmpty();
        assertThat(table.on(MAY).isConfirmed(Figure.NOT_BEFORE)).isTrue();
        assertThat(table.on(MAY.plusYears(1)).settledFrom(Figure.NOT_BEFORE)).contains(MAY);
    }

    @Test
    void aFigureOfTheLawIsConfirmedAndNobodySettledIt() {
        SchemeTerms published = SchemeTermsTable.published().on(MAY);

        assertThat(published.isConfirmed(Figure.OBJECT_WITHIN)).isTrue();
        assertThat(published.settledFrom(Figure.OBJECT_WITHIN)).isEmpty();
    }

    @ParameterizedTest(name = "{0} under {1} takes {2}")
    @CsvSource({
        "ACCREDITED, S32, ACCREDITED_REDUCTION",
        "ACCREDITED, S31A, ACCREDITED_REDUCTION",
        "COMPLIANCE, S31A, S31A_COMPLIANCE_REDUCTION",
        "NOT_LIABLE, S31A, S31A_COMPLIANCE_REDUCTION",
        "COMPLIANCE, S32,",
        "START_FIRST, S32,",
        "ACCREDITED_NO, S32,"
    })
    void aStepNamesTheOpenFigureItTakes(StepCode step, Section section, @Nullable Figure figure) {
        assertThat(step.openFigure(section)).isEqualTo(Optional.ofNullable(figure));
    }

    @ParameterizedTest(name = "{0}, earlier penalties {1}: {2}")
    @CsvSource({
        "S31A, false, S31A_ALL_PERSONS",
        "S31A, true, S31A_ALL_PERSONS",
        "S32, false, S32_ALL_PERSONS_FIRST",
        "S32, true, S32_ALL_PERSONS_LATER"
    })
    void theCapForAllRestsOnTheFigureOfTheirHighestStart(Section section, boolean anyHasEarlier, Figure figure) {
        SchemeTerms terms = SchemeTermsTable.published().on(MAY);

        assertThat(SchemeTerms.capFigure(section, anyHasEarlier)).isEqualTo(figure);
        assertThat(terms.cap(section, anyHasEarlier)).isEqualTo(terms.money(figure));
    }
}
