package org.cecps.portal.web.parts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cecps.portal.scheme.Clocks;
import org.cecps.portal.web.support.PageTexts;

/**
 * One deadline as a page shows it: days left beside what for and until when.
 *
 * @param state {@code soon} for two weeks or less, {@code over}, {@code held}, or empty
 * @param days whole days left, empty when they do not count
 * @param daysText what the days are, or what stands in their place
 * @param title what for
 * @param text until when, in full
 * @param passed days of the period that are over
 * @param length days of the period, 0 to show no bar
 */
public record Deadline(
        String state, String days, String daysText, String title, String text, long passed, long length) {

    /** Days left from which a deadline is marked as near. */
    private static final int NEAR = 14;

    /** A deadline that runs. */
    public static Deadline running(
            PageTexts texts, LocalDate today, String titleKey, String textKey, LocalDate begun, LocalDate lastDay) {
        long left = Clocks.daysLeft(today, lastDay);
        String text = texts.of(textKey, texts.weekday(lastDay));
        String title = texts.of(titleKey);
        long length = ChronoUnit.DAYS.between(begun, lastDay);
        if (left < 0) {
            return new Deadline("over", "", texts.of("common.passed"), title, text, 0, 0);
        }
        if (left == 0) {
            return new Deadline("soon", "", texts.of("common.today"), title, text, length, length);
        }
        return new Deadline(
                left <= NEAR ? "soon" : "",
                Long.toString(left),
                texts.of("common.daysLeft", left),
                title,
                text,
                Math.max(0, length - left),
                length);
    }

    /** A deadline whose time stands still. */
    public static Deadline held(PageTexts texts, String titleKey, String textKey) {
        return new Deadline("held", "", texts.of("common.paused"), texts.of(titleKey), texts.of(textKey), 0, 0);
    }
}
