package org.cecps.portal.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cecps.portal.casefile.CaseFile;
import org.cecps.portal.casefile.CaseFiles;
import org.cecps.portal.evidence.EvidenceFile;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.liability.InitialNoticeIssued;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.liability.PenaltyNoticeIssued;
import org.cecps.portal.objection.Objection;
import org.cecps.portal.objection.ObjectionDetermined;
import org.cecps.portal.objection.ObjectionSubmitted;
import org.cecps.portal.objection.Objections;
import org.cecps.portal.outbox.Outbox;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Composes the letter of a decision in the transaction of the decision, so that the two never disagree, and keeps its content
 * in English and in the person's language.
 */
@ApplicationScoped
class LetterComposer {

    private static final Actor PORTAL = Actor.portal("letters");

    @Inject
    private Letters letters;

    @Inject
    private Liabilities liabilities;

    @Inject
    private CaseFiles cases;

    @Inject
    private Objections objections;

    @Inject
    private EvidenceService evidence;

    @Inject
    private Outbox outbox;

    @Inject
    private LegalClock clock;

    @Inject
    @ConfigProperty(name = "portal.public.url")
    private String publicUrl;

    void initialNotice(@Observes InitialNoticeIssued event) {
        Facts facts = facts(event.about());
        compose(facts, LetterKind.INITIAL_NOTICE, texts -> new LetterWords(texts, facts).initialNotice());
    }

    void penaltyNotice(@Observes PenaltyNoticeIssued event) {
        Facts facts = facts(event.about());
        compose(facts, LetterKind.PENALTY_NOTICE, texts -> new LetterWords(texts, facts).penaltyNotice());
    }

    void acknowledgement(@Observes ObjectionSubmitted event) {
        Objection objection = objections.get(PORTAL, event.about());
        Facts facts = facts(objection.liability());
        int files = evidence.files(PORTAL, EvidenceOwner.objection(objection.reference()))
                .size();
        compose(
                facts,
                LetterKind.ACKNOWLEDGEMENT,
                texts -> new LetterWords(texts, facts).acknowledgement(objection, files));
    }

    void decision(@Observes ObjectionDetermined event) {
        Objection objection = objections.get(PORTAL, event.about());
        Facts facts = facts(objection.liability());
        compose(facts, LetterKind.DECISION, texts -> new LetterWords(texts, facts).decision(objection));
    }

    /**
     * What every letter of a liability may mention.
     *
     * @param liability the liability as it stands now
     * @param caseFile the case
     * @param photographs the officer's photographs
     * @param today the London day of the letter
     * @param publicUrl the portal's address
     */
    record Facts(
            Liability liability,
            CaseFile caseFile,
            List<Reference> photographs,
            java.time.LocalDate today,
            String publicUrl) {}

    private Facts facts(Reference reference) {
        Liability liability = liabilities.get(PORTAL, reference);
        List<Reference> photographs = evidence.files(PORTAL, EvidenceOwner.caseFile(liability.caseReference())).stream()
                .map(EvidenceFile::reference)
                .toList();
        return new Facts(
                liability, cases.get(PORTAL, liability.caseReference()), photographs, clock.today(), publicUrl);
    }

    private void compose(Facts facts, LetterKind kind, Function<Texts, LetterContent> words) {
        List<LetterContent> contents = new ArrayList<>();
        contents.add(words.apply(Texts.in(Language.EN)));
        Language own = facts.liability().person().language();
        if (own != Language.EN && own.isReleased()) {
            contents.add(words.apply(Texts.in(own)));
        }
        Letter letter = new Letter(
                facts.liability().reference(), facts.liability().caseReference(), kind, contents, clock.now());
        letters.add(letter);
        outbox.keep(new LetterComposed(letter.reference()));
    }
}
