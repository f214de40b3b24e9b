package org.cecps.portal.workqueue;

import java.time.LocalDate;
import java.util.Set;
import org.cecps.portal.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Opens a piece of work.
 *
 * @param queue where it waits
 * @param subject what is to be worked: an objection, or the liability itself
 * @param caseReference the case, whose audit chain tells of it
 * @param liability the liability it is about
 * @param legalDate the last day the law allows, London calendar; the queue's order
 * @param availableFrom the first day it may be taken: a reply's window has to end first
 * @param practiceDate the later day that practice works to, where there is one
 * @param barred the staff references of who may not take it: they did what is to be assured
 */
public record OpenWorkItem(
        Queue queue,
        Reference subject,
        Reference caseReference,
        Reference liability,
        LocalDate availableFrom,
        LocalDate legalDate,
        @Nullable LocalDate practiceDate,
        Set<String> barred) {

    /** Copies the set. */
    public OpenWorkItem {
        barred = Set.copyOf(barred);
    }
}
