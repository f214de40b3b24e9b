package org.cecps.portal.correspondence.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters' fonts, parsed once a thread: for PDFBox, and for the JDK's own shaper, which joins Arabic letters as PDFBox
 * does not. Glyph substitution is off in PDFBox; with it on a letter takes fifty times as long.
 */
final class LetterFonts {

    private static final ThreadLocal<LetterFonts> OWN = ThreadLocal.withInitial(LetterFonts::load);

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final Font shapingRegular;
    private final Font shapingBold;

    private LetterFonts(TrueTypeFont regular, TrueTypeFont bold, Font shapingRegular, Font shapingBold) {
        this.regular = regular;
        this.bold = bold;
        this.shapingRegular = shapingRegular;
        this.shapingBold = shapingBold;
    }

    static LetterFonts get() {
        return OWN.get();
    }

    TrueTypeFont parsed(boolean isBold) {
        return isBold ? bold : regular;
    }

    Font shaping(boolean isBold) {
        return isBold ? shapingBold : shapingRegular;
    }

    private static LetterFonts load() {
        byte[] regular = bytes("DejaVuSans.ttf");
        byte[] bold = bytes("DejaVuSans-Bold.ttf");
        return new LetterFonts(parse(regular), parse(bold), shaping(regular), shaping(bold));
    }

    private static TrueTypeFont parse(byte[] bytes) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font shaping(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = Objects.requireNonNull(LetterFonts.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
