package org.cecps.portal.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.cecps.portal.shared.Money;
import org.cecps.portal.translations.Texts;

/** Writes the texts of the scheme with their amounts, which keep their order where a language is written from right to left. */
final class Wording {

    private Wording() {}

    /** The text of a key; {@link Money} among the arguments is written as an amount. */
    static String of(Texts texts, String key, List<?> arguments) {
        return texts.of(
                key,
                arguments.stream()
                        .map(argument -> argument instanceof Money money ? amount(texts, money) : argument)
                        .toArray());
    }

    /** An amount of pounds, as in £3,000.00. */
    static String amount(Texts texts, Money money) {
        return texts.isolated(texts.money(money.pence()));
    }

    /** An amount of any currency with its code, as in EUR 2,000,000.00; fractions of a cent stay. */
    static String amount(Texts texts, BigDecimal amount, Currency currency) {
        return texts.isolated(currency.getCurrencyCode() + " " + number(amount, "#,##0.00######"));
    }

    /** An exchange rate with its currencies, as in 1 PLN = 0.234 EUR. */
    static String rate(Texts texts, ExchangeRate rate) {
        return texts.isolated("1 " + rate.from().getCurrencyCode() + " = " + number(rate.factor(), "0.##########") + " "
                + rate.to().getCurrencyCode());
    }

    private static String number(BigDecimal number, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
