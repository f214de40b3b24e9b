package org.cecps.portal.caseload;

import java.time.LocalDate;
import org.cecps.portal.liability.LiabilityState;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.translations.Language;
import org.cecps.portal.workqueue.Queue;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work as a reviewer sees it in a list.
 *
 * @param position where to go on for the next page
 * @param item the work item
 * @param queue its queue
 * @param subject what is to be worked
 * @param liability the liability
 * @param person the person's name
 * @param capacity in what capacity
 * @param section the section
 * @param state where the liability stands
 * @param language the person's language
 * @param legalDate the last day the law allows
 * @param takenBy the staff reference of who has it, or null
 */
public record CaseloadRow(
        long position,
        Reference item,
        Queue queue,
        Reference subject,
        Reference liability,
        String person,
        Capacity capacity,
        Section section,
        LiabilityState state,
        Language language,
        LocalDate legalDate,
        @Nullable String takenBy) {}
