package org.cecps.portal.workqueue;

import java.time.Instant;
import java.time.LocalDate;
import org.cecps.portal.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An item of work as a row of a queue.
 *
 * @param position where to go on for the next page
 * @param reference the item
 * @param queue its queue
 * @param subject what is to be worked
 * @param caseReference the case
 * @param liability the liability
 * @param legalDate the last day the law allows
 * @param practiceDate the later day that practice works to, if any
 * @param openedAt when it came
 * @param state where it stands
 * @param takenBy the staff reference of who has it, if anybody
 */
public record WorkItemRow(
        long position,
        Reference reference,
        Queue queue,
        Reference subject,
        Reference caseReference,
        Reference liability,
        LocalDate legalDate,
        @Nullable LocalDate practiceDate,
        Instant openedAt,
        WorkItemState state,
        @Nullable String takenBy) {}
