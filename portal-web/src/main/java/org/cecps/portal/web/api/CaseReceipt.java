package org.cecps.portal.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cecps.portal.casefile.CaseFile;
import org.cecps.portal.evidence.EvidenceFile;
import org.cecps.portal.evidence.EvidenceState;
import org.cecps.portal.scheme.Section;

/**
 * What became of a referral, for who sent it.
 *
 * @param reference the case
 * @param senderReference the sender's own reference
 * @param section the section
 * @param incidentOn the London day from which the statutory clocks run
 * @param receivedAt when it was received
 * @param photographs those that came with it
 */
public record CaseReceipt(
        String reference,
        String senderReference,
        Section section,
        LocalDate incidentOn,
        Instant receivedAt,
        List<Photograph> photographs) {

    /**
     * A photograph.
     *
     * @param reference its reference
     * @param name the name it was sent under
     * @param state whether its checks are done
     */
    public record Photograph(String reference, String name, EvidenceState state) {}

    /** The receipt of a case. */
    static CaseReceipt of(CaseFile caseFile, List<EvidenceFile> photographs) {
        return new CaseReceipt(
                caseFile.reference().value(),
                caseFile.senderReference(),
                caseFile.section(),
                caseFile.incidentOn(),
                caseFile.receivedAt(),
                photographs.stream()
                        .map(file -> new Photograph(file.reference().value(), file.fileName(), file.state()))
                        .toList());
    }
}
