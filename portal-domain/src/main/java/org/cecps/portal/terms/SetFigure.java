package org.cecps.portal.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.cecps.portal.scheme.Figure;
import org.cecps.portal.scheme.Figure.Unit;
import org.cecps.portal.scheme.SchemeTermsTable;

/**
 * A figure that the sources leave open, as an administrator settles it.
 *
 * @param figure which
 * @param value in the figure's unit
 * @param effectiveFrom the first London day of an incident it applies to
 * @param reason who decided it and why; kept for ever
 */
public record SetFigure(Figure figure, int value, LocalDate effectiveFrom, String reason) {

    /** The shortest reason that can say who decided it. */
    public static final int SHORTEST_REASON = 10;

    /** The longest reason that is kept. */
    public static final int LONGEST_REASON = 500;

    /** Figures of time, money or number that may be nought, since nought says "none" or "never". */
    private static final Set<Figure> MAY_BE_NOUGHT =
            Set.of(Figure.NOT_BEFORE, Figure.INSTALMENT_LEAST, Figure.INSTALMENTS_MISSED);

    private static final Set<Unit> NOUGHT_IS_A_VALUE = Set.of(Unit.PERCENT, Unit.YES_OR_NO);

    /** A comma parts thousands and nothing else. */
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,10}|[0-9]{1,3}(,[0-9]{3}){1,3})(\\.[0-9]{1,2})?");

    /**
     * Refuses a reason that is none.
     *
     * @throws org.cecps.portal.shared.Refused as {@link #typedReason(String)}
     */
    public SetFigure {
        reason = typedReason(reason);
    }

    /**
     * A reason as a person types it; the blanks around it say nothing.
     *
     * @throws org.cecps.portal.shared.Refused {@link TermsRefusal#REASON_TOO_SHORT}, {@link TermsRefusal#REASON_TOO_LONG}
     */
    public static String typedReason(String typed) {
        String reason = typed.strip();
        if (reason.length() < SHORTEST_REASON) {
            throw TermsRefusal.REASON_TOO_SHORT.refused(SHORTEST_REASON);
        }
        if (reason.length() > LONGEST_REASON) {
            throw TermsRefusal.REASON_TOO_LONG.refused(LONGEST_REASON);
        }
        return reason;
    }

    /**
     * A value as a person types it: pounds for money, 1 or 0 for yes or no, else a whole number of the unit.
     *
     * @throws org.cecps.portal.shared.Refused {@link TermsRefusal#NO_NUMBER}
     */
    public static int typedValue(Figure figure, String typed) {
        String stripped = typed.strip();
        if (!NUMBER.matcher(stripped).matches()) {
            throw TermsRefusal.NO_NUMBER.refused();
        }
        try {
            BigDecimal number = new BigDecimal(stripped.replace(",", ""));
            return (figure.unit() == Unit.PENCE ? number.movePointRight(2) : number).intValueExact();
        } catch (ArithmeticException e) {
            throw TermsRefusal.NO_NUMBER.refused();
        }
    }

    /**
     * The row of the table that this makes, if the rules allow it.
     *
     * @param today the London day it is
     * @param table what applies now
     * @throws org.cecps.portal.shared.Refused a {@link TermsRefusal}
     */
    SchemeTermsTable.Row checked(LocalDate today, SchemeTermsTable table) {
        if (!figure.isToBeConfirmed()) {
            throw TermsRefusal.SETTLED_BY_SOURCES.refused();
        }
        if (effectiveFrom.isBefore(today)) {
            throw TermsRefusal.DAY_PASSED.refused();
        }
        if (value == 0 && !NOUGHT_IS_A_VALUE.contains(figure.unit()) && !MAY_BE_NOUGHT.contains(figure)) {
            throw TermsRefusal.NOT_NOUGHT.refused();
        }
        int most = most(table);
        if (value > most) {
            throw TermsRefusal.TOO_GREAT.refused(
                    figure.unit() == Unit.PENCE ? BigDecimal.valueOf(most, 2).toPlainString() : Integer.toString(most));
        }
        return row(figure, value, effectiveFrom, reason);
    }

    /** The row of a figure that an administrator has settled: its source is the reason. */
    static SchemeTermsTable.Row row(Figure figure, int value, LocalDate effectiveFrom, String reason) {
        return new SchemeTermsTable.Row(figure, value, effectiveFrom, reason, true);
    }

    /** The code of practice may stay below the most that regulation 3(2) lets all pay together, not exceed it. */
    private int most(SchemeTermsTable table) {
        return figure == Figure.S32_ALL_PERSONS_FIRST
                ? table.on(effectiveFrom).value(Figure.S32_ALL_PERSONS_LATER)
                : figure.unit().most();
    }
}
