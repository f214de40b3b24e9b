package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyMeansTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final SchemeTerms TERMS = SchemeTerms.on(DAY);
    private static final Currency PLN = Currency.getInstance("PLN");
    private static final ExchangeRate ZLOTY = new ExchangeRate(PLN, ExchangeRate.EUR, new BigDecimal("0.2345"), DAY);

    /** R Fig 41: each edge of each band, money inclusive, people exclusive; either test of money is enough. */
    @ParameterizedTest(name = "turnover {0}, balance sheet {1}, {2} people: {3}, {4}%")
    @CsvSource({
        "2000000,      99000000,     9,   MICRO,  75",
        "99000000,     2000000,      9,   MICRO,  75",
        "2000000.01,   2000000.01,   9,   SMALL,  50",
        "2000000,      2000000,      10,  SMALL,  50",
        "0,            0,            0,   MICRO,  75",
        "10000000,     99000000,     49,  SMALL,  50",
        "99000000,     10000000,     49,  SMALL,  50",
        "10000000.01,  10000000.01,  49,  MEDIUM, 25",
        "10000000,     10000000,     50,  MEDIUM, 25",
        "50000000,     99000000,     249, MEDIUM, 25",
        "99000000,     43000000,     249, MEDIUM, 25",
        "50000000.01,  43000000.01,  249, LARGE,  0",
        "50000000,     43000000,     250, LARGE,  0",
        "99000000,     50000000,     249, LARGE,  0",
        "43000000.01,  43000000.01,  9,   MEDIUM, 25",
        "60000000,     40000000,     200, MEDIUM, 25",
        "1000000,      1000000,      12,  SMALL,  50"
    })
    void everyEdgeOfEveryBandIsExact(
            BigDecimal turnover, BigDecimal balanceSheet, int people, CompanySize size, int percent) {
        CompanyMeans means = new CompanyMeans(turnover, balanceSheet, people, ExchangeRate.EUR, null);

        assertThat(means.assess(TERMS)).isInstanceOfSatisfying(CompanyMeans.Sized.class, sized -> {
            assertThat(sized.size()).isEqualTo(size);
            assertThat(sized.percent()).isEqualTo(percent);
        });
    }

    /** What is not known is said to be missing exactly where it could change the size; nothing is guessed. */
    @ParameterizedTest(name = "turnover {0}, balance sheet {1}, {2} people: {3}{4}")
    @CsvSource({
        "1000000,  ,         9,   MICRO,",
        ",         1000000,  9,   MICRO,",
        "5000000,  ,         9,   ,       BALANCE_SHEET",
        ",         5000000,  9,   ,       TURNOVER",
        "5000000,  ,         12,  SMALL,",
        ",         ,         9,   ,       TURNOVER BALANCE_SHEET",
        ",         ,         249, ,       TURNOVER BALANCE_SHEET",
        ",         ,         250, LARGE,",
        "1000000,  1000000,  ,    ,       HEADCOUNT",
        "1000000,  ,         ,    ,       HEADCOUNT",
        ",         1000000,  ,    ,       HEADCOUNT",
        "5000000,  ,         ,    ,       BALANCE_SHEET HEADCOUNT",
        "60000000, 60000000, ,    LARGE,",
        "60000000, ,         ,    ,       BALANCE_SHEET HEADCOUNT",
        ",         ,         ,    ,       TURNOVER BALANCE_SHEET HEADCOUNT"
    })
    void whatIsMissingIsSaidAndNothingElse(
            @Nullable BigDecimal turnover,
            @Nullable BigDecimal balanceSheet,
            @Nullable Integer people,
            @Nullable CompanySize size,
            @Nullable String missing) {
        CompanyMeans.Assessment assessment =
                new CompanyMeans(turnover, balanceSheet, people, ExchangeRate.EUR, null).assess(TERMS);

        if (assessment instanceof CompanyMeans.Sized sized) {
            assertThat(sized.size()).isEqualTo(size);
        } else {
            assertThat(((CompanyMeans.Incomplete) assessment).missing())
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(String.valueOf(missing).split(" "))
                                    .map(MissingMeans::valueOf)
                                    .toList());
        }
    }

    /** Amounts are compared in euros, exactly: 8,528,784.64 zloty at 0.2345 are 1,999,999.998… euros. */
    @ParameterizedTest
    @CsvSource({"8528784.64, MICRO", "8528784.65, SMALL"})
    void anotherCurrencyIsConvertedWithoutRounding(BigDecimal turnover, CompanySize size) {
        CompanyMeans means = new CompanyMeans(turnover, new BigDecimal("30000000"), 5, PLN, ZLOTY);

        CompanyMeans.Sized sized = (CompanyMeans.Sized) means.assess(TERMS);

        assertThat(sized.size()).isEqualTo(size);
        assertThat(sized.rate()).isEqualTo(ZLOTY);
    }

    @Test
    void aCurrencyWithoutARateIsMissingItsRate() {
        ExchangeRate toPounds = new ExchangeRate(PLN, ExchangeRate.GBP, new BigDecimal("0.2"), DAY);
        ExchangeRate ofAnother =
                new ExchangeRate(Currency.getInstance("RON"), ExchangeRate.EUR, new BigDecimal("0.2"), DAY);

        assertThat(List.of(zloty(null), zloty(toPounds), zloty(ofAnother)))
                .allSatisfy(means -> assertThat(means.assess(TERMS))
                        .isInstanceOfSatisfying(
                                CompanyMeans.Incomplete.class,
                                incomplete -> assertThat(incomplete.missing()).containsExactly(MissingMeans.RATE)));
    }

    @Test
    void moneyWithoutACurrencyIsMissingItsCurrency() {
        CompanyMeans onlyTurnover = new CompanyMeans(BigDecimal.TEN, null, 5, null, null);
        CompanyMeans both = new CompanyMeans(BigDecimal.TEN, BigDecimal.TEN, 5, null, null);

        assertThat(((CompanyMeans.Incomplete) onlyTurnover.assess(TERMS)).missing())
                .containsExactlyInAnyOrder(MissingMeans.CURRENCY, MissingMeans.BALANCE_SHEET);
        assertThat(((CompanyMeans.Incomplete) both.assess(TERMS)).missing()).containsExactly(MissingMeans.CURRENCY);
    }

    /** A company of 250 people is large whatever its money, so no rate is needed and none is shown. */
    @Test
    void aRateThatCannotMatterIsNotAskedFor() {
        CompanyMeans means = new CompanyMeans(BigDecimal.TEN, BigDecimal.TEN, 250, PLN, null);

        assertThat(means.assess(TERMS)).isInstanceOfSatisfying(CompanyMeans.Sized.class, sized -> {
            assertThat(sized.size()).isEqualTo(CompanySize.LARGE);
            assertThat(sized.rate()).isNull();
        });
    }

    @Test
    void theAssessmentSaysWhichTestsWereMet() {
        CompanyMeans.Sized sized = (CompanyMeans.Sized)
                new CompanyMeans(new BigDecimal("60000000"), new BigDecimal("40000000"), 200, ExchangeRate.EUR, ZLOTY)
                        .assess(TERMS);

        assertThat(sized.rate()).isNull();
        assertThat(sized.tests())
                .containsExactly(
                        new CompanyMeans.Tested(SizeTest.TURNOVER, new BigDecimal("60000000"), 50_000_000, false),
                        new CompanyMeans.Tested(SizeTest.BALANCE_SHEET, new BigDecimal("40000000"), 43_000_000, true),
                        new CompanyMeans.Tested(SizeTest.HEADCOUNT, new BigDecimal("200"), 250, true));
        assertThat(MeansExplanation.of(sized, Language.EN))
                .containsExactly(
                        "Medium-sized company: 25% off what remains",
                        "Turnover of EUR 60,000,000.00: more than EUR 50,000,000.00",
                        "Balance sheet total of EUR 40,000,000.00: not more than EUR 43,000,000.00",
                        "Headcount 200: fewer than 250");
    }

    @Test
    void aLargeCompanySeesWhatItIsTooLargeFor() {
        CompanyMeans means = new CompanyMeans(null, null, 1_250, ExchangeRate.EUR, null);

        assertThat(MeansExplanation.of(means.assess(TERMS), Language.EN))
                .containsExactly("Large company: 0% off what remains", "Headcount 1,250: not fewer than 250");
    }

    @Test
    void theRateAndItsDayAreShown() {
        assertThat(MeansExplanation.of(zloty(ZLOTY).assess(TERMS), Language.EN))
                .endsWith("Exchange rate: 1 PLN = 0.2345 EUR on 2 March 2026")
                .contains("Turnover of EUR 234,500.00: not more than EUR 2,000,000.00");
    }

    @Test
    void whatIsMissingIsListedInWords() {
        CompanyMeans means = new CompanyMeans(null, null, null, null, null);

        assertThat(MeansExplanation.of(means.assess(TERMS), Language.EN))
                .containsExactly(
                        "The company's turnover of a year",
                        "The company's balance sheet total",
                        "How many people work for the company");
    }

    @Test
    void aLimitSetByAnAdministratorAppliesFromItsDay() {
        SchemeTermsTable table = SchemeTermsTable.published()
                .with(new SchemeTermsTable.Row(Figure.MICRO_HEADCOUNT, 11, DAY, "test", true))
                .with(new SchemeTermsTable.Row(Figure.MICRO_REDUCTION, 80, DAY, "test", true));
        CompanyMeans ten = new CompanyMeans(BigDecimal.TEN, BigDecimal.TEN, 10, ExchangeRate.EUR, null);

        assertThat(((CompanyMeans.Sized) ten.assess(table.on(DAY))).percent()).isEqualTo(80);
        assertThat(((CompanyMeans.Sized) ten.assess(table.on(DAY.minusDays(1)))).percent())
                .isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 0, 0", "0, -0.01, 0", "0, 0, -1"})
    void amountsBelowZeroAreRefused(BigDecimal turnover, BigDecimal balanceSheet, int people) {
        assertThatThrownBy(() -> new CompanyMeans(turnover, balanceSheet, people, ExchangeRate.EUR, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(SchemeRefusal.AMOUNT_BELOW_ZERO));
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.1"})
    void aRateOfNothingIsRefused(BigDecimal factor) {
        assertThatThrownBy(() -> new ExchangeRate(PLN, ExchangeRate.EUR, factor, DAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(SchemeRefusal.NO_EXCHANGE_RATE));
    }

    private static CompanyMeans zloty(@Nullable ExchangeRate rate) {
        return new CompanyMeans(new BigDecimal("1000000"), new BigDecimal("1000000"), 5, PLN, rate);
    }
}
