package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cecps.portal.shared.Money;

/**
 * The figures of the scheme on the day of an incident: the terms in force then apply to all that follows from it, however
 * the figures change later.
 */
public final class SchemeTerms {

    private final LocalDate incident;
    private final Map<Figure, SchemeTermsTable.Row> values;

    /** The terms of a table, which has a value for every figure on every day. */
    SchemeTerms(LocalDate incident, Map<Figure, SchemeTermsTable.Row> values) {
        this.incident = incident;
        this.values = values;
    }

    /** The figures that apply to an incident on this London day. */
    public static SchemeTerms on(LocalDate incident) {
        return SchemeTermsTable.inForce().on(incident);
    }

    /** The day of the incident. */
    public LocalDate incident() {
        return incident;
    }

    /** A figure in its unit. */
    public int value(Figure figure) {
        return row(figure).value();
    }

    /** Whether the sources or an administrator have settled the figure; else it is shown as to be confirmed. */
    public boolean isConfirmed(Figure figure) {
        return row(figure).confirmed();
    }

    /** The first day of an incident to which an administrator's value applies; empty where the sources give the value. */
    public Optional<LocalDate> settledFrom(Figure figure) {
        SchemeTermsTable.Row row = row(figure);
        return figure.isToBeConfirmed() && row.confirmed() ? Optional.of(row.effectiveFrom()) : Optional.empty();
    }

    private SchemeTermsTable.Row row(Figure figure) {
        return Objects.requireNonNull(values.get(figure), "no value of the figure");
    }

    /** A figure of money. */
    public Money money(Figure figure) {
        if (figure.unit() != Figure.Unit.PENCE) {
            throw new IllegalArgumentException(figure + " is no amount");
        }
        return Money.ofPence(value(figure));
    }

    /** Whether section 31A was in force (SI 2023/33). */
    public boolean hasSection31A() {
        return !incident.isBefore(Figure.FEBRUARY_2023);
    }

    /** The starting amount for a person with so many earlier penalties of the section, for each person found. */
    public Money startingAmount(Section section, int earlier) {
        return switch (section) {
            case S31A ->
                money(earlier == 0 ? Figure.S31A_FIRST : earlier == 1 ? Figure.S31A_SECOND : Figure.S31A_LATER);
            case S32 -> money(earlier == 0 ? Figure.S32_FIRST : Figure.S32_LATER);
        };
    }

    /** The most that one person pays in one capacity, for each person found (Regs 2F(1), 3(1)). */
    public Money capForOne(Section section) {
        return money(section == Section.S31A ? Figure.S31A_ONE_PERSON : Figure.S32_ONE_PERSON);
    }

    /** The most that all responsible persons pay together, for each person found (FACTS 0.2 no. 14). */
    public Money cap(Section section, boolean anyHasEarlier) {
        return money(capFigure(section, anyHasEarlier));
    }

    /** The share of the starting amount that full compliance takes off, per cent (FACTS 0.2 no. 15). */
    int complianceReduction(Section section) {
        return value(complianceFigure(section));
    }

    /** The figure of {@link #cap}. */
    public static Figure capFigure(Section section, boolean anyHasEarlier) {
        return switch (section) {
            case S31A -> Figure.S31A_ALL_PERSONS;
            case S32 -> anyHasEarlier ? Figure.S32_ALL_PERSONS_LATER : Figure.S32_ALL_PERSONS_FIRST;
        };
    }

    /** The figure of what full compliance takes off. */
    static Figure complianceFigure(Section section) {
        return section == Section.S31A ? Figure.S31A_COMPLIANCE_REDUCTION : Figure.COMPLIANCE_REDUCTION;
    }
}
