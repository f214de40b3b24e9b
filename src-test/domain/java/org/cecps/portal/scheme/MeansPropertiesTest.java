package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.cecps.portal.shared.Money;

/** What must hold for anybody's means. */
class MeansPropertiesTest {

    private static final SchemeTerms TERMS = SchemeTerms.on(LocalDate.of(2026, 1, 1));

    @Property(tries = 500)
    void moreIncomeNeverLowersADriversContribution(
            @ForAll PayFrequency frequency,
            @ForAll @LongRange(min = 0, max = 2_000_000) long gross,
            @ForAll @LongRange(min = 0, max = 500_000) long more,
            @ForAll @IntRange(min = 1, max = 30) int people,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        Money penalty = Money.ofPounds(6_000L * people);

        DriverContribution with = contribution(penalty, people, percent, frequency, gross + more);
        DriverContribution without = contribution(penalty, people, percent, frequency, gross);

        for (int i = 0; i < with.options().size(); i++) {
            assertThat(with.options().get(i).amount())
                    .isGreaterThanOrEqualTo(without.options().get(i).amount())
                    .isLessThanOrEqualTo(penalty);
        }
        assertThat(with.proposed().orElseThrow().amount())
                .isGreaterThanOrEqualTo(without.proposed().orElseThrow().amount());
    }

    /** The same pay a year makes the same two weeks, whatever the frequency, to the penny. */
    @Property(tries = 300)
    void theFrequencyOfPayDoesNotMatter(@ForAll @LongRange(min = 0, max = 50_000) long pounds) {
        BigDecimal aWeek = BigDecimal.valueOf(pounds);

        assertThat(twoWeeks(PayFrequency.WEEKLY, aWeek))
                .isEqualTo(twoWeeks(PayFrequency.FORTNIGHTLY, aWeek.multiply(BigDecimal.valueOf(2))))
                .isEqualTo(twoWeeks(PayFrequency.FOUR_WEEKLY, aWeek.multiply(BigDecimal.valueOf(4))))
                .isEqualTo(Money.ofPounds(2 * pounds));
        assertThat(twoWeeks(PayFrequency.MONTHLY, aWeek.multiply(BigDecimal.valueOf(52))))
                .isEqualTo(Money.ofPounds(24 * pounds));
    }

    /** A smaller company never gets less off than a larger one. */
    @Property(tries = 500)
    void moreMoneyOrPeopleNeverRaiseTheReduction(
            @ForAll @LongRange(min = 0, max = 60_000_000) long turnover,
            @ForAll @LongRange(min = 0, max = 60_000_000) long balanceSheet,
            @ForAll @IntRange(min = 0, max = 300) int people,
            @ForAll @LongRange(min = 0, max = 5_000_000) long moreMoney,
            @ForAll @IntRange(min = 0, max = 50) int morePeople) {
        int reduction = percent(turnover, balanceSheet, people);

        assertThat(percent(turnover + moreMoney, balanceSheet, people)).isLessThanOrEqualTo(reduction);
        assertThat(percent(turnover, balanceSheet + moreMoney, people)).isLessThanOrEqualTo(reduction);
        assertThat(percent(turnover, balanceSheet, people + morePeople)).isLessThanOrEqualTo(reduction);
    }

    private static int percent(long turnover, long balanceSheet, int people) {
        CompanyMeans means = new CompanyMeans(
                BigDecimal.valueOf(turnover), BigDecimal.valueOf(balanceSheet), people, ExchangeRate.EUR, null);
        return ((CompanyMeans.Sized) means.assess(TERMS)).percent();
    }

    private static Money twoWeeks(PayFrequency frequency, BigDecimal gross) {
        return ((DriverMeans.Income)
                        new DriverMeans(DriverMeansTest.three(frequency, gross, ExchangeRate.GBP), null).assess(TERMS))
                .sum();
    }

    private static DriverContribution contribution(
            Money penalty, int people, int percent, PayFrequency frequency, long grossPence) {
        return DriverContribution.of(
                penalty,
                people,
                new CompanyMeans.Sized(CompanySize.SMALL, percent, java.util.List.of(), null),
                new DriverMeans(
                                DriverMeansTest.three(frequency, BigDecimal.valueOf(grossPence, 2), ExchangeRate.GBP),
                                null)
                        .assess(TERMS),
                TERMS);
    }
}
