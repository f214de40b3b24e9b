package org.cecps.portal.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.correspondence.LetterContent.Bullets;
import org.cecps.portal.correspondence.LetterContent.Heading;
import org.cecps.portal.correspondence.LetterContent.HowToOpen;
import org.cecps.portal.correspondence.LetterContent.Ledger;
import org.cecps.portal.correspondence.LetterContent.LedgerStep;
import org.cecps.portal.correspondence.LetterContent.Paragraph;
import org.cecps.portal.correspondence.LetterContent.Part;
import org.cecps.portal.correspondence.LetterContent.Row;
import org.cecps.portal.correspondence.LetterContent.Rows;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.objection.GroundAnswer;
import org.cecps.portal.objection.Objection;
import org.cecps.portal.objection.Outcome;
import org.cecps.portal.party.ResponsiblePerson;
import org.cecps.portal.scheme.CalculationStep;
import org.cecps.portal.scheme.Figure;
import org.cecps.portal.scheme.Jurisdiction;
import org.cecps.portal.scheme.PenaltyCalculation;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.scheme.StepArguments;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;

/** Puts each kind of letter into the words of one language. Holds no rule and no figure: it asks the liability. */
final class LetterWords {

    private final Texts texts;
    private final LetterComposer.Facts facts;
    private final Liability liability;
    private final List<Part> parts = new ArrayList<>();

    LetterWords(Texts texts, LetterComposer.Facts facts) {
        this.texts = texts;
        this.facts = facts;
        this.liability = facts.liability();
        if (texts.language() != Language.EN) {
            paragraph("letters.translation");
        }
        paragraph("letters.dear", liability.person().name());
    }

    /** IS11D or IS11E (FACTS B.1): what was found, that there is no penalty yet, and by when to reply (R 9.30). */
    LetterContent initialNotice() {
        paragraph("letters.initial.lead", act());
        paragraph("letters.initial.noPenalty");
        liability.replyBy().ifPresent(day -> rows(row("letters.initial.replyBy", endOf(day))));
        whatHappened();
        heading("letters.initial.reply");
        liability.replyBy().ifPresent(day -> paragraph("letters.initial.replyText", endOf(day)));
        parts.add(new Bullets(List.of(
                texts.of("letters.initial.tell1"),
                texts.of("letters.initial.tell2"),
                texts.of("letters.initial.tell3"),
                texts.of("letters.initial.tell4"))));
        paragraph("letters.initial.use");
        open();
        return content(liability.section() == Section.S32 ? "IS11D" : "IS11E", "letters.initial.title");
    }

    /** IS1132 or IS1131A: reasons, amount, pay-by date and manner, how to object, recovery (Act s.35(2)). */
    LetterContent penaltyNotice() {
        paragraph("letters.penalty.lead", act(), money(liability.penalty().orElse(Money.ZERO)));
        dates();
        whatHappened();
        ledger();
        rights();
        open();
        return content(liability.section() == Section.S32 ? "IS1132" : "IS1131A", "letters.penalty.title");
    }

    /** That the objection is in, what came with it, and by when it is decided. */
    LetterContent acknowledgement(Objection objection, int files) {
        paragraph(
                "letters.received.lead",
                texts.date(objection.receivedOn()),
                texts.isolated(objection.reference().value()));
        paragraph("letters.received.files", files);
        paragraph(liability.isPaymentPaused() ? "letters.received.paused" : "letters.received.notPaused");
        rows(row("letters.received.decideBy", texts.weekday(objection.decideByLaw())));
        paragraph("letters.received.next");
        return content("", "letters.received.title");
    }

    /** IS11A, or IS11B and IS11C (which of these two is which is not known, so both names stand): outcome and reasons. */
    LetterContent decision(Objection objection) {
        Outcome outcome = objection.outcome().orElse(Outcome.MAINTAIN);
        paragraph("letters.decision.lead", texts.date(objection.receivedOn()));
        paragraph(
                Texts.key("letters.decision.", outcome),
                money(liability.penalty().orElse(Money.ZERO)));
        heading("letters.decision.reasons");
        if (texts.language() != Language.EN) {
            paragraph("letters.decision.english");
        }
        objection.answers().forEach(this::answer);
        if (outcome != Outcome.CANCEL) {
            ledger();
            dates();
            heading("letters.rights");
            parts.add(new Bullets(List.of(texts.of("letters.rights.appeal"), afford())));
            paragraph("letters.recovery");
        }
        return content(outcome == Outcome.CANCEL ? "IS11A" : "IS11B/C", "letters.decision.title");
    }

    private void answer(GroundAnswer answer) {
        parts.add(new Heading(texts.of(Texts.key("objection.ground.", answer.ground()))));
        paragraph(answer.isAccepted() ? "letters.decision.accepted" : "letters.decision.refused");
        parts.add(new Paragraph(answer.answer()));
        answer.wouldAccept().ifPresent(text -> {
            paragraph("letters.decision.wouldAccept");
            parts.add(new Paragraph(text));
        });
    }

    private void whatHappened() {
        heading("notice.facts");
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "notice.facts.when", texts.of("common.ukTime", facts.caseFile().occurredAt())));
        rows.add(row("notice.facts.place", facts.caseFile().placeName()));
        rows.add(row("notice.facts.vehicle", texts.isolated(facts.caseFile().vehicle())));
        facts.caseFile().trailer().ifPresent(trailer -> rows.add(row("notice.facts.trailer", texts.isolated(trailer))));
        if (liability.section() == Section.S32) {
            rows.add(row("notice.facts.found", found()));
        }
        rows.add(row("notice.facts.role", texts.of(Texts.key("notice.capacity.", liability.capacity()))));
        parts.add(new Rows(rows));
        heading("notice.why");
        paragraph(liability.section() == Section.S32 ? "notice.why.s32" : "notice.why.s31a");
        if (!facts.caseFile().findings().isEmpty()) {
            heading("notice.findings");
            parts.add(new Bullets(facts.caseFile().findings().stream()
                    .map(finding -> texts.of(Texts.key("finding.", finding)))
                    .toList()));
        }
        if (!facts.photographs().isEmpty()) {
            paragraph(
                    "letters.photographs",
                    String.join(
                            ", ",
                            facts.photographs().stream()
                                    .map(Reference::value)
                                    .map(texts::isolated)
                                    .toList()));
        }
    }

    private String found() {
        List<String> found = new ArrayList<>();
        found.add(texts.of("common.people", liability.peopleFound()));
        facts.caseFile().foundWhere().forEach(where -> found.add(texts.of(Texts.key("finding.where.", where))));
        return String.join(texts.language().isRightToLeft() ? "، " : ", ", found);
    }

    private void dates() {
        List<Row> rows = new ArrayList<>();
        liability.payBy(facts.today()).ifPresent(day -> rows.add(row("letters.dates.pay", endOf(day))));
        if (liability.decidedOn().isEmpty()) {
            liability.objectBy().ifPresent(day -> rows.add(row("letters.dates.object", endOf(day))));
        }
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            Optional<LocalDate> day = liability.appealBy(jurisdiction);
            day.ifPresent(last -> rows.add(row(Texts.key("letters.dates.appeal.", jurisdiction), texts.weekday(last))));
        }
        heading("notice.deadlines");
        parts.add(new Rows(rows));
    }

    private void ledger() {
        Optional<PenaltyCalculation> calculation = liability.calculation();
        calculation.ifPresent(found -> {
            heading("notice.amount");
            parts.add(new Ledger(
                    found.steps().stream().map(this::step).toList(),
                    texts.of("notice.amount.total"),
                    money(found.total())));
        });
    }

    private LedgerStep step(CalculationStep step) {
        Object[] arguments = StepArguments.of(step).stream()
                .map(argument -> argument instanceof Money amount ? money(amount) : argument)
                .toArray();
        return new LedgerStep(
                texts.of(step.code().key()), texts.of(step.code().key() + ".why", arguments), money(step.change()));
    }

    private void rights() {
        heading("letters.rights");
        parts.add(new Bullets(List.of(
                texts.of("letters.rights.object"),
                afford(),
                texts.of("letters.rights.instalments"),
                texts.of("letters.rights.appeal"))));
        heading("letters.pay");
        paragraph("letters.pay.how", texts.isolated(liability.reference().value()));
        paragraph("notice.deadlines.pause");
        paragraph("letters.recovery");
    }

    private String afford() {
        return texts.of("letters.rights.afford", liability.terms().value(Figure.PAYSLIPS));
    }

    private void open() {
        String address = facts.publicUrl() + "/" + texts.language().tag() + "/open?r="
                + liability.reference().value();
        heading("letters.open");
        parts.add(new HowToOpen(
                texts.of("letters.open.how"),
                texts.of("notice.open.reference"),
                texts.of("notice.open.code"),
                address));
    }

    private LetterContent content(String form, String titleKey) {
        ResponsiblePerson person = liability.person();
        List<String> addressee = new ArrayList<>();
        addressee.add(person.name());
        if (!person.latinName().equals(person.name())) {
            addressee.add(person.latinName());
        }
        addressee.addAll(person.addressLines());
        addressee.add(new java.util.Locale.Builder()
                .setRegion(person.country())
                .build()
                .getDisplayCountry(java.util.Locale.UK)
                .toUpperCase(java.util.Locale.UK));
        return new LetterContent(
                texts.language(),
                form,
                texts.of(titleKey),
                addressee,
                liability.reference().value(),
                texts.date(facts.today()),
                parts);
    }

    private String act() {
        return texts.of(liability.section() == Section.S32 ? "letters.act.s32" : "letters.act.s31a");
    }

    private String money(Money amount) {
        return texts.isolated(texts.money(amount.pence()));
    }

    private String endOf(LocalDate day) {
        return texts.of("common.endOfDay", texts.weekday(day));
    }

    private void heading(String key) {
        parts.add(new Heading(texts.of(key)));
    }

    private void paragraph(String key, Object... arguments) {
        parts.add(new Paragraph(texts.of(key, arguments)));
    }

    private void rows(Row... rows) {
        parts.add(new Rows(List.of(rows)));
    }

    private Row row(String key, String value) {
        return new Row(texts.of(key), value);
    }
}
