package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How often a driver is paid, and how that makes a year of 52 weeks (FACTS D: three months times four is 52 weeks). */
public enum PayFrequency {
    /** Every week. */
    WEEKLY(52, 7, 7),
    /** Every second week. */
    FORTNIGHTLY(26, 14, 14),
    /** Every fourth week. */
    FOUR_WEEKLY(13, 28, 28),
    /** Every month of the calendar, whatever day it begins on. */
    MONTHLY(12, 28, 31);

    /** The weeks of the year that the payslips of a year make. */
    static final int WEEKS_OF_YEAR = 52;

    private final int aYear;
    private final int shortest;
    private final int longest;

    PayFrequency(int aYear, int shortest, int longest) {
        this.aYear = aYear;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** How many payslips a year has. */
    int aYear() {
        return aYear;
    }

    /** Whether a period, both days included, is as long as one of this frequency. */
    boolean fits(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return days >= shortest && days <= longest;
    }
}
