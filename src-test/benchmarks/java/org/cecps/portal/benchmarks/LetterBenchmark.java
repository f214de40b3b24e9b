package org.cecps.portal.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cecps.portal.access.AccessCode;
import org.cecps.portal.correspondence.LetterContent;
import org.cecps.portal.correspondence.LetterContent.Heading;
import org.cecps.portal.correspondence.LetterContent.HowToOpen;
import org.cecps.portal.correspondence.LetterContent.Ledger;
import org.cecps.portal.correspondence.LetterContent.LedgerStep;
import org.cecps.portal.correspondence.LetterContent.Paragraph;
import org.cecps.portal.correspondence.LetterContent.Part;
import org.cecps.portal.correspondence.pdf.PdfBoxLetterPrinter;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;

/** How many letters a core prints in a second of its time, in Latin and in Arabic script. */
final class LetterBenchmark {

    private static final int WARM_UP = 300;
    private static final int TURNS = 500;
    private static final int BUDGET = 300;

    private final PdfBoxLetterPrinter printer = new PdfBoxLetterPrinter();

    void print() throws Exception {
        List<Language> languages = List.of(Language.EN, Language.PL, Language.AR);
        AccessCode code = AccessCode.random();
        List<Timings> printed = Timings.processorByTurns(
                WARM_UP,
                TURNS,
                languages.stream()
                        .map(LetterBenchmark::letter)
                        .map(letter -> (Timings.Task) () -> printer.print(List.of(letter), code))
                        .toList());
        Timings.print(
                "%nLetters of two pages a second of one processor. Budget: %d in Latin script%n%-28s %10s %7s",
                BUDGET, "", "a second", "ratio");
        for (int i = 0; i < languages.size(); i++) {
            double rate = printed.get(i).perSecond();
            Timings.print("%-28s %10.0f %7.2f", languages.get(i).englishName(), rate, rate / BUDGET);
        }
    }

    /** The penalty notice, with its text twice over: about two pages in every language. */
    static LetterContent letter(Language language) {
        Texts texts = Texts.in(language);
        String amount = texts.isolated("£6,000.00");
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(texts.of("letters.dear", "Zbigniew Łączyński")));
        for (int i = 0; i < 2; i++) {
            parts.add(new Paragraph(texts.of("letters.penalty.lead", texts.of("letters.act.s32"), amount)));
            parts.add(new Heading(texts.of("notice.findings")));
            parts.add(new Paragraph(texts.of("finding.cableNotLocked")));
            parts.add(new Paragraph(texts.of("letters.recovery")));
            parts.add(new Heading(texts.of("notice.amount")));
            parts.add(new Ledger(
                    List.of(
                            new LedgerStep(
                                    texts.of("scheme.step.startFirst"),
                                    texts.of("scheme.step.startFirst.why", 1, amount),
                                    amount),
                            new LedgerStep(
                                    texts.of("scheme.step.complianceNo"),
                                    texts.of("scheme.step.complianceNo.why"),
                                    texts.isolated("£0.00"))),
                    texts.of("notice.amount.total"),
                    amount));
        }
        parts.add(new HowToOpen(
                texts.of("letters.open.how"),
                texts.of("notice.open.reference"),
                texts.of("notice.open.code"),
                "https://portal.example/" + language.tag() + "/open?r=CEP-7K4M-2QXD"));
        return new LetterContent(
                language,
                "IS1132",
                texts.of("letters.penalty.title"),
                List.of("Zbigniew Łączyński", "ul. Młyńska 7/3", "61-730 Poznań", "POLAND"),
                "CEP-7K4M-2QXD",
                texts.date(LocalDate.of(2026, 11, 9)),
                parts);
    }
}
