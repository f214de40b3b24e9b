package org.cecps.portal.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount of pounds sterling, held in whole pence so that no sum is ever off by a fraction.
 *
 * @param pence the amount in pence; negative for what is owed back
 */
public record Money(long pence) implements Comparable<Money> {

    /** Nothing to pay. */
    public static final Money ZERO = new Money(0);

    /** The amount of so many whole pounds. */
    public static Money ofPounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, 100L));
    }

    /** The amount of so many pence. */
    public static Money ofPence(long pence) {
        return new Money(pence);
    }

    /**
     * The amount of a decimal number of pounds.
     *
     * @throws ArithmeticException when the number has a fraction of a penny
     */
    public static Money of(BigDecimal pounds) {
        return new Money(pounds.movePointRight(2).longValueExact());
    }

    /** This amount in pounds with two decimals. */
    public BigDecimal pounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    /** The sum. */
    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    /** The difference, below zero when the other is greater. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    /** So many times this amount. */
    public Money times(long factor) {
        return new Money(Math.multiplyExact(pence, factor));
    }

    /** This share of the amount, to the penny, half a penny rounded up (FACTS 0.2 no. 16). */
    public Money times(BigDecimal factor) {
        return new Money(BigDecimal.valueOf(pence)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The amount in so many equal parts, whole pence each; the last part takes the remainder. */
    public List<Money> splitInto(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("parts must be at least 1, was " + parts);
        }
        List<Money> result = new ArrayList<>();
        long each = pence / parts;
        for (int i = 1; i < parts; i++) {
            result.add(new Money(each));
        }
        result.add(new Money(pence - each * (parts - 1)));
        return List.copyOf(result);
    }

    /** Whether there is anything to pay. */
    public boolean isPositive() {
        return pence > 0;
    }

    /** Whether this is exactly nothing. */
    public boolean isZero() {
        return pence == 0;
    }

    /** The smaller of two amounts. */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater of two amounts. */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** For logs and tests, as in {@code £3000.00}; people see it through {@code translations}. */
    @Override
    public String toString() {
        return (pence < 0 ? "-£" : "£") + pounds().abs().toPlainString();
    }
}
