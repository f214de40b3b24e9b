package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All figures of the scheme by the day from which each applies: the published ones and those an administrator has set. A
 * value; changing it gives another table. It is stored as the flat rows of {@link #overrides()}.
 */
public final class SchemeTermsTable {

    private static final SchemeTermsTable PUBLISHED = new SchemeTermsTable(List.of());

    /** Read from everywhere, also by what the container does not make; replaced as a whole. */
    private static volatile SchemeTermsTable inForce = PUBLISHED;

    private final List<Row> overrides;
    private final List<Row> rows;
    private final NavigableMap<LocalDate, Map<Figure, Row>> valuesFrom;

    private SchemeTermsTable(List<Row> overrides) {
        this.overrides = List.copyOf(overrides);
        this.rows = rowsWith(overrides);
        this.valuesFrom = valuesOf(rows);
    }

    /**
     * One figure from one day on.
     *
     * @param figure which
     * @param value in the figure's unit
     * @param effectiveFrom the first London day of an incident it applies to; {@link LocalDate#MIN} for ever
     * @param source law, report paragraph or who decided it
     * @param confirmed false for what the sources leave open and nobody has confirmed
     */
    public record Row(Figure figure, int value, LocalDate effectiveFrom, String source, boolean confirmed) {

        /**
         * Refuses a value the figure cannot have.
         *
         * @throws org.cecps.portal.shared.Refused {@link SchemeRefusal#NO_VALUE_OF_FIGURE}
         */
        public Row {
            if (value < 0 || value > figure.unit().most()) {
                throw SchemeRefusal.NO_VALUE_OF_FIGURE.refused();
            }
        }
    }

    /** The table as published, from the sources. */
    public static SchemeTermsTable published() {
        return PUBLISHED;
    }

    /** The table that applies: the published one, with what administrators have set. */
    public static SchemeTermsTable inForce() {
        return inForce;
    }

    /** Lets this table apply in this server, from now on. */
    public void putInForce() {
        inForce = this;
    }

    /** The published table with the stored rows of administrators. */
    public static SchemeTermsTable withOverrides(List<Row> overrides) {
        return new SchemeTermsTable(overrides);
    }

    /** This table with one figure set from a day on; a row of the same figure and day gives way. */
    public SchemeTermsTable with(Row row) {
        List<Row> others = new ArrayList<>(overrides);
        others.removeIf(
                other -> other.figure() == row.figure() && other.effectiveFrom().equals(row.effectiveFrom()));
        others.add(row);
        return new SchemeTermsTable(others);
    }

    /** What administrators have set: what is to be stored. */
    public List<Row> overrides() {
        return overrides;
    }

    /** Every row, figure by figure and day by day; of two for the same day the administrator's stands. */
    public List<Row> rows() {
        return rows;
    }

    /** The terms for an incident on this London day. */
    public SchemeTerms on(LocalDate incident) {
        return new SchemeTerms(incident, valuesFrom.floorEntry(incident).getValue());
    }

    private static List<Row> rowsWith(List<Row> overrides) {
        List<Row> all = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            TreeMap<LocalDate, Row> byDay = new TreeMap<>();
            figure.byDate()
                    .forEach((from, value) ->
                            byDay.put(from, new Row(figure, value, from, figure.source(), !figure.isToBeConfirmed())));
            overrides.stream()
                    .filter(row -> row.figure() == figure)
                    .forEach(row -> byDay.put(row.effectiveFrom(), row));
            all.addAll(byDay.values());
        }
        return List.copyOf(all);
    }

    /** The rows of all figures on each day on which one of them changes. */
    private static NavigableMap<LocalDate, Map<Figure, Row>> valuesOf(List<Row> rows) {
        List<Row> inOrder = new ArrayList<>(rows);
        inOrder.sort(Comparator.comparing(Row::effectiveFrom));
        NavigableMap<LocalDate, Map<Figure, Row>> result = new TreeMap<>();
        for (Row row : inOrder) {
            Map.Entry<LocalDate, Map<Figure, Row>> before = result.floorEntry(row.effectiveFrom());
            Map<Figure, Row> values = new EnumMap<>(Figure.class);
            if (before != null) {
                values.putAll(before.getValue());
            }
            values.put(row.figure(), row);
            result.put(row.effectiveFrom(), values);
        }
        return result;
    }
}
