package org.cecps.portal.web.review;

import java.time.LocalDate;
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
 */
public record QueueLine(CaseloadRow row, long daysLeft, String urgency, String page) {

    private static final int A_WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    static QueueLine of(CaseloadRow row, LocalDate today) {
        long left = Clocks.daysLeft(today, row.legalDate());
        String urgency = left <= A_WEEK ? "no" : left <= FOUR_WEEKS ? "soon" : "";
        boolean objection = row.queue() == Queue.OBJECTION || row.queue() == Queue.OBJECTION_ASSURANCE;
        return new QueueLine(row, left, urgency, (objection ? "objection" : "liability") + "?ref=" + row.subject());
    }
}
