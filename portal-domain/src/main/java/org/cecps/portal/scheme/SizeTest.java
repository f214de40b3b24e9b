package org.cecps.portal.scheme;

import org.cecps.portal.translations.Texts;

/** The tests of a company's size: one of the two about money, and the one about people (R Fig 41). */
public enum SizeTest {
    /** Turnover, inclusive. */
    TURNOVER,
    /** Balance sheet total, inclusive. */
    BALANCE_SHEET,
    /** Headcount, exclusive. */
    HEADCOUNT;

    /** The texts' key, as in {@code scheme.sizeTest.turnover.met}. */
    public String key(boolean met) {
        return Texts.key("scheme.sizeTest.", this) + (met ? ".met" : ".notMet");
    }
}
