package org.cecps.portal.web.review;

import java.time.LocalDate;
import java.util.Map;
import org.cecps.portal.caseload.CaseloadRow;
import org.cecps.portal.scheme.Clocks;
import org.cecps.portal.workqueue.Queue;

/**
 * A row of a queue with its days left.
 *
 * @param row the row
 * @param daysLeft days until the last day the law allows
 * @param urgency {@code no} for overdue or due within a week, {@code soon} within four, else nothing: the style of the days
 * @param page the page to work it on
 * @param holder the name of who has taken it, or nothing
 */
public record QueueLine(CaseloadRow row, long daysLeft, String urgency, String page, String holder) {

    static final int A_WEEK = 7;
    static final int FOUR_WEEKS = 28;

    static QueueLine of(CaseloadRow row, LocalDate today, Map<String, String> names) {
        long left = Clocks.daysLeft(today, row.legalDate());
        String urgency = left <= A_WEEK ? "no" : left <= FOUR_WEEKS ? "soon" : "";
        String holder = row.takenBy() == null ? "" : names.getOrDefault(row.takenBy(), row.takenBy());
        return new QueueLine(row, left, urgency, page(row.queue()) + "?ref=" + row.subject(), holder);
    }

    /** The page on which items of a queue are worked. */
    static String page(Queue queue) {
        return queue == Queue.OBJECTION || queue == Queue.OBJECTION_ASSURANCE ? "objection" : "liability";
    }
}
