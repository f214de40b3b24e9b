package org.cecps.portal.scheme;

import org.cecps.portal.translations.Texts;

/** What is missing to assess somebody's means; until it is there, nothing is assessed (FACTS D). */
public enum MissingMeans {
    /** A company's turnover. */
    TURNOVER,
    /** A company's balance sheet total. */
    BALANCE_SHEET,
    /** How many people work for a company. */
    HEADCOUNT,
    /** The currency of a company's papers. */
    CURRENCY,
    /** The rate of the currency, with its day. */
    RATE,
    /** Enough payslips; {0} how many are needed. */
    PAYSLIPS,
    /** Payslips that follow each other without a gap or an overlap. */
    CONSECUTIVE,
    /** Payslips that are all of the same frequency. */
    SAME_FREQUENCY,
    /** Payslips whose period is as long as their frequency says. */
    PERIOD,
    /** Payslips in one currency. */
    SAME_CURRENCY;

    /** The text's key, as in {@code scheme.missing.headcount}. */
    public String key() {
        return Texts.key("scheme.missing.", this);
    }
}
