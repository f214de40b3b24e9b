package org.cecps.portal.scheme;

/** The part of the United Kingdom whose court hears an appeal (FACTS T7, T7s). */
public enum Jurisdiction {
    /** County court. */
    ENGLAND_AND_WALES(Figure.APPEAL_WITHIN_ENGLAND_WALES),
    /** Sheriff court; its period runs from receipt. */
    SCOTLAND(Figure.APPEAL_WITHIN_SCOTLAND),
    /** County court; the period is unverified. */
    NORTHERN_IRELAND(Figure.APPEAL_WITHIN_NORTHERN_IRELAND);

    private final Figure period;

    Jurisdiction(Figure period) {
        this.period = period;
    }

    /** The length of its appeal period. */
    public Figure period() {
        return period;
    }
}
