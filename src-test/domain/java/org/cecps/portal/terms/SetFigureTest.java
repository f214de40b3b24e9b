package org.cecps.portal.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cecps.portal.scheme.Figure;
import org.cecps.portal.scheme.SchemeTermsTable;
import org.cecps.portal.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SetFigureTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 1);
    private static final String REASON = "Letter of the head of the scheme, 30 April 2027";

    static Stream<Figure> settledFigures() {
        return Arrays.stream(Figure.values()).filter(figure -> !figure.isToBeConfirmed());
    }

    @Test
    void aSettledFigureAppliesFromItsDayOnAndIsConfirmed() {
        SchemeTermsTable.Row row = checked(Figure.APPEAL_WITHIN_NORTHERN_IRELAND, 42, TODAY.plusDays(1), REASON);

        SchemeTermsTable table = SchemeTermsTable.withOverrides(List.of(row));

        assertThat(table.on(TODAY).value(Figure.APPEAL_WITHIN_NORTHERN_IRELAND)).isEqualTo(28);
        assertThat(table.on(TODAY).isConfirmed(Figure.APPEAL_WITHIN_NORTHERN_IRELAND))
                .isFalse();
        assertThat(table.on(TODAY.plusDays(1)).value(Figure.APPEAL_WITHIN_NORTHERN_IRELAND))
                .isEqualTo(42);
        assertThat(table.on(TODAY.plusDays(1)).isConfirmed(Figure.APPEAL_WITHIN_NORTHERN_IRELAND))
                .isTrue();
        assertThat(row.source()).isEqualTo(REASON);
    }

    @ParameterizedTest
    @MethodSource("settledFigures")
    void aFigureOfTheLawIsNotAnAdministratorsToSet(Figure figure) {
        assertRefused(() -> checked(figure, 1, TODAY, REASON), TermsRefusal.SETTLED_BY_SOURCES);
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void everyOpenFigureCanBeConfirmedAsItIs(Figure figure) {
        if (figure.isToBeConfirmed()) {
            int published = SchemeTermsTable.published().on(TODAY).value(figure);

            assertThat(checked(figure, published, TODAY, REASON).value()).isEqualTo(published);
        }
    }

    @Test
    void whatPeopleWereToldStands() {
        assertRefused(() -> checked(Figure.NOT_BEFORE, 35, TODAY.minusDays(1), REASON), TermsRefusal.DAY_PASSED);
        assertThat(checked(Figure.NOT_BEFORE, 35, TODAY, REASON).effectiveFrom())
                .isEqualTo(TODAY);
    }

    @ParameterizedTest(name = "{0} cannot be {1}")
    @CsvSource({
        "LIMITATION, 0, NOT_NOUGHT",
        "APPEAL_WITHIN_NORTHERN_IRELAND, 0, NOT_NOUGHT",
        "PAYSLIPS, 0, NOT_NOUGHT",
        "S32_ALL_PERSONS_FIRST, 0, NOT_NOUGHT",
        "ACCREDITED_REDUCTION, 101, TOO_GREAT",
        "SUSPENDED_KEEPS_REDUCTION, 2, TOO_GREAT",
        "LIMITATION, 101, TOO_GREAT"
    })
    void aValueThatMakesNoSenseIsRefused(Figure figure, int value, TermsRefusal refusal) {
        assertRefused(() -> checked(figure, value, TODAY, REASON), refusal);
    }

    @ParameterizedTest
    @CsvSource({"NOT_BEFORE", "INSTALMENT_LEAST", "INSTALMENTS_MISSED", "ACCREDITED_REDUCTION", "HOLD_LIFTS_SUSPENSION"
    })
    void noughtIsAValueWhereItSaysNoneOrNever(Figure figure) {
        assertThat(checked(figure, 0, TODAY, REASON).value()).isZero();
    }

    /** Reg 3(2): not more than £20,000 for each person hidden. */
    @Test
    void theCapOfTheCodeNeverExceedsThatOfTheLaw() {
        assertThat(checked(Figure.S32_ALL_PERSONS_FIRST, 2_000_000, TODAY, REASON)
                        .value())
                .isEqualTo(2_000_000);
        assertThatThrownBy(() -> checked(Figure.S32_ALL_PERSONS_FIRST, 2_000_001, TODAY, REASON))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(TermsRefusal.TOO_GREAT);
                    assertThat(refused.arguments()).containsExactly("20000.00");
                });
    }

    @Test
    void aReasonIsNeededAndKeptShort() {
        assertRefused(() -> checked(Figure.NOT_BEFORE, 35, TODAY, "   because   "), TermsRefusal.REASON_TOO_SHORT);
        assertRefused(() -> checked(Figure.NOT_BEFORE, 35, TODAY, "x".repeat(501)), TermsRefusal.REASON_TOO_LONG);
        assertThat(checked(Figure.NOT_BEFORE, 35, TODAY, "x".repeat(500)).source())
                .hasSize(500);
    }

    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource({
        "S32_ALL_PERSONS_FIRST, 12000, 1200000",
        "S32_ALL_PERSONS_FIRST, '12,000.50', 1200050",
        "INSTALMENT_LEAST, 25.5, 2550",
        "NOT_BEFORE, ' 42 ', 42",
        "NOT_BEFORE, 42.0, 42",
        "HOLD_LIFTS_SUSPENSION, 1, 1"
    })
    void aValueIsTypedInPoundsOrWholeUnits(Figure figure, String typed, int value) {
        assertThat(SetFigure.typedValue(figure, typed)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{1} is no value of {0}")
    @CsvSource({
        "NOT_BEFORE, ''",
        "NOT_BEFORE, six weeks",
        "NOT_BEFORE, 42.5",
        "NOT_BEFORE, -1",
        "NOT_BEFORE, '4,2'",
        "NOT_BEFORE, 1e1",
        "NOT_BEFORE, 99999999999",
        "S32_ALL_PERSONS_FIRST, 12000.005",
        "S32_ALL_PERSONS_FIRST, 99999999999"
    })
    void whatIsNoNumberOfTheUnitIsRefused(Figure figure, String typed) {
        assertRefused(() -> SetFigure.typedValue(figure, typed), TermsRefusal.NO_NUMBER);
    }

    private static SchemeTermsTable.Row checked(Figure figure, int value, LocalDate from, String reason) {
        return new SetFigure(figure, value, from, reason).checked(TODAY, SchemeTermsTable.published());
    }

    private static void assertRefused(ThrowingCallable step, TermsRefusal refusal) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
