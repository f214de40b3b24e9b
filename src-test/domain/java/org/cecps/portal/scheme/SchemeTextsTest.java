package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All that the scheme says of means, plans, vehicles and members is written out in every released language. */
class SchemeTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final SchemeTerms TERMS = SchemeTerms.on(DAY);
    private static final VehicleActionList LIST = new VehicleActionList(SchemeTerms.on(AVehicle.INCIDENT));

    static Stream<Arguments> keysInEveryLanguage() {
        List<String> keys = new ArrayList<>();
        Arrays.stream(CompanySize.values()).map(CompanySize::key).forEach(keys::add);
        Arrays.stream(SizeTest.values())
                .flatMap(test -> Stream.of(test.key(true), test.key(false)))
                .forEach(keys::add);
        Arrays.stream(MissingMeans.values()).map(MissingMeans::key).forEach(keys::add);
        Arrays.stream(DriverContribution.Basis.values())
                .map(DriverContribution.Basis::key)
                .forEach(keys::add);
        Arrays.stream(PlanRefusal.values()).map(PlanRefusal::key).forEach(keys::add);
        Arrays.stream(VehicleReason.values())
                .flatMap(reason -> Stream.of(reason.key(), reason.key() + ".change"))
                .forEach(keys::add);
        Arrays.stream(VehicleAnswer.Verdict.values())
                .map(VehicleAnswer.Verdict::key)
                .forEach(keys::add);
        Arrays.stream(MemberReview.values()).map(MemberReview::key).forEach(keys::add);
        keys.add("scheme.rate");
        keys.add("scheme.income");
        return Language.released().stream().flatMap(language -> keys.stream().map(key -> Arguments.of(language, key)));
    }

    @ParameterizedTest
    @MethodSource("keysInEveryLanguage")
    void everyTextIsWrittenOutInEveryLanguage(Language language, String key) {
        String text = Texts.in(language).of(key, 3, 4, 5);

        assertThat(text).isNotBlank().doesNotContain("{", "scheme.");
        if (language != Language.EN) {
            assertThat(text).isNotEqualTo(Texts.in(Language.EN).of(key, 3, 4, 5));
        }
    }

    static Stream<Language> released() {
        return Language.released().stream();
    }

    @ParameterizedTest
    @MethodSource("released")
    void anAssessmentOfMeansReadsInEveryLanguage(Language language) {
        Currency pln = Currency.getInstance("PLN");
        CompanyMeans.Assessment company = new CompanyMeans(
                        new BigDecimal("1000000.5"),
                        null,
                        8,
                        pln,
                        new ExchangeRate(pln, ExchangeRate.EUR, new BigDecimal("0.25"), DAY))
                .assess(TERMS);
        DriverMeans.Assessment driver = new DriverMeans.Income(Money.ofPence(110_769), 2, 3, null);

        assertThat(MeansExplanation.of(company, language))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).doesNotContain("{", "scheme."))
                .anyMatch(line -> line.contains("EUR 250,000.125"))
                .anyMatch(line -> line.contains("1 PLN = 0.25 EUR"));
        assertThat(MeansExplanation.of(driver, language))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("£1,107.69"));
        assertThat(MeansExplanation.of(new DriverMeans(List.of(), null).assess(TERMS), language))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("3"));
    }

    @Test
    void amountsAndRatesKeepTheirOrderInRightToLeftText() {
        Currency pln = Currency.getInstance("PLN");
        ExchangeRate rate = new ExchangeRate(pln, ExchangeRate.EUR, new BigDecimal("0.25"), DAY);
        CompanyMeans.Assessment company = new CompanyMeans(BigDecimal.TEN, null, 8, pln, rate).assess(TERMS);

        assertThat(MeansExplanation.of(company, Language.AR))
                .anyMatch(line -> line.contains("\u2066EUR 2.50\u2069"))
                .anyMatch(line -> line.contains("\u20661 PLN = 0.25 EUR\u2069"));
        assertThat(LIST.mayBeStopped(AVehicle.thatMayBeStopped(), AVehicle.NOW).explained(Language.AR))
                .singleElement()
                .satisfies(line -> assertThat(line.why()).contains("\u2066£6,000.00\u2069"));
    }

    @Test
    void polishCountsInItsOwnWay() {
        Texts polish = Texts.in(Language.PL);

        assertThat(polish.of(PlanRefusal.TOO_LONG.key(), 12)).isEqualTo("Plan może mieć najwyżej 12 miesięcznych rat");
        assertThat(polish.of(PlanRefusal.TOO_LONG.key(), 3)).isEqualTo("Plan może mieć najwyżej 3 miesięczne raty");
        assertThat(Explanation.of(new Refused(PlanRefusal.NOT_AFFORDABLE, Money.ofPounds(1_200)), Language.PL))
                .isEqualTo("Przy podanych dochodach i wydatkach możesz płacić najwyżej £1,200.00 miesięcznie");
    }

    @Test
    void aTextIsFoundByWhatItIsAbout() {
        assertThat(MemberReview.UNSECURED_OFTEN.key()).isEqualTo("scheme.review.unsecuredOften");
        assertThat(VehicleAnswer.Verdict.CHECK_WITH_CECPT.key()).isEqualTo("scheme.verdict.checkWithCecpt");
    }

    /** Amounts are compared exactly and written to the eighth decimal, half of it up. */
    @Test
    void aLongFractionIsRoundedOnlyWhereItIsWritten() {
        CompanyMeans.Assessment company = new CompanyMeans(
                        new BigDecimal("0.123456785"), BigDecimal.ZERO, 8, ExchangeRate.EUR, null)
                .assess(TERMS);

        assertThat(MeansExplanation.of(company, Language.EN))
                .anyMatch(line -> line.startsWith("Turnover of EUR 0.12345679:"));
    }
}
