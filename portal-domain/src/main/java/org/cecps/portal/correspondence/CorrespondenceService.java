package org.cecps.portal.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.cecps.portal.access.AccessCodes;
import org.cecps.portal.correspondence.LetterContent.Bullets;
import org.cecps.portal.correspondence.LetterContent.Heading;
import org.cecps.portal.correspondence.LetterContent.Paragraph;
import org.cecps.portal.correspondence.LetterContent.Part;
import org.cecps.portal.correspondence.LetterContent.Row;
import org.cecps.portal.correspondence.LetterContent.Rows;
import org.cecps.portal.evidence.EvidenceFile;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.objection.Objection;
import org.cecps.portal.objection.Objections;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;

/** Shows letters and receipts, and prints copies for the post. */
@ApplicationScoped
@Transactional
public class CorrespondenceService {

    private static final int BYTES_PER_KILOBYTE = 1_024;

    @Inject
    private Letters letters;

    @Inject
    private Liabilities liabilities;

    @Inject
    private Objections objections;

    @Inject
    private EvidenceService evidence;

    @Inject
    private AccessCodes codes;

    @Inject
    private LetterPrinter printer;

    @Inject
    private ServiceLog services;

    /** The letters of a liability, newest first. */
    public List<LetterSummary> letters(Actor actor, Reference liability) {
        return letters.of(actor, liability).stream()
                .map(letter -> new LetterSummary(
                        letter.reference(),
                        letter.kind(),
                        letter.contents().get(0).title(),
                        letter.date(),
                        services.of(letter.reference())))
                .toList();
    }

    /** A letter as the portal shows it: the same text as the one that was sent, without a code. */
    public byte[] pdf(Actor actor, Reference letter) {
        return printer.print(letters.get(actor, letter).contents(), null);
    }

    /** A copy for the post, with a code of its own; recorded as served by post today. */
    public byte[] printForPost(Actor officer, Reference reference) {
        if (!officer.isCaseworker()) {
            throw LetterRefusal.NO_SUCH_LETTER.refused();
        }
        Letter letter = letters.get(officer, reference);
        byte[] pdf = printer.print(letter.contents(), codes.issue(letter.liability(), "print " + officer.id()));
        Liability liability = liabilities.get(officer, letter.liability());
        services.sent(
                letter,
                ServiceLog.Way.POST,
                String.join(", ", liability.person().addressLines()),
                officer);
        return pdf;
    }

    /** The receipt of an objection: what was said, and every file with its fingerprint. */
    public byte[] receipt(Actor actor, Reference reference, Language language) {
        Objection objection = objections.get(actor, reference);
        Liability liability = liabilities.get(actor, objection.liability());
        List<EvidenceFile> files = evidence.files(actor, EvidenceOwner.objection(reference));
        return printer.print(List.of(receipt(Texts.in(language), liability, objection, files)), null);
    }

    private static LetterContent receipt(
            Texts texts, Liability liability, Objection objection, List<EvidenceFile> files) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(texts.of("letters.receipt.lead", objection.receivedAt())));
        parts.add(new Rows(List.of(
                new Row(
                        texts.of("letters.receipt.reference"),
                        texts.isolated(objection.reference().value())),
                new Row(texts.of("letters.received.decideBy"), texts.weekday(objection.decideByLaw())))));
        parts.add(new Heading(texts.of("letters.receipt.grounds")));
        parts.add(new Bullets(objection.grounds().stream()
                .map(ground -> texts.of(Texts.key("objection.ground.", ground)))
                .toList()));
        parts.add(new Heading(texts.of("letters.receipt.reasons")));
        objection.reasons().lines().map(Paragraph::new).forEach(parts::add);
        objection.lateReason().map(Paragraph::new).ifPresent(parts::add);
        parts.add(new Heading(texts.of("letters.receipt.files")));
        if (files.isEmpty()) {
            parts.add(new Paragraph(texts.of("letters.received.files", 0)));
        } else {
            parts.add(new Bullets(files.stream().map(file -> line(texts, file)).toList()));
        }
        return new LetterContent(
                texts.language(),
                "",
                texts.of("letters.receipt.title"),
                List.of(liability.person().name()),
                liability.reference().value(),
                texts.date(LegalClock.dayOf(objection.receivedAt())),
                parts);
    }

    private static String line(Texts texts, EvidenceFile file) {
        long kilobytes = (file.sizeBytes() + BYTES_PER_KILOBYTE - 1) / BYTES_PER_KILOBYTE;
        return texts.of(
                "letters.receipt.file",
                texts.isolated(file.fileName()),
                kilobytes,
                texts.isolated(file.sha256().orElse("")));
    }
}
