package org.cecps.portal.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cecps.portal.shared.Money;

/**
 * What a person declares to have and to need in a month.
 *
 * @param income a month's income
 * @param outgoings a month's outgoings
 */
public record MonthlyBudget(Money income, Money outgoings) {

    /**
     * Refuses amounts that cannot be.
     *
     * @throws org.cecps.portal.shared.Refused {@link SchemeRefusal#AMOUNT_BELOW_ZERO}
     */
    public MonthlyBudget {
        if (income.compareTo(Money.ZERO) < 0 || outgoings.compareTo(Money.ZERO) < 0) {
            throw SchemeRefusal.AMOUNT_BELOW_ZERO.refused();
        }
    }

    /** What an instalment may take of what is left, rounded down to the penny; nothing where outgoings are as high as income. */
    public Money affordable(SchemeTerms terms) {
        Money left = income.minus(outgoings).max(Money.ZERO);
        BigDecimal share = BigDecimal.valueOf(left.pence())
                .multiply(BigDecimal.valueOf(terms.value(Figure.INSTALMENT_OF_INCOME_LEFT), 2));
        return Money.ofPence(share.setScale(0, RoundingMode.DOWN).longValueExact());
    }
}
