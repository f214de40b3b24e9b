package org.cecps.portal.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.shared.Money;
import org.cecps.portal.translations.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a driver may be asked to pay after means, each way it can be worked out. The guidance says "by the lowest amount",
 * which is read as the lowest resulting penalty (FACTS D, R 10.87, KLG Trucking); the reviewer sees all and chooses.
 *
 * @param options every way that the papers allow
 */
public record DriverContribution(List<Option> options) {

    /** Copies the options. */
    public DriverContribution {
        options = List.copyOf(options);
    }

    /** A way to work it out. */
    public enum Basis {
        /** The same reduction as the company's, per cent. */
        SAME_AS_COMPANY,
        /** The driver's own income, once for the penalty. */
        INCOME,
        /** The driver's own income, for each person found. */
        INCOME_PER_PERSON;

        /** The text's key, as in {@code scheme.basis.income}. */
        public String key() {
            return Texts.key("scheme.basis.", this);
        }
    }

    /**
     * One way and where it leads.
     *
     * @param basis the way
     * @param amount what the driver would pay
     * @param meansPercent what {@link LevelFacts} takes for it, or null
     * @param meansSum what {@link LevelFacts} takes for it, or null
     * @param isProposable whether the terms allow to propose it; the other way by income is shown only
     */
    public record Option(
            Basis basis,
            Money amount,
            @Nullable Integer meansPercent,
            @Nullable Money meansSum,
            boolean isProposable) {}

    /**
     * All ways for a driver.
     *
     * @param remaining the penalty before means
     * @param units the people found, or 1 for a vehicle ({@link LevelFacts#units()})
     * @param company the assessment of the company, or null where there is none
     * @param driver the assessment of the driver's own means, or null where there is none
     */
    public static DriverContribution of(
            Money remaining,
            int units,
            CompanyMeans.@Nullable Assessment company,
            DriverMeans.@Nullable Assessment driver,
            SchemeTerms terms) {
        List<Option> options = new ArrayList<>();
        if (company instanceof CompanyMeans.Sized sized) {
            Money amount = remaining.times(BigDecimal.valueOf(100L - sized.percent(), 2));
            options.add(new Option(Basis.SAME_AS_COMPANY, amount, sized.percent(), null, true));
        }
        if (driver instanceof DriverMeans.Income income) {
            boolean perPerson = terms.value(Figure.DRIVER_INCOME_PER_PERSON) == 1;
            options.add(byIncome(Basis.INCOME, remaining, income.sum(), !perPerson));
            options.add(
                    byIncome(Basis.INCOME_PER_PERSON, remaining, income.sum().times(units), perPerson));
        }
        return new DriverContribution(options);
    }

    /** The way with the lowest amount that the terms allow; of equal ones the first. Empty where nothing was assessed. */
    public Optional<Option> proposed() {
        return options.stream().filter(Option::isProposable).min(Comparator.comparing(Option::amount));
    }

    private static Option byIncome(Basis basis, Money remaining, Money sum, boolean proposable) {
        return new Option(basis, remaining.min(sum), null, sum, proposable);
    }
}
