package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverMeansTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final SchemeTerms TERMS = SchemeTerms.on(START);
    private static final Currency RON = Currency.getInstance("RON");

    /** FACTS D: three months of £2,400 are £1,107.69 for two weeks; the other frequencies by the weeks of a year. */
    @ParameterizedTest(name = "{0} of {1}: £{2}")
    @CsvSource({
        "MONTHLY,     2400,    1107.69",
        "FOUR_WEEKLY, 2400,    1200.00",
        "FORTNIGHTLY, 1200,    1200.00",
        "WEEKLY,      600,     1200.00",
        "WEEKLY,      600.01,  1200.02",
        "MONTHLY,     0,       0.00",
        "MONTHLY,     1999.99, 923.07",
        "FOUR_WEEKLY, 100.01,  50.01"
    })
    void twoWeeksAreWorkedOutOfThreePayslips(PayFrequency frequency, BigDecimal gross, BigDecimal pounds) {
        DriverMeans means = new DriverMeans(three(frequency, gross, ExchangeRate.GBP), null);

        assertThat(means.assess(TERMS)).isEqualTo(new DriverMeans.Income(Money.of(pounds), 2, 3, null));
    }

    /** Half a penny goes up, once, on the whole: four-weekly pay of £0.01, £0.01 and £0.01 is half a penny a fortnight. */
    @Test
    void halfAPennyGoesUp() {
        DriverMeans exactHalf =
                new DriverMeans(three(PayFrequency.FOUR_WEEKLY, new BigDecimal("0.01"), ExchangeRate.GBP), null);

        assertThat(sum(exactHalf)).isEqualTo(Money.ofPence(1));
    }

    @Test
    void morePayslipsThanNeededAllCount() {
        List<Payslip> thirteenWeeks = IntStream.range(0, 13)
                .mapToObj(week -> weekly(START.plusWeeks(week), week == 12 ? "1900" : "600"))
                .toList();

        assertThat(new DriverMeans(thirteenWeeks, null).assess(TERMS))
                .isEqualTo(new DriverMeans.Income(Money.ofPounds(1_400), 2, 13, null));
    }

    @Test
    void theOrderOfPayslipsDoesNotMatter() {
        List<Payslip> shuffled = new ArrayList<>(three(PayFrequency.MONTHLY, BigDecimal.TEN, ExchangeRate.GBP));
        Collections.reverse(shuffled);

        assertThat(new DriverMeans(shuffled, null).assess(TERMS)).isInstanceOf(DriverMeans.Income.class);
    }

    /** A month of pay need not be one of the calendar, and February is as good as any. */
    @Test
    void monthlyPayMayBeginOnAnyDay() {
        List<Payslip> fromThe16th = List.of(
                slip(PayFrequency.MONTHLY, "2026-01-16", "2026-02-15"),
                slip(PayFrequency.MONTHLY, "2026-02-16", "2026-03-15"),
                slip(PayFrequency.MONTHLY, "2026-03-16", "2026-04-15"));

        assertThat(new DriverMeans(fromThe16th, null).assess(TERMS)).isInstanceOf(DriverMeans.Income.class);
    }

    @Test
    void anotherCurrencyIsConvertedAndRoundedOnce() {
        ExchangeRate rate = new ExchangeRate(RON, ExchangeRate.GBP, new BigDecimal("0.17123"), START);
        DriverMeans means = new DriverMeans(three(PayFrequency.MONTHLY, new BigDecimal("7000.55"), RON), rate);

        assertThat(means.assess(TERMS)).isEqualTo(new DriverMeans.Income(Money.ofPence(55_325), 2, 3, rate));
        assertThat(MeansExplanation.of(means.assess(TERMS), Language.EN))
                .containsExactly(
                        "Gross pay of 2 weeks: £553.25, worked out from 3 payslips",
                        "Exchange rate: 1 RON = 0.17123 GBP on 1 January 2026");
    }

    @Test
    void aRateIsNotShownWhereNoneWasNeeded() {
        ExchangeRate rate = new ExchangeRate(RON, ExchangeRate.GBP, BigDecimal.ONE, START);
        DriverMeans means =
                new DriverMeans(three(PayFrequency.MONTHLY, new BigDecimal("2400"), ExchangeRate.GBP), rate);

        assertThat(MeansExplanation.of(means.assess(TERMS), Language.EN))
                .containsExactly("Gross pay of 2 weeks: £1,107.69, worked out from 3 payslips");
    }

    @Test
    void nothingIsWorkedOutOfTooFewPayslips() {
        List<Payslip> three = three(PayFrequency.MONTHLY, BigDecimal.TEN, ExchangeRate.GBP);

        assertThat(missing(List.of())).containsExactly(MissingMeans.PAYSLIPS);
        assertThat(missing(three.subList(0, 2))).containsExactly(MissingMeans.PAYSLIPS);
        assertThat(MeansExplanation.of(new DriverMeans(three.subList(0, 2), null).assess(TERMS), Language.EN))
                .containsExactly("At least 3 payslips");
    }

    @Test
    void aGapOrTheSamePayslipTwiceIsSaid() {
        Payslip january = slip(PayFrequency.MONTHLY, "2026-01-01", "2026-01-31");
        Payslip february = slip(PayFrequency.MONTHLY, "2026-02-01", "2026-02-28");
        Payslip april = slip(PayFrequency.MONTHLY, "2026-04-01", "2026-04-30");

        assertThat(missing(List.of(january, february, april))).containsExactly(MissingMeans.CONSECUTIVE);
        assertThat(missing(List.of(january, january, february))).containsExactly(MissingMeans.CONSECUTIVE);
    }

    @Test
    void payslipsOfDifferentFrequencyAreSaid() {
        assertThat(missing(List.of(
                        slip(PayFrequency.MONTHLY, "2026-01-01", "2026-01-31"),
                        weekly(LocalDate.of(2026, 2, 1), "600"),
                        weekly(LocalDate.of(2026, 2, 8), "600"))))
                .containsExactly(MissingMeans.SAME_FREQUENCY);
    }

    /** The length of a period tells whether the frequency was entered rightly. */
    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 6, false",
        "WEEKLY, 7, true",
        "WEEKLY, 8, false",
        "FORTNIGHTLY, 13, false",
        "FORTNIGHTLY, 14, true",
        "FORTNIGHTLY, 15, false",
        "FOUR_WEEKLY, 27, false",
        "FOUR_WEEKLY, 28, true",
        "FOUR_WEEKLY, 29, false",
        "MONTHLY, 27, false",
        "MONTHLY, 28, true",
        "MONTHLY, 31, true",
        "MONTHLY, 32, false"
    })
    void aPeriodMustBeAsLongAsItsFrequency(PayFrequency frequency, int days, boolean fits) {
        List<Payslip> three = IntStream.range(0, 3)
                .mapToObj(i -> new Payslip(
                        frequency,
                        START.plusDays((long) i * days),
                        START.plusDays((long) (i + 1) * days - 1),
                        BigDecimal.TEN,
                        ExchangeRate.GBP))
                .toList();

        assertThat(missing(three)).isEqualTo(fits ? java.util.Set.of() : java.util.Set.of(MissingMeans.PERIOD));
    }

    @Test
    void twoCurrenciesAndAnUnknownRateAreSaid() {
        List<Payslip> pounds = three(PayFrequency.MONTHLY, BigDecimal.TEN, ExchangeRate.GBP);
        List<Payslip> lei = three(PayFrequency.MONTHLY, BigDecimal.TEN, RON);
        ExchangeRate toEuros = new ExchangeRate(RON, ExchangeRate.EUR, BigDecimal.ONE, START);

        assertThat(missing(lei)).containsExactly(MissingMeans.RATE);
        assertThat(((DriverMeans.Incomplete) new DriverMeans(lei, toEuros).assess(TERMS)).missing())
                .containsExactly(MissingMeans.RATE);
        assertThat(missing(List.of(pounds.get(0), pounds.get(1), lei.get(2))))
                .containsExactlyInAnyOrder(MissingMeans.SAME_CURRENCY, MissingMeans.RATE);
    }

    @Test
    void whatNoPayslipSaysIsRefused() {
        assertThatThrownBy(() -> slip(PayFrequency.WEEKLY, "2026-01-02", "2026-01-01"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(SchemeRefusal.PERIOD_BACKWARDS));
        assertThatThrownBy(() -> weekly(START, "-0.01"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(SchemeRefusal.AMOUNT_BELOW_ZERO));
        assertThat(slip(PayFrequency.WEEKLY, "2026-01-01", "2026-01-01").from()).isEqualTo("2026-01-01");
    }

    @Test
    void theWeeksAndTheNumberOfPayslipsAreFigures() {
        SchemeTerms other = SchemeTermsTable.published()
                .with(new SchemeTermsTable.Row(Figure.DRIVER_INCOME, 3, START, "test", true))
                .with(new SchemeTermsTable.Row(Figure.PAYSLIPS, 1, START, "test", true))
                .on(START);

        assertThat(new DriverMeans(List.of(weekly(START, "600")), null).assess(other))
                .isEqualTo(new DriverMeans.Income(Money.ofPounds(1_800), 3, 1, null));
    }

    @Test
    void withNoPayslipNeededNoneIsStillNothingToWorkFrom() {
        SchemeTerms none = SchemeTermsTable.published()
                .with(new SchemeTermsTable.Row(Figure.PAYSLIPS, 0, START, "test", true))
                .on(START);

        assertThat(new DriverMeans(List.of(), null).assess(none)).isInstanceOf(DriverMeans.Incomplete.class);
    }

    /** R 10.87: "by the lowest amount" is the lowest resulting penalty; both ways are shown (FACTS D). */
    @ParameterizedTest(name = "{0}% of the company, {1} pence by income: {2}, {3} pence")
    @CsvSource({
        "75, 110769, SAME_AS_COMPANY, 75000",
        "50, 110769, INCOME,          110769",
        "0,  990000, SAME_AS_COMPANY, 300000",
        ",   110769, INCOME,          110769",
        ",   990000, INCOME,          300000",
        "25, ,       SAME_AS_COMPANY, 225000",
        "50, 150000, SAME_AS_COMPANY, 150000"
    })
    void theLowestResultingPenaltyIsProposed(
            @Nullable Integer percent, @Nullable Long income, DriverContribution.Basis basis, long pence) {
        DriverContribution.Option option =
                contribution(1, percent, income, TERMS).proposed().orElseThrow();

        assertThat(option.basis()).isEqualTo(basis);
        assertThat(option.amount()).isEqualTo(Money.ofPence(pence));
    }

    @Test
    void bothWaysAreShown() {
        DriverContribution contribution = contribution(2, 50, 20_000L, TERMS);

        assertThat(contribution.options())
                .extracting(
                        DriverContribution.Option::basis,
                        option -> option.amount().pence())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DriverContribution.Basis.SAME_AS_COMPANY, 150_000L),
                        org.assertj.core.groups.Tuple.tuple(DriverContribution.Basis.INCOME, 20_000L),
                        org.assertj.core.groups.Tuple.tuple(DriverContribution.Basis.INCOME_PER_PERSON, 40_000L));
        assertThat(MeansExplanation.of(contribution, Language.EN))
                .containsExactly(
                        "With the same reduction as the company: £1,500.00",
                        "By the driver's income, once: £200.00",
                        "By the driver's income, for each person found: £400.00");
    }

    /** KLG Trucking: £36 a head for eight people is £288; whether so or once is a setting (FACTS 0.2 no. 18). */
    @Test
    void incomeForEachPersonIsASetting() {
        SchemeTerms perPerson = SchemeTermsTable.published()
                .with(new SchemeTermsTable.Row(Figure.DRIVER_INCOME_PER_PERSON, 1, START, "test", true))
                .on(START);

        assertThat(contribution(8, 25, 3_600L, TERMS).proposed())
                .hasValueSatisfying(option -> assertThat(option.amount()).isEqualTo(Money.ofPounds(36)));
        assertThat(contribution(8, 25, 3_600L, perPerson).proposed())
                .hasValueSatisfying(option -> assertThat(option.amount()).isEqualTo(Money.ofPounds(288)));
    }

    @Test
    void nothingIsProposedWhereNothingIsKnown() {
        CompanyMeans.Assessment company = new CompanyMeans(null, null, null, null, null).assess(TERMS);
        DriverMeans.Assessment driver = new DriverMeans(List.of(), null).assess(TERMS);

        assertThat(DriverContribution.of(Money.ofPounds(3_000), 1, company, driver, TERMS)
                        .proposed())
                .isEmpty();
        assertThat(contribution(1, null, null, TERMS).options()).isEmpty();
    }

    /** What is shown is what the level of the penalty then comes to. */
    @Test
    void theLevelOfPenaltyComesToTheAmountShown() {
        LevelOfPenalty level = new LevelOfPenalty(TERMS);

        for (DriverContribution.Option option :
                contribution(1, 25, 110_769L, TERMS).options()) {
            LevelFacts facts = new LevelFacts(
                    Section.S32, Capacity.DRIVER, 1, 0, false, true, 0, option.meansPercent(), option.meansSum(), 0);

            assertThat(level.of(facts).total()).isEqualTo(option.amount());
        }
    }

    /** £3,000 remain before means. */
    private static DriverContribution contribution(
            int units, @Nullable Integer percent, @Nullable Long income, SchemeTerms terms) {
        return DriverContribution.of(
                Money.ofPounds(3_000),
                units,
                percent == null ? null : new CompanyMeans.Sized(CompanySize.SMALL, percent, List.of(), null),
                income == null ? null : new DriverMeans.Income(Money.ofPence(income), 2, 3, null),
                terms);
    }

    private static Money sum(DriverMeans means) {
        return ((DriverMeans.Income) means.assess(TERMS)).sum();
    }

    private static java.util.Set<MissingMeans> missing(List<Payslip> payslips) {
        return new DriverMeans(payslips, null).assess(TERMS) instanceof DriverMeans.Incomplete incomplete
                ? incomplete.missing()
                : java.util.Set.of();
    }

    static List<Payslip> three(PayFrequency frequency, BigDecimal gross, Currency currency) {
        LocalDate[] starts = switch (frequency) {
            case WEEKLY -> starts(7);
            case FORTNIGHTLY -> starts(14);
            case FOUR_WEEKLY -> starts(28);
            case MONTHLY -> new LocalDate[] {START, START.plusMonths(1), START.plusMonths(2), START.plusMonths(3)};
        };
        return IntStream.range(0, 3)
                .mapToObj(i -> new Payslip(frequency, starts[i], starts[i + 1].minusDays(1), gross, currency))
                .toList();
    }

    private static LocalDate[] starts(int days) {
        return Arrays.stream(new int[] {0, 1, 2, 3})
                .mapToObj(i -> START.plusDays((long) i * days))
                .toArray(LocalDate[]::new);
    }

    private static Payslip slip(PayFrequency frequency, String from, String to) {
        return new Payslip(
                frequency, LocalDate.parse(from), LocalDate.parse(to), new BigDecimal("2000"), ExchangeRate.GBP);
    }

    private static Payslip weekly(LocalDate from, String gross) {
        return new Payslip(PayFrequency.WEEKLY, from, from.plusDays(6), new BigDecimal(gross), ExchangeRate.GBP);
    }
}
