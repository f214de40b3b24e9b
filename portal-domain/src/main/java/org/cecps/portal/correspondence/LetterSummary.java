package org.cecps.portal.correspondence;

import java.time.LocalDate;
import java.util.List;
import org.cecps.portal.shared.Reference;

/**
 * A letter in a list.
 *
 * @param reference the letter
 * @param kind what kind
 * @param title its title in the person's language
 * @param date its day
 * @param services how it was served
 */
public record LetterSummary(
        Reference reference, LetterKind kind, String title, LocalDate date, List<LetterService> services) {

    /** Copies the services. */
    public LetterSummary {
        services = List.copyOf(services);
    }
}
