package org.cecps.portal.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a currency was worth in another on a day. The sources name no day and no bank: who assesses enters both
 * and they are shown with the result (FACTS D).
 *
 * @param from the currency of the papers
 * @param to euros for a company, pounds for a driver
 * @param factor how many units of {@code to} one unit of {@code from} is
 * @param day the day of the rate
 */
public record ExchangeRate(Currency from, Currency to, BigDecimal factor, LocalDate day) {

    /** The currency of the limits by which companies are sized (R Fig 41). */
    public static final Currency EUR = Currency.getInstance("EUR");

    /** The currency of penalties. */
    public static final Currency GBP = Currency.getInstance("GBP");

    /**
     * Refuses a rate of nothing.
     *
     * @throws org.cecps.portal.shared.Refused {@link SchemeRefusal#NO_EXCHANGE_RATE}
     */
    public ExchangeRate {
        if (factor.signum() <= 0) {
            throw SchemeRefusal.NO_EXCHANGE_RATE.refused();
        }
    }

    /**
     * How many units of one currency a unit of another is: 1 for the same, by the rate if it is of these two, or unknown.
     */
    static Optional<BigDecimal> factor(Currency from, Currency to, @Nullable ExchangeRate rate) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        return Optional.ofNullable(rate)
                .filter(known -> known.from().equals(from) && known.to().equals(to))
                .map(ExchangeRate::factor);
    }
}
