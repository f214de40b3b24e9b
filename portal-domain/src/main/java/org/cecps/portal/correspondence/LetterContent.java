package org.cecps.portal.correspondence;

import java.util.ArrayList;
import java.util.List;
import org.cecps.portal.translations.Language;

/**
 * What a letter says in one language, as text: stored with the letter and never derived again, so that the letter of last
 * year reads today as it was sent.
 *
 * @param language the language
 * @param form the form's name, as in IS1132
 * @param title the heading
 * @param addressee name and address, a line each
 * @param reference what the person quotes
 * @param date the date, written out
 * @param parts the body in order
 */
public record LetterContent(
        Language language,
        String form,
        String title,
        List<String> addressee,
        String reference,
        String date,
        List<Part> parts) {

    /** Copies the lists. */
    public LetterContent {
        addressee = List.copyOf(addressee);
        parts = List.copyOf(parts);
    }

    /** One part of the body. */
    public sealed interface Part permits Heading, Paragraph, Bullets, Rows, Ledger, HowToOpen {}

    /**
     * A heading.
     *
     * @param text the heading
     */
    public record Heading(String text) implements Part {}

    /**
     * A paragraph.
     *
     * @param text the text
     */
    public record Paragraph(String text) implements Part {}

    /**
     * A list.
     *
     * @param items its items
     */
    public record Bullets(List<String> items) implements Part {
        /** Copies the items. */
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A name and what it is.
     *
     * @param name the name
     * @param value what it is
     */
    public record Row(String name, String value) {}

    /**
     * Facts or dates as rows.
     *
     * @param rows the rows
     */
    public record Rows(List<Row> rows) implements Part {
        /** Copies the rows. */
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A step of the calculation.
     *
     * @param name what it is
     * @param why why
     * @param amount by how much
     */
    public record LedgerStep(String name, String why, String amount) {}

    /**
     * How the amount was worked out.
     *
     * @param steps the steps
     * @param totalName what the total is called
     * @param total the total
     */
    public record Ledger(List<LedgerStep> steps, String totalName, String total) implements Part {
        /** Copies the steps. */
        public Ledger {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The box that says how to open the notice in the portal; the code itself is printed into each copy and not stored.
     *
     * @param text what to do
     * @param referenceName what the reference is called
     * @param codeName what the code is called
     * @param address the address of the page, also as a QR code
     */
    public record HowToOpen(String text, String referenceName, String codeName, String address) implements Part {}

    /** All text in reading order, for tests and for search. */
    public List<String> text() {
        List<String> text = new ArrayList<>();
        text.add(title);
        text.addAll(addressee);
        text.add(reference);
        text.add(date);
        for (Part part : parts) {
            text.addAll(textOf(part));
        }
        return text;
    }

    private static List<String> textOf(Part part) {
        List<String> text = new ArrayList<>();
        if (part instanceof Heading heading) {
            text.add(heading.text());
        } else if (part instanceof Paragraph paragraph) {
            text.add(paragraph.text());
        } else if (part instanceof Bullets bullets) {
            text.addAll(bullets.items());
        } else if (part instanceof Rows rows) {
            rows.rows().forEach(row -> text.addAll(List.of(row.name(), row.value())));
        } else if (part instanceof Ledger ledger) {
            ledger.steps().forEach(step -> text.addAll(List.of(step.name(), step.why(), step.amount())));
            text.addAll(List.of(ledger.totalName(), ledger.total()));
        } else if (part instanceof HowToOpen open) {
            text.add(open.text());
        }
        return text;
    }
}
