package org.cecps.portal.scheme;

import java.math.BigDecimal;
import org.cecps.portal.translations.Texts;

/** How large a company is, by which its penalty shrinks; smallest first (FACTS D, R Fig 41). */
public enum CompanySize {
    /** Fewer than ten people. */
    MICRO(Figure.MICRO_TURNOVER, Figure.MICRO_BALANCE_SHEET, Figure.MICRO_HEADCOUNT, Figure.MICRO_REDUCTION),
    /** Fewer than fifty people. */
    SMALL(Figure.SMALL_TURNOVER, Figure.SMALL_BALANCE_SHEET, Figure.SMALL_HEADCOUNT, Figure.SMALL_REDUCTION),
    /** Fewer than 250 people. */
    MEDIUM(Figure.MEDIUM_TURNOVER, Figure.MEDIUM_BALANCE_SHEET, Figure.MEDIUM_HEADCOUNT, Figure.MEDIUM_REDUCTION),
    /** All others; its limits are those of a medium company, which it passes. */
    LARGE(Figure.MEDIUM_TURNOVER, Figure.MEDIUM_BALANCE_SHEET, Figure.MEDIUM_HEADCOUNT, Figure.LARGE_REDUCTION);

    private final Figure turnover;
    private final Figure balanceSheet;
    private final Figure headcount;
    private final Figure reduction;

    CompanySize(Figure turnover, Figure balanceSheet, Figure headcount, Figure reduction) {
        this.turnover = turnover;
        this.balanceSheet = balanceSheet;
        this.headcount = headcount;
        this.reduction = reduction;
    }

    /** What is taken off what remains of its penalty, per cent. */
    public int reduction(SchemeTerms terms) {
        return terms.value(reduction);
    }

    /** The limit of a test for this size: euros, or people. */
    int limit(SizeTest test, SchemeTerms terms) {
        return terms.value(
                switch (test) {
                    case TURNOVER -> turnover;
                    case BALANCE_SHEET -> balanceSheet;
                    case HEADCOUNT -> headcount;
                });
    }

    /** Whether a value meets a test for this size: money up to the limit, people below it. */
    boolean meets(SizeTest test, BigDecimal value, SchemeTerms terms) {
        int compared = value.compareTo(BigDecimal.valueOf(limit(test, terms)));
        return test == SizeTest.HEADCOUNT ? compared < 0 : compared <= 0;
    }

    /** The smallest size whose test a value meets; large when it meets none. */
    static CompanySize by(SizeTest test, BigDecimal value, SchemeTerms terms) {
        for (CompanySize size : values()) {
            if (size != LARGE && size.meets(test, value, terms)) {
                return size;
            }
        }
        return LARGE;
    }

    /** The texts' key, as in {@code scheme.size.micro}. */
    public String key() {
        return Texts.key("scheme.size.", this);
    }
}
