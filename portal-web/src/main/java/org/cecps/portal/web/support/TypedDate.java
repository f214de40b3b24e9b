package org.cecps.portal.web.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as a person typed it, in three boxes and in the digits of any script. */
public class TypedDate {

    private @Nullable String day;
    private @Nullable String month;
    private @Nullable String year;

    /** Nothing typed yet. */
    public TypedDate() {}

    /** What the three boxes hold. */
    public TypedDate(@Nullable String day, @Nullable String month, @Nullable String year) {
        this.day = day;
        this.month = month;
        this.year = year;
    }

    /** A date as a person would type it. */
    public static TypedDate of(LocalDate date) {
        return new TypedDate(
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /** The date, or nothing when it is not one. */
    public Optional<LocalDate> date() {
        try {
            int typedYear = number(year);
            return typedYear < 1900 || typedYear > 9999
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(typedYear, number(month), number(day)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether all boxes are empty. */
    public boolean isEmpty() {
        return isBlank(day) && isBlank(month) && isBlank(year);
    }

    /** The first box. */
    public @Nullable String getDay() {
        return day;
    }

    /** Keeps the first box. */
    public void setDay(@Nullable String day) {
        this.day = day;
    }

    /** The second box. */
    public @Nullable String getMonth() {
        return month;
    }

    /** Keeps the second box. */
    public void setMonth(@Nullable String month) {
        this.month = month;
    }

    /** The third box. */
    public @Nullable String getYear() {
        return year;
    }

    /** Keeps the third box. */
    public void setYear(@Nullable String year) {
        this.year = year;
    }

    /** A whole number in the digits of any script; Java reads them all. */
    private static int number(@Nullable String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
