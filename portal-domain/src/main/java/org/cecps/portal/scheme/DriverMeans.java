package org.cecps.portal.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cecps.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a driver earns, by payslips that follow each other: the sum by income is two weeks' gross pay (FACTS D, 0.2 no. 18,
 * R 10.87). Three monthly payslips make a quarter of a year, and so on for each frequency; where more are given, all count.
 * Exact, rounded once to the penny, half a penny up.
 *
 * @param payslips in any order
 * @param rate of their currency to pounds, or null; not needed for pounds
 */
public record DriverMeans(List<Payslip> payslips, @Nullable ExchangeRate rate) {

    /** Puts the payslips in the order of their periods. */
    public DriverMeans {
        payslips = payslips.stream()
                .sorted(Comparator.comparing(Payslip::from).thenComparing(Payslip::to))
                .toList();
    }

    /** What comes of assessing a driver's means. */
    public sealed interface Assessment permits Income, Incomplete {}

    /**
     * A driver whose income is known.
     *
     * @param sum the weeks' gross pay
     * @param weeks how many weeks
     * @param payslips how many payslips it comes from
     * @param rate the rate by which it was converted, or null where none was needed
     */
    public record Income(
            Money sum, int weeks, int payslips, @Nullable ExchangeRate rate) implements Assessment {}

    /**
     * A driver whose income is not known.
     *
     * @param missing what the payslips lack
     * @param needed how many payslips are needed
     */
    public record Incomplete(Set<MissingMeans> missing, int needed) implements Assessment {

        /** Copies what is missing. */
        public Incomplete {
            missing = Set.copyOf(missing);
        }
    }

    /** The sum by income by the terms of the incident, or what is missing to know it. */
    public Assessment assess(SchemeTerms terms) {
        Set<MissingMeans> missing = missing(terms);
        if (!missing.isEmpty()) {
            return new Incomplete(missing, terms.value(Figure.PAYSLIPS));
        }
        Payslip first = payslips.get(0);
        BigDecimal factor =
                ExchangeRate.factor(first.currency(), ExchangeRate.GBP, rate).orElseThrow();
        int weeks = terms.value(Figure.DRIVER_INCOME);
        BigDecimal sum = payslips.stream().map(Payslip::gross).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal income = sum.multiply(factor)
                .multiply(BigDecimal.valueOf((long) first.frequency().aYear() * weeks))
                .divide(
                        BigDecimal.valueOf((long) payslips.size() * PayFrequency.WEEKS_OF_YEAR),
                        2,
                        RoundingMode.HALF_UP);
        boolean converted = !first.currency().equals(ExchangeRate.GBP);
        return new Income(Money.of(income), weeks, payslips.size(), converted ? rate : null);
    }

    private Set<MissingMeans> missing(SchemeTerms terms) {
        Set<MissingMeans> missing = EnumSet.noneOf(MissingMeans.class);
        if (payslips.isEmpty() || payslips.size() < terms.value(Figure.PAYSLIPS)) {
            missing.add(MissingMeans.PAYSLIPS);
        }
        if (payslips.stream().map(Payslip::frequency).distinct().count() > 1) {
            missing.add(MissingMeans.SAME_FREQUENCY);
        }
        if (payslips.stream().anyMatch(slip -> !slip.frequency().fits(slip.from(), slip.to()))) {
            missing.add(MissingMeans.PERIOD);
        }
        if (!areConsecutive()) {
            missing.add(MissingMeans.CONSECUTIVE);
        }
        if (payslips.stream().map(Payslip::currency).distinct().count() > 1) {
            missing.add(MissingMeans.SAME_CURRENCY);
        }
        if (payslips.stream()
                .anyMatch(slip -> ExchangeRate.factor(slip.currency(), ExchangeRate.GBP, rate)
                        .isEmpty())) {
            missing.add(MissingMeans.RATE);
        }
        return missing;
    }

    private boolean areConsecutive() {
        for (int i = 1; i < payslips.size(); i++) {
            if (!payslips.get(i).from().equals(payslips.get(i - 1).to().plusDays(1))) {
                return false;
            }
        }
        return true;
    }
}
