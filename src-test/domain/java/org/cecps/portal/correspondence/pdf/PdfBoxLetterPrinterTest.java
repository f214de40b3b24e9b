package org.cecps.portal.correspondence.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.cecps.portal.access.AccessCode;
import org.cecps.portal.correspondence.LetterContent;
import org.cecps.portal.correspondence.LetterContent.Bullets;
import org.cecps.portal.correspondence.LetterContent.Heading;
import org.cecps.portal.correspondence.LetterContent.HowToOpen;
import org.cecps.portal.correspondence.LetterContent.Ledger;
import org.cecps.portal.correspondence.LetterContent.LedgerStep;
import org.cecps.portal.correspondence.LetterContent.Paragraph;
import org.cecps.portal.correspondence.LetterContent.Row;
import org.cecps.portal.correspondence.LetterContent.Rows;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfBoxLetterPrinterTest {

    private static final AccessCode CODE = AccessCode.random();
    private final PdfBoxLetterPrinter printer = new PdfBoxLetterPrinter();

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "PL", "AR"})
    void whatIsReadBackIsWhatWasWritten(Language language) throws IOException {
        LetterContent content = letter(language);

        String read = squeezed(textOf(printer.print(List.of(content), null)));

        for (String piece : content.text()) {
            assertThat(read).contains(squeezed(piece));
        }
    }

    @Test
    void theCopyOfThePortalHasNoCodeAndTheOneThatIsSentHasIt() throws IOException {
        LetterContent content = letter(Language.EN);
        String digits = squeezed(CODE.digits());

        assertThat(squeezed(textOf(printer.print(List.of(content), null)))).doesNotContain(digits);
        assertThat(squeezed(textOf(printer.print(List.of(content), CODE)))).contains(digits);
    }

    @Test
    void theDocumentIsTaggedTitledAndSaysItsLanguage() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(printer.print(List.of(letter(Language.AR), letter(Language.EN)), CODE))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getParentTree())
                    .isNotNull();
            assertThat(new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
        }
    }

    @Test
    void theSameLetterIsTheSameDocument() {
        LetterContent content = letter(Language.PL);

        assertThat(printer.print(List.of(content), CODE)).isEqualTo(printer.print(List.of(content), CODE));
    }

    @Test
    void aCharacterThatNoFontHasDoesNotStopTheLetter() throws IOException {
        LetterContent content = new LetterContent(
                Language.EN,
                "",
                "Receipt",
                List.of("A"),
                "CEP-0000-0000",
                "today",
                List.of(new Paragraph("漢字 🚚 done")));

        assertThat(textOf(printer.print(List.of(content), null))).contains("done");
    }

    @Test
    void aLongLetterGoesOnOverPages() throws IOException {
        List<LetterContent.Part> parts = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            parts.add(new Paragraph("Paragraph " + i + " of a very long letter."));
        }
        LetterContent content =
                new LetterContent(Language.EN, "", "Long", List.of("A"), "CEP-0000-0000", "today", parts);

        try (PDDocument document = Loader.loadPDF(printer.print(List.of(content), null))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(textOf(printer.print(List.of(content), null))).contains("Paragraph 119");
    }

    private static LetterContent letter(Language language) {
        Texts texts = Texts.in(language);
        String amount = texts.isolated("£6,000.00");
        return new LetterContent(
                language,
                "IS1132",
                texts.of("letters.penalty.title"),
                List.of("Zbigniew Łączyński", "ul. Młyńska 7/3", "61-730 Poznań", "POLAND"),
                "CEP-7K4M-2QXD",
                texts.date(java.time.LocalDate.of(2026, 11, 9)),
                List.of(
                        new Paragraph(texts.of("letters.dear", "Zbigniew Łączyński")),
                        new Paragraph(texts.of("letters.penalty.lead", texts.of("letters.act.s32"), amount)),
                        new Heading(texts.of("notice.findings")),
                        new Bullets(
                                List.of(texts.of("finding.cableNotLocked"), texts.of("finding.checklistIncomplete"))),
                        new Rows(List.of(
                                new Row(
                                        texts.of("letters.dates.pay"),
                                        texts.weekday(java.time.LocalDate.of(2027, 1, 8))),
                                new Row(texts.of("notice.facts.vehicle"), texts.isolated("B 214 CTL")))),
                        new Heading(texts.of("notice.amount")),
                        new Ledger(
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
                                amount),
                        new Paragraph(texts.of("letters.recovery")),
                        new HowToOpen(
                                texts.of("letters.open.how"),
                                texts.of("notice.open.reference"),
                                texts.of("notice.open.code"),
                                "https://portal.example/" + language.tag() + "/open?r=CEP-7K4M-2QXD")));
    }

    /** The text as a screen reader gets it: marked content in order, the actual text where there is one. */
    private static String textOf(byte[] pdf) throws IOException {
        Path file = Path.of("target", "letters", Integer.toHexString(java.util.Arrays.hashCode(pdf)) + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor
                        .getMarkedContents()
                        .forEach(content -> text.append(textOf(content)).append(' '));
            }
        }
        return text.toString();
    }

    private static String textOf(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        return content.getContents().stream()
                .map(part -> part instanceof PDMarkedContent inner
                        ? textOf(inner)
                        : part instanceof TextPosition position ? position.getUnicode() : "")
                .collect(Collectors.joining());
    }

    /** Without spaces and direction marks, since lines are broken where they fit. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .toLowerCase(Locale.ROOT);
    }
}
