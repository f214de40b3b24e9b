package org.cecps.portal.workqueue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.shared.Reference;

/** All items of work. */
public interface WorkItems {

    /** Keeps a new item. */
    void add(WorkItem item);

    /** The item, locked until the transaction ends. */
    Optional<WorkItem> lock(Reference item);

    /** The items that are not closed for a subject in a queue. */
    List<WorkItem> unfinished(Queue queue, Reference subject);

    /** Locks the open item with the earliest legal date that this person may take, passing over those another is taking. */
    Optional<WorkItem> claimNext(Queue queue, String staff, LocalDate today);

    /** The legal date of the open item that {@link #claimNext} would give this person now; locks nothing. */
    Optional<LocalDate> nextDate(Queue queue, String staff, LocalDate today);

    /** How many items of a queue wait or are being worked, counted to a limit. */
    int count(Queue queue, LocalDate today, int limit);

    /** How many items of a queue have their last day by law between two days, both included, counted to a limit. */
    int countDue(Queue queue, LocalDate today, LocalDate from, LocalDate to, int limit);
}
