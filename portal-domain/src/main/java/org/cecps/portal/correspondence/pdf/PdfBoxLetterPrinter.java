package org.cecps.portal.correspondence.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.cecps.portal.access.AccessCode;
import org.cecps.portal.correspondence.LetterContent;
import org.cecps.portal.correspondence.LetterContent.Bullets;
import org.cecps.portal.correspondence.LetterContent.Heading;
import org.cecps.portal.correspondence.LetterContent.HowToOpen;
import org.cecps.portal.correspondence.LetterContent.Ledger;
import org.cecps.portal.correspondence.LetterContent.LedgerStep;
import org.cecps.portal.correspondence.LetterContent.Paragraph;
import org.cecps.portal.correspondence.LetterContent.Part;
import org.cecps.portal.correspondence.LetterContent.Row;
import org.cecps.portal.correspondence.LetterContent.Rows;
import org.cecps.portal.correspondence.LetterPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Prints letters with PDFBox. At the top stand the address, for a window envelope, and beside it the box with reference, code
 * and QR code; then the text in the order it was written. The person's own language comes first, since a letter that is not
 * understood is not answered; the English, which is the legal text, follows on pages of its own.
 */
@ApplicationScoped
public class PdfBoxLetterPrinter implements LetterPrinter {

    private static final float WIDTH = TaggedPdf.RIGHT - TaggedPdf.LEFT;
    private static final float BOX_WIDTH = 210;
    private static final float BOX_HEIGHT = 104;
    private static final float QR = 84;
    private static final float NAME_WIDTH = 190;
    private static final float AMOUNT_WIDTH = 84;
    private static final float INDENT = 14;

    @Override
    public byte[] print(List<LetterContent> contents, @Nullable AccessCode code) {
        LetterContent first = contents.get(0);
        try (TaggedPdf pdf = new TaggedPdf(first.title(), locale(first))) {
            boolean isFirst = true;
            for (LetterContent content : contents) {
                pdf.startPart(content.language().isRightToLeft(), isFirst);
                new OneLanguage(pdf, content, code).print();
                isFirst = false;
            }
            return pdf.finish(first.form(), first.reference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locale locale(LetterContent content) {
        return Locale.forLanguageTag(content.language().tag());
    }

    /** The text of one language. */
    private static final class OneLanguage {

        private final TaggedPdf pdf;
        private final LetterContent content;
        private final @Nullable AccessCode code;
        private final boolean mirrored;

        OneLanguage(TaggedPdf pdf, LetterContent content, @Nullable AccessCode code) {
            this.pdf = pdf;
            this.content = content;
            this.code = code;
            this.mirrored = content.language().isRightToLeft();
        }

        void print() throws IOException {
            top();
            for (Part part : content.parts()) {
                print(part);
            }
        }

        private void top() throws IOException {
            float start = pdf.y();
            float side = mirrored ? TaggedPdf.LEFT + BOX_WIDTH + 20 : TaggedPdf.LEFT;
            PDStructureElement address = pdf.element("P", locale(content));
            for (String line : content.addressee()) {
                pdf.text(address, line, Style.BODY, side, WIDTH - BOX_WIDTH - 20);
            }
            pdf.down(10);
            pdf.text(pdf.element("P", locale(content)), content.date(), Style.BODY, side, WIDTH - BOX_WIDTH - 20);
            float afterAddress = pdf.y();
            pdf.moveTo(start);
            box(start);
            pdf.moveTo(Math.min(afterAddress, start - BOX_HEIGHT) - 22);
            pdf.text(pdf.element("H1", locale(content)), content.title(), Style.TITLE, TaggedPdf.LEFT, WIDTH);
            pdf.down(8);
        }

        private void box(float top) throws IOException {
            float x = mirrored ? TaggedPdf.LEFT : TaggedPdf.RIGHT - BOX_WIDTH;
            pdf.box(x, top - BOX_HEIGHT, BOX_WIDTH, BOX_HEIGHT);
            HowToOpen open = content.parts().stream()
                    .filter(HowToOpen.class::isInstance)
                    .map(HowToOpen.class::cast)
                    .findFirst()
                    .orElse(null);
            float textX = x + 10 + (mirrored && open != null ? QR : 0);
            float textWidth = BOX_WIDTH - 20 - (open == null ? 0 : QR);
            pdf.moveTo(top - 8);
            if (open == null) {
                reference("", textX, textWidth);
                return;
            }
            reference(open.referenceName(), textX, textWidth);
            if (code != null) {
                pdf.down(4);
                pdf.text(pdf.element("P", locale(content)), open.codeName(), Style.SMALL, textX, textWidth);
                String grouped = code.grouped();
                int half = grouped.length() / 2;
                PDStructureElement digits = pdf.element("P", locale(content));
                pdf.text(digits, isolated(grouped.substring(0, half).strip()), Style.CODE, textX, textWidth);
                pdf.text(digits, isolated(grouped.substring(half).strip()), Style.CODE, textX, textWidth);
            }
            float qrX = mirrored ? x + 8 : x + BOX_WIDTH - QR - 8;
            pdf.qr(pdf.element("Figure", locale(content)), open.address(), qrX, top - BOX_HEIGHT + 10, QR);
        }

        private void reference(String name, float x, float width) throws IOException {
            if (!name.isEmpty()) {
                pdf.text(pdf.element("P", locale(content)), name, Style.SMALL, x, width);
            }
            pdf.text(pdf.element("P", locale(content)), isolated(content.reference()), Style.STRONG, x, width);
        }

        private String isolated(String text) {
            return mirrored ? "\u2066" + text + "\u2069" : text;
        }

        private void print(Part part) throws IOException {
            if (part instanceof Heading heading) {
                pdf.need(60);
                pdf.down(10);
                pdf.text(pdf.element("H2", locale(content)), heading.text(), Style.HEADING, TaggedPdf.LEFT, WIDTH);
                pdf.down(2);
            } else if (part instanceof Paragraph paragraph) {
                pdf.text(pdf.element("P", locale(content)), paragraph.text(), Style.BODY, TaggedPdf.LEFT, WIDTH);
                pdf.down(6);
            } else if (part instanceof Bullets bullets) {
                bullets(bullets);
            } else if (part instanceof Rows rows) {
                rows(rows);
            } else if (part instanceof Ledger ledger) {
                ledger(ledger);
            } else if (part instanceof HowToOpen open) {
                pdf.text(pdf.element("P", locale(content)), open.text(), Style.BODY, TaggedPdf.LEFT, WIDTH);
                pdf.text(
                        pdf.element("P", locale(content)),
                        isolated(open.address()),
                        Style.STRONG,
                        TaggedPdf.LEFT,
                        WIDTH);
                pdf.down(6);
            }
        }

        private void bullets(Bullets bullets) throws IOException {
            PDStructureElement list = pdf.element("L", locale(content));
            for (String item : bullets.items()) {
                PDStructureElement entry = pdf.child(list, "LI");
                pdf.need(Style.BODY.lineHeight());
                pdf.down(Style.BODY.lineHeight());
                float x = mirrored ? TaggedPdf.RIGHT - INDENT : TaggedPdf.LEFT;
                pdf.line(pdf.child(entry, "Lbl"), "•", Style.BODY.tagged("Lbl"), x, INDENT);
                pdf.down(-Style.BODY.lineHeight());
                pdf.text(
                        pdf.child(entry, "LBody"),
                        item,
                        Style.BODY.tagged("LBody"),
                        mirrored ? TaggedPdf.LEFT : TaggedPdf.LEFT + INDENT,
                        WIDTH - INDENT);
                pdf.down(2);
            }
            pdf.down(4);
        }

        private void rows(Rows rows) throws IOException {
            PDStructureElement table = pdf.element("Table", locale(content));
            for (Row row : rows.rows()) {
                PDStructureElement line = pdf.child(table, "TR");
                float valueWidth = WIDTH - NAME_WIDTH - 10;
                float height = Math.max(
                        pdf.height(row.name(), Style.BODY, NAME_WIDTH),
                        pdf.height(row.value(), Style.STRONG, valueWidth));
                pdf.need(height + 8);
                pdf.down(3);
                float top = pdf.y();
                float nameX = mirrored ? TaggedPdf.RIGHT - NAME_WIDTH : TaggedPdf.LEFT;
                float valueX = mirrored ? TaggedPdf.LEFT : TaggedPdf.LEFT + NAME_WIDTH + 10;
                pdf.text(header(line), row.name(), Style.BODY.tagged("TH"), nameX, NAME_WIDTH);
                pdf.moveTo(top);
                pdf.text(pdf.child(line, "TD"), row.value(), Style.STRONG.tagged("TD"), valueX, valueWidth);
                pdf.moveTo(top - height - 4);
                pdf.rule(TaggedPdf.LEFT, WIDTH, false);
            }
            pdf.down(8);
        }

        private PDStructureElement header(PDStructureElement line) {
            PDStructureElement header = pdf.child(line, "TH");
            org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject scope =
                    new org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject();
            scope.setScope("Row");
            header.addAttribute(scope);
            return header;
        }

        private void ledger(Ledger ledger) throws IOException {
            PDStructureElement table = pdf.element("Table", locale(content));
            List<LedgerStep> steps = new ArrayList<>(ledger.steps());
            for (int i = 0; i < steps.size(); i++) {
                step(pdf.child(table, "TR"), steps.get(i), i < steps.size() - 1);
            }
            pdf.need(30);
            pdf.rule(TaggedPdf.LEFT, WIDTH, true);
            pdf.down(4);
            amountRow(pdf.child(table, "TR"), ledger.totalName(), ledger.total(), Style.HEADING, 0);
            pdf.down(10);
        }

        private void step(PDStructureElement line, LedgerStep step, boolean goesOn) throws IOException {
            float textWidth = WIDTH - AMOUNT_WIDTH - INDENT - 6;
            float height =
                    pdf.height(step.name(), Style.STRONG, textWidth) + pdf.height(step.why(), Style.SMALL, textWidth);
            pdf.need(height + 12);
            float top = pdf.y();
            float ringX = mirrored ? TaggedPdf.RIGHT - 8 : TaggedPdf.LEFT;
            pdf.ring(ringX, top - 9, goesOn, height + 6);
            float textX = mirrored ? TaggedPdf.LEFT + AMOUNT_WIDTH : TaggedPdf.LEFT + INDENT + 2;
            PDStructureElement header = header(line);
            pdf.text(header, step.name(), Style.STRONG.tagged("TH"), textX, textWidth);
            pdf.text(header, step.why(), Style.SMALL.tagged("TH"), textX, textWidth);
            pdf.moveTo(top - Style.STRONG.lineHeight());
            amount(pdf.child(line, "TD"), step.amount(), Style.STRONG);
            pdf.moveTo(top - height - 6);
        }

        private void amountRow(PDStructureElement line, String name, String amount, Style style, float indent)
                throws IOException {
            pdf.down(style.lineHeight());
            float x = mirrored ? TaggedPdf.LEFT + AMOUNT_WIDTH : TaggedPdf.LEFT + indent;
            pdf.line(header(line), name, style.tagged("TH"), x, WIDTH - AMOUNT_WIDTH - indent);
            amount(pdf.child(line, "TD"), amount, style);
        }

        /** An amount stands at the far end of its line. */
        private void amount(PDStructureElement cell, String amount, Style style) throws IOException {
            pdf.atEnd(cell, amount, style.tagged("TD"), mirrored ? TaggedPdf.LEFT : TaggedPdf.RIGHT);
        }
    }
}
