package org.cecps.portal.correspondence;

import java.util.Optional;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail.
 *
 * @param id stays the same when it is sent again, so that it can be recognised
 * @param to one address
 * @param language the language it is written in
 * @param subject the subject
 * @param text the text
 * @param fileName the name of the attached PDF, or null
 * @param pdf the attached PDF, or null
 */
@SuppressWarnings("ArrayRecordComponent") // A mail is made, sent and forgotten; nobody compares two.
public record Mail(
        String id,
        String to,
        Language language,
        String subject,
        String text,
        @Nullable String fileName,
        byte @Nullable [] pdf) {

    /** A mail without an attachment. */
    public static Mail plain(String id, String to, Language language, String subject, String text) {
        return new Mail(id, to, language, subject, text, null, null);
    }

    /** The attachment, if there is one. */
    public Optional<byte[]> attachment() {
        return Optional.ofNullable(pdf);
    }
}
