package org.cecps.portal.web.review;

import java.util.List;
import java.util.stream.IntStream;
import org.cecps.portal.evidence.EvidenceFile;
import org.cecps.portal.evidence.EvidenceState;
import org.cecps.portal.translations.Texts;

/**
 * A file as reviewers see it: page images only.
 *
 * @param name the name it was sent under
 * @param reference its reference
 * @param ready whether it may be looked at
 * @param pages the numbers of its pages, from 1
 * @param warnings the keys of what a reviewer should know
 * @param sha256 the fingerprint
 */
public record FileRow(
        String name, String reference, boolean ready, List<Integer> pages, List<String> warnings, String sha256) {

    static FileRow of(EvidenceFile file) {
        return new FileRow(
                file.fileName(),
                file.reference().value(),
                file.state() == EvidenceState.READY,
                IntStream.rangeClosed(1, Math.max(1, file.pages())).boxed().toList(),
                file.flags().stream()
                        .map(flag -> Texts.key("review.file.", flag))
                        .toList(),
                file.sha256().orElse(""));
    }
}
