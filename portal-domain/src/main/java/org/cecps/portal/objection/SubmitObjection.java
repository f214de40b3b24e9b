package org.cecps.portal.objection;

import java.util.List;
import java.util.UUID;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;

/**
 * A person's objection to the penalty notice of their liability.
 *
 * @param liability whose penalty
 * @param formId the id of the form it came from: the same form sent again gives the same objection
 * @param language the language the reasons are written in
 * @param grounds what is objected to, at least one
 * @param reasons why, in the person's own words
 * @param lateReason why it comes after the last day; needed when it does
 */
public record SubmitObjection(
        Reference liability,
        UUID formId,
        Language language,
        List<ObjectionGround> grounds,
        String reasons,
        @Nullable String lateReason) {

    /** Copies the grounds. */
    public SubmitObjection {
        grounds = List.copyOf(grounds);
    }
}
