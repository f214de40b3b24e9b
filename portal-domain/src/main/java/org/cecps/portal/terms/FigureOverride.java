package org.cecps.portal.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.cecps.portal.scheme.Figure;
import org.cecps.portal.scheme.SchemeTermsTable;

/** A figure that an administrator has settled: never changed, only followed by another. */
@Entity
@Table(name = "scheme_figure_override")
public class FigureOverride {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Figure figure;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private int value;

    @Column(name = "value_before")
    private int before;

    private String reason;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected FigureOverride() {}

    @SuppressWarnings("NullAway.Init")
    FigureOverride(SchemeTermsTable.Row row, int before, String setBy, Instant setAt) {
        this.figure = row.figure();
        this.effectiveFrom = row.effectiveFrom();
        this.value = row.value();
        this.before = before;
        this.reason = row.source();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** Which figure. */
    public Figure figure() {
        return figure;
    }

    /** The first London day of an incident it applies to. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** In the figure's unit. */
    public int value() {
        return value;
    }

    /** What applied to incidents from that day until then, in the figure's unit. */
    public int before() {
        return before;
    }

    /** Who decided it and why. */
    public String reason() {
        return reason;
    }

    /** The account of the administrator who set it. */
    public String by() {
        return setBy;
    }

    /** When. */
    public Instant at() {
        return setAt;
    }

    /** The row of the table that it makes. */
    SchemeTermsTable.Row row() {
        return SetFigure.row(figure, value, effectiveFrom, reason);
    }
}
