package org.cecps.portal.web.objection;

import org.cecps.portal.evidence.EvidenceFile;
import org.cecps.portal.evidence.EvidenceRefusal;
import org.cecps.portal.evidence.EvidenceState;
import org.cecps.portal.web.support.PageTexts;

/**
 * A file as a page lists it.
 *
 * @param reference its reference
 * @param name its name
 * @param size pages and size, in words
 * @param state what became of it
 * @param kind the kind of the state's tag
 * @param error why it was not added; empty when it was
 * @param received when it came
 * @param sha256 its fingerprint; empty when it was not kept
 */
public record FileRow(
        String reference,
        String name,
        String size,
        String state,
        String kind,
        String error,
        String received,
        String sha256) {

    private static final int KILOBYTE = 1024;

    /** A file in the language of the page. */
    static FileRow of(EvidenceFile file, PageTexts texts) {
        String error = file.refusal()
                .map(refusal -> refusal(refusal, file.refusalLimit(), texts))
                .orElse("");
        return new FileRow(
                file.reference().value(),
                file.fileName(),
                size(file, texts),
                texts.named("objection.files.", file.state()),
                tagKind(file.state()),
                error,
                texts.moment(file.receivedAt()),
                file.sha256().orElse(""));
    }

    /** Whether it was not added. */
    public boolean isRefused() {
        return !error.isEmpty();
    }

    private static String refusal(EvidenceRefusal refusal, long limit, PageTexts texts) {
        return texts.of(refusal.key(), limit);
    }

    private static String size(EvidenceFile file, PageTexts texts) {
        long kilobytes = Math.max(1, file.sizeBytes() / KILOBYTE);
        String size = kilobytes < KILOBYTE
                ? texts.of("objection.files.kilobytes", kilobytes)
                : texts.of("objection.files.megabytes", Math.round(kilobytes * 10.0 / KILOBYTE) / 10.0);
        return file.pages() > 1 ? texts.of("common.pages", file.pages()) + " · " + size : size;
    }

    private static String tagKind(EvidenceState state) {
        return switch (state) {
            case READY -> "ok";
            case CHECKING -> "go";
            case REFUSED -> "no";
        };
    }
}
