package org.cecps.portal.scheme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a company says it is: the facts by which its size, and so its reduction, is found (FACTS D, R Fig 41). Meeting either
 * test of money is enough; the test of people is needed. What is not known counts as neither small nor large: where it could
 * change the size, the assessment says that it is missing.
 *
 * @param turnover a year's, in the currency, or null
 * @param balanceSheetTotal in the currency, or null
 * @param headcount how many people work for it, or null
 * @param currency of the papers, or null
 * @param rate of the currency to euros, or null; not needed for euros
 */
public record CompanyMeans(
        @Nullable BigDecimal turnover,
        @Nullable BigDecimal balanceSheetTotal,
        @Nullable Integer headcount,
        @Nullable Currency currency,
        @Nullable ExchangeRate rate) {

    /**
     * Refuses amounts and numbers that cannot be.
     *
     * @throws org.cecps.portal.shared.Refused {@link SchemeRefusal#AMOUNT_BELOW_ZERO}
     */
    public CompanyMeans {
        if (isNegative(turnover) || isNegative(balanceSheetTotal) || (headcount != null && headcount < 0)) {
            throw SchemeRefusal.AMOUNT_BELOW_ZERO.refused();
        }
    }

    /** What comes of assessing a company's means. */
    public sealed interface Assessment permits Sized, Incomplete {}

    /**
     * A company whose size is certain.
     *
     * @param size how large it is
     * @param percent what is taken off what remains of its penalty
     * @param tests the tests of that size with what is known, and whether each is met; for a large company those of a medium one
     * @param rate the rate by which money was compared, or null where none was needed
     */
    public record Sized(
            CompanySize size,
            int percent,
            List<Tested> tests,
            @Nullable ExchangeRate rate) implements Assessment {

        /** Copies the tests. */
        public Sized {
            tests = List.copyOf(tests);
        }
    }

    /**
     * A company whose size is not certain.
     *
     * @param missing what could change it
     */
    public record Incomplete(Set<MissingMeans> missing) implements Assessment {

        /** Copies what is missing. */
        public Incomplete {
            missing = Set.copyOf(missing);
        }
    }

    /**
     * A test with what was compared.
     *
     * @param test which
     * @param value euros, exact, or people
     * @param limit euros or people
     * @param met whether the value is within the limit
     */
    public record Tested(SizeTest test, BigDecimal value, int limit, boolean met) {}

    /** The size of the company by the terms of the incident, or what is missing to know it. */
    public Assessment assess(SchemeTerms terms) {
        Map<SizeTest, BigDecimal> known = known();
        CompanySize smallest = size(known, CompanySize.MICRO, terms);
        CompanySize largest = size(known, CompanySize.LARGE, terms);
        if (smallest != largest) {
            return new Incomplete(missing(known, terms));
        }
        List<Tested> tests = Arrays.stream(SizeTest.values())
                .flatMap(test -> Optional.ofNullable(known.get(test)).stream()
                        .map(value -> new Tested(
                                test, value, smallest.limit(test, terms), smallest.meets(test, value, terms))))
                .toList();
        boolean converted = known.keySet().stream().anyMatch(test -> test != SizeTest.HEADCOUNT)
                && !ExchangeRate.EUR.equals(currency);
        return new Sized(smallest, smallest.reduction(terms), tests, converted ? rate : null);
    }

    /** What is known to compare: money in euros, exact, and people. */
    private Map<SizeTest, BigDecimal> known() {
        Map<SizeTest, BigDecimal> known = new EnumMap<>(SizeTest.class);
        toEuros(turnover).ifPresent(euros -> known.put(SizeTest.TURNOVER, euros));
        toEuros(balanceSheetTotal).ifPresent(euros -> known.put(SizeTest.BALANCE_SHEET, euros));
        if (headcount != null) {
            known.put(SizeTest.HEADCOUNT, BigDecimal.valueOf(headcount));
        }
        return known;
    }

    private Optional<BigDecimal> toEuros(@Nullable BigDecimal amount) {
        if (amount == null || currency == null) {
            return Optional.empty();
        }
        return ExchangeRate.factor(currency, ExchangeRate.EUR, rate).map(amount::multiply);
    }

    /** The smaller size of the two tests of money, though never smaller than that of people; the unknown as given. */
    private static CompanySize size(Map<SizeTest, BigDecimal> known, CompanySize unknown, SchemeTerms terms) {
        CompanySize turnover = size(SizeTest.TURNOVER, known, unknown, terms);
        CompanySize balanceSheet = size(SizeTest.BALANCE_SHEET, known, unknown, terms);
        CompanySize headcount = size(SizeTest.HEADCOUNT, known, unknown, terms);
        return larger(headcount, smaller(turnover, balanceSheet));
    }

    private static CompanySize size(
            SizeTest test, Map<SizeTest, BigDecimal> known, CompanySize unknown, SchemeTerms terms) {
        return Optional.ofNullable(known.get(test))
                .map(value -> CompanySize.by(test, value, terms))
                .orElse(unknown);
    }

    /** Only what could change the size, whatever else is unknown. */
    private Set<MissingMeans> missing(Map<SizeTest, BigDecimal> known, SchemeTerms terms) {
        CompanySize leastByPeople = size(SizeTest.HEADCOUNT, known, CompanySize.MICRO, terms);
        Set<MissingMeans> missing = EnumSet.noneOf(MissingMeans.class);
        if (!known.containsKey(SizeTest.HEADCOUNT)) {
            missing.add(MissingMeans.HEADCOUNT);
        }
        if (!known.containsKey(SizeTest.TURNOVER)
                && size(SizeTest.BALANCE_SHEET, known, CompanySize.LARGE, terms).compareTo(leastByPeople) > 0) {
            missing.add(turnover == null ? MissingMeans.TURNOVER : missingToConvert());
        }
        if (!known.containsKey(SizeTest.BALANCE_SHEET)
                && size(SizeTest.TURNOVER, known, CompanySize.LARGE, terms).compareTo(leastByPeople) > 0) {
            missing.add(balanceSheetTotal == null ? MissingMeans.BALANCE_SHEET : missingToConvert());
        }
        return missing;
    }

    private MissingMeans missingToConvert() {
        return currency == null ? MissingMeans.CURRENCY : MissingMeans.RATE;
    }

    private static CompanySize smaller(CompanySize one, CompanySize other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static CompanySize larger(CompanySize one, CompanySize other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean isNegative(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }
}
