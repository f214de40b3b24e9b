package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cecps.portal.shared.Money;

/**
 * The figures of the scheme on the day of an incident: the terms in force then apply to all that follows from it, however
 * the figures change later.
 */
public final class SchemeTerms {

    private final LocalDate incident;
    private final Map<Figure, Integer> values;

    private SchemeTerms(LocalDate incident, Map<Figure, Integer> values) {
        this.incident = incident;
        this.values = values;
    }

    /** The published figures for an incident on this London day. */
    public static SchemeTerms on(LocalDate incident) {
        return on(incident, List.of());
    }

    /** The published figures with an administrator's changes, the latest that took effect by the day of the incident. */
    public static SchemeTerms on(LocalDate incident, List<Change> changes) {
        Map<Figure, Integer> values = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            figure.byDate().forEach((from, value) -> {
                if (!from.isAfter(incident)) {
                    values.put(figure, value);
                }
            });
        }
        List<Change> inOrder = new ArrayList<>(changes);
        inOrder.sort(java.util.Comparator.comparing(Change::from));
        for (Change change : inOrder) {
            if (!change.from().isAfter(incident)) {
                values.put(change.figure(), change.value());
            }
        }
        return new SchemeTerms(incident, values);
    }

    /**
     * A change of a figure by an administrator.
     *
     * @param figure which
     * @param value the new value in the figure's unit
     * @param from the first day of an incident it applies to
     */
    public record Change(Figure figure, int value, LocalDate from) {}

    /** The day of the incident. */
    public LocalDate incident() {
        return incident;
    }

    /** A figure in its unit. */
    public int value(Figure figure) {
        return Objects.requireNonNull(values.get(figure), "no value of " + figure);
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

    /** The most that all responsible persons pay together, for each person found (FACTS 0.2 no. 14). */
    public Money cap(Section section, boolean anyHasEarlier) {
        return switch (section) {
            case S31A -> money(Figure.S31A_ALL_PERSONS);
            case S32 -> money(anyHasEarlier ? Figure.S32_ALL_PERSONS_LATER : Figure.S32_ALL_PERSONS_FIRST);
        };
    }
}
