package org.cecps.portal.correspondence.pdf;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * A tagged PDF as it grows: text flows down the page in either direction of writing, each piece tied to its place in the
 * document's structure, so that a screen reader reads it in order and in the right language (PDF/UA-1).
 */
final class TaggedPdf implements AutoCloseable {

    static final float LEFT = 56;
    static final float RIGHT = PDRectangle.A4.getWidth() - 56;
    private static final float TOP = PDRectangle.A4.getHeight() - 84;
    private static final float BOTTOM = 78;
    private static final FontRenderContext SHAPING = new FontRenderContext(null, true, true);
    private static final float[] INK = {0.08f, 0.14f, 0.17f};
    private static final float[] PETROL = {0.047f, 0.29f, 0.337f};

    private final PDDocument document = new PDDocument();
    private final LetterFonts fonts = LetterFonts.get();
    private final PDType0Font regular;
    private final PDType0Font bold;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement body;
    private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();
    private final List<PDPage> pages = new ArrayList<>();
    private COSArray pageParents = new COSArray();
    private PDPageContentStream stream;
    private float y;
    private boolean rightToLeft;

    TaggedPdf(String title, Locale language) throws IOException {
        regular = PDType0Font.load(document, fonts.parsed(false), true);
        bold = PDType0Font.load(document, fonts.parsed(true), true);
        body = new PDStructureElement("Document", root);
        root.appendKid(body);
        describe(title, language);
        stream = addPage();
    }

    // ---- the document

    private void describe(String title, Locale language) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        catalog.setLanguage(language.toLanguageTag());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        document.getDocumentInformation().setTitle(title);
        // A fixed date: the same letter gives the same document, whenever it is printed.
        Calendar fixed = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        fixed.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(fixed);
        document.setDocumentId(0L);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(title).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String xmp(String title) {
        String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1</pdfuaid:part>"
                + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped + "</rdf:li></rdf:Alt></dc:title>"
                + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
    }

    /** Starts a text in another language on a page of its own. */
    void startPart(boolean isRightToLeft, boolean first) throws IOException {
        rightToLeft = isRightToLeft;
        if (!first) {
            stream.close();
            stream = addPage();
        }
    }

    private PDPageContentStream addPage() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        int number = pages.size();
        page.setStructParents(number);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        pages.add(page);
        pageParents = new COSArray();
        parents.put(number, new PDParentTreeValue(pageParents));
        y = TOP;
        return new PDPageContentStream(document, page);
    }

    /** Makes room for so many points; goes on on a new page when they are not there. */
    void need(float height) throws IOException {
        if (y - height < BOTTOM) {
            stream.close();
            stream = addPage();
        }
    }

    void down(float points) {
        y -= points;
    }

    float y() {
        return y;
    }

    void moveTo(float newY) {
        y = newY;
    }

    int pageNumber() {
        return pages.size();
    }

    /** An element of the structure in the document's body. */
    PDStructureElement element(String type, Locale language) {
        PDStructureElement element = child(body, type);
        element.setLanguage(language.toLanguageTag());
        return element;
    }

    PDStructureElement child(PDStructureNode parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        element.setPage(pages.get(pages.size() - 1));
        parent.appendKid(element);
        return element;
    }

    // ---- text

    /** Writes a text in lines of a width, moving down. */
    void text(PDStructureElement element, String text, Style style, float x, float width) throws IOException {
        for (String line : lines(text, style, width)) {
            need(style.lineHeight());
            y -= style.lineHeight();
            line(element, line, style, x, width);
        }
    }

    /** How high a text of a width would be. */
    float height(String text, Style style, float width) throws IOException {
        return lines(text, style, width).size() * style.lineHeight();
    }

    private List<String> lines(String text, Style style, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : drawable(text, style.bold()).split(" ", -1)) {
            for (String piece : pieces(word, style, width)) {
                String longer = line.isEmpty() ? piece : line + " " + piece;
                if (!line.isEmpty() && width(longer, style) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(piece);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is wider than the line, such as a fingerprint, in pieces that fit. */
    private List<String> pieces(String word, Style style, float width) throws IOException {
        if (width(word, style) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= word.length(); end++) {
            if (width(word.substring(start, end), style) > width) {
                pieces.add(word.substring(start, end - 1));
                start = end - 1;
            }
        }
        pieces.add(word.substring(start));
        return pieces;
    }

    /** Draws one line at the present height, from the side the language starts at. */
    void line(PDStructureElement element, String line, Style style, float x, float width) throws IOException {
        int id = pageParents.size();
        pageParents.add(element);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setMCID(id);
        reference.setPage(pages.get(pages.size() - 1));
        element.appendKid(reference);
        stream.beginMarkedContent(COSName.getPDFName(style.tag()), id);
        draw(drawable(line, style.bold()), style, rightToLeft ? x + width - width(line, style) : x);
        stream.endMarkedContent();
    }

    /** Draws one line so that it ends at the far side of its line: the right, or the left when written from the right. */
    void atEnd(PDStructureElement element, String line, Style style, float edge) throws IOException {
        float width = width(line, style);
        line(element, line, style, rightToLeft ? edge : edge - width, width);
    }

    private void draw(String line, Style style, float from) throws IOException {
        colour(style.petrol() ? PETROL : INK);
        Bidi bidi = bidi(line);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        float[] starts = new float[count];
        float x = from;
        for (int i : order) {
            starts[i] = x;
            x += width(bidi, i, line, style);
        }
        // Placed as they are seen, written as they are read.
        for (int i = 0; i < count; i++) {
            String run = visible(line.substring(bidi.getRunStart(i), bidi.getRunLimit(i)));
            if ((bidi.getRunLevel(i) & 1) == 1) {
                drawShaped(run, style, starts[i]);
            } else {
                drawPlain(run, style, starts[i]);
            }
        }
    }

    private void drawPlain(String text, Style style, float x) throws IOException {
        stream.beginText();
        stream.setFont(font(style), style.size());
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    /**
     * Draws a run from right to left with the JDK's shaper: the glyphs one by one, and the text itself beside them for whoever
     * reads it aloud or copies it.
     */
    @SuppressWarnings("deprecation") // PDFBox has no other way to show glyphs that were shaped elsewhere.
    private void drawShaped(String text, Style style, float x) throws IOException {
        GlyphVector glyphs = shaped(text, style);
        Set<Integer> used = new HashSet<>();
        COSDictionary actual = new COSDictionary();
        actual.setString(COSName.ACTUAL_TEXT, text);
        stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(actual));
        stream.beginText();
        stream.setFont(font(style), style.size());
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int glyph = glyphs.getGlyphCode(i);
            if (glyph < 0xFFFE) {
                Point2D at = glyphs.getGlyphPosition(i);
                used.add(glyph);
                stream.setTextMatrix(Matrix.getTranslateInstance(x + (float) at.getX(), y - (float) at.getY()));
                stream.appendRawCommands(String.format(Locale.ROOT, "<%04X> Tj\n", glyph));
            }
        }
        stream.endText();
        stream.endMarkedContent();
        font(style).addGlyphsToSubset(used);
    }

    private float width(String text, Style style) throws IOException {
        Bidi bidi = bidi(text);
        float width = 0;
        for (int i = 0; i < bidi.getRunCount(); i++) {
            width += width(bidi, i, text, style);
        }
        return width;
    }

    private float width(Bidi bidi, int i, String text, Style style) throws IOException {
        String run = visible(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)));
        return (bidi.getRunLevel(i) & 1) == 1 ? advance(shaped(run, style)) : plainWidth(run, style);
    }

    /** From the font itself: what the document's copy of it says is the same, and takes longer to find. */
    private float plainWidth(String text, Style style) throws IOException {
        TrueTypeFont font = fonts.parsed(style.bold());
        CmapLookup lookup = font.getUnicodeCmapLookup();
        float units = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            units += font.getAdvanceWidth(lookup.getGlyphId(text.codePointAt(i)));
        }
        return units / font.getUnitsPerEm() * style.size();
    }

    private GlyphVector shaped(String text, Style style) {
        Font sized = fonts.shaping(style.bold()).deriveFont(style.size());
        char[] characters = text.toCharArray();
        return sized.layoutGlyphVector(SHAPING, characters, 0, characters.length, Font.LAYOUT_RIGHT_TO_LEFT);
    }

    private static float advance(GlyphVector glyphs) {
        return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }

    /** Isolates become embeddings, which the JDK's algorithm knows in every version. */
    private Bidi bidi(String text) {
        String embedded =
                text.replace('\u2066', '\u202A').replace('\u2067', '\u202B').replace('\u2069', '\u202C');
        return new Bidi(
                embedded.isEmpty() ? " " : embedded,
                rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /** Without the characters that only steer the direction. */
    private static String visible(String text) {
        if (text.codePoints().noneMatch(TaggedPdf::steers)) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        text.codePoints().filter(c -> !steers(c)).forEach(result::appendCodePoint);
        return result.toString();
    }

    private static boolean steers(int c) {
        return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** With a box for each character that the font does not have, so that a strange one never stops a letter. */
    private String drawable(String text, boolean isBold) {
        try {
            CmapLookup lookup = fonts.parsed(isBold).getUnicodeCmapLookup();
            StringBuilder result = new StringBuilder();
            text.codePoints().forEach(c -> {
                int space = Character.isWhitespace(c) ? ' ' : c;
                result.appendCodePoint(steers(c) || lookup.getGlyphId(space) != 0 ? space : 0x25A1);
            });
            return result.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private PDType0Font font(Style style) {
        return style.bold() ? bold : regular;
    }

    // ---- drawing

    private void colour(float[] rgb) throws IOException {
        stream.setNonStrokingColor(rgb[0], rgb[1], rgb[2]);
    }

    /** A thin line across, which says nothing. */
    void rule(float x, float width, boolean strong) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        colour(strong ? PETROL : new float[] {0.83f, 0.86f, 0.86f});
        stream.addRect(x, y, width, strong ? 1.5f : 0.6f);
        stream.fill();
        stream.endMarkedContent();
    }

    /** A box around what follows. */
    void box(float x, float bottom, float width, float height) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        stream.setNonStrokingColor(0.9f, 0.94f, 0.945f);
        stream.addRect(x, bottom, width, height);
        stream.fill();
        stream.endMarkedContent();
    }

    /** A ring of the cable that ties the steps of a calculation together. */
    void ring(float x, float fromTop, boolean goesOn, float toNext) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        colour(PETROL);
        if (goesOn) {
            stream.addRect(x + 3, fromTop - toNext, 1.2f, toNext);
            stream.fill();
        }
        circle(x + 3.6f, fromTop, 3.6f);
        stream.fill();
        stream.setNonStrokingColor(1f, 1f, 1f);
        circle(x + 3.6f, fromTop, 2.1f);
        stream.fill();
        stream.endMarkedContent();
    }

    private void circle(float x, float centre, float r) throws IOException {
        float k = r * 0.5523f;
        stream.moveTo(x - r, centre);
        stream.curveTo(x - r, centre + k, x - k, centre + r, x, centre + r);
        stream.curveTo(x + k, centre + r, x + r, centre + k, x + r, centre);
        stream.curveTo(x + r, centre - k, x + k, centre - r, x, centre - r);
        stream.curveTo(x - k, centre - r, x - r, centre - k, x - r, centre);
        stream.closePath();
    }

    /** A QR code of an address, as a figure that says where it leads. */
    void qr(PDStructureElement figure, String address, float x, float bottom, float size) throws IOException {
        figure.setAlternateDescription(address);
        int id = pageParents.size();
        pageParents.add(figure);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setMCID(id);
        reference.setPage(pages.get(pages.size() - 1));
        figure.appendKid(reference);
        stream.beginMarkedContent(COSName.getPDFName("Figure"), id);
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        stream.setNonStrokingColor(1f, 1f, 1f);
        stream.addRect(x, bottom, size, size);
        stream.fill();
        colour(INK);
        float module = size / (code.size + 4);
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    stream.addRect(
                            x + (column + 2) * module,
                            bottom + size - (row + 3) * module,
                            module + 0.05f,
                            module + 0.05f);
                }
            }
        }
        stream.fill();
        stream.endMarkedContent();
    }

    /** Puts the head and the foot on every page: who writes, which letter, which page of how many. */
    private void frame(String form, String reference) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            try (PDPageContentStream over = new PDPageContentStream(
                    document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                over.beginMarkedContent(COSName.ARTIFACT);
                over.setNonStrokingColor(PETROL[0], PETROL[1], PETROL[2]);
                over.addRect(0, PDRectangle.A4.getHeight() - 46, PDRectangle.A4.getWidth(), 46);
                over.fill();
                over.setNonStrokingColor(1f, 1f, 1f);
                write(over, "Clandestine Entrant Civil Penalty Team", bold, 11, LEFT, PDRectangle.A4.getHeight() - 24);
                write(over, "Home Office, United Kingdom", regular, 8.5f, LEFT, PDRectangle.A4.getHeight() - 36);
                String number = (i + 1) + " / " + pages.size();
                float formWidth = bold.getStringWidth(form) / 1000 * 11;
                write(over, form, bold, 11, RIGHT - formWidth, PDRectangle.A4.getHeight() - 29);
                over.setNonStrokingColor(0.29f, 0.36f, 0.39f);
                write(
                        over,
                        "Martello House, Shearway Road, Folkestone CT19 4RH, United Kingdom",
                        regular,
                        7.5f,
                        LEFT,
                        44);
                write(over, "+44 1303 299298 · BF.CECPT@homeoffice.gov.uk", regular, 7.5f, LEFT, 33);
                String foot = reference + " · " + number;
                write(over, foot, regular, 7.5f, RIGHT - regular.getStringWidth(foot) / 1000 * 7.5f, 44);
                over.endMarkedContent();
            }
        }
    }

    private static void write(PDPageContentStream over, String text, PDType0Font font, float size, float x, float at)
            throws IOException {
        over.beginText();
        over.setFont(font, size);
        over.newLineAtOffset(x, at);
        over.showText(text);
        over.endText();
    }

    /** The finished document. */
    byte[] finish(String form, String reference) throws IOException {
        stream.close();
        frame(form, reference);
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
