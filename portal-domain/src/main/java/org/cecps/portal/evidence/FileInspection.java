package org.cecps.portal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;

/**
 * Looks at an uploaded file before anything else touches it: its name, the kind it was declared as and its bytes must agree;
 * it must be one file only; sizes are read from headers before anything is decoded, so that a picture of 40,000 by 40,000
 * pixels costs nothing; a document is parsed, and scripts or embedded files in it are noted.
 */
final class FileInspection {

    private static final int TAIL = 65_536;
    private static final int SLACK_AFTER_PDF = 1_024;
    private static final List<String> SIGNATURES = List.of(
            "PK\u0003\u0004", "PK\u0005\u0006", "%PDF-", "<html", "<!doctype", "<script", "<?php", "<svg", "\u007fELF");
    private static final byte[] PNG_END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};
    private static final Set<String> ACTIVE =
            Set.of("JavaScript", "JS", "Launch", "RichMedia", "SubmitForm", "ImportData");

    private final EvidenceLimits limits;
    private final Tika tika = new Tika();

    FileInspection(EvidenceLimits limits) {
        this.limits = limits;
    }

    /**
     * Inspects a file.
     *
     * @throws org.cecps.portal.shared.Refused {@link EvidenceRefusal} when it may not be kept
     */
    Inspection inspect(Path file, String name, String declaredType) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw EvidenceRefusal.EMPTY.refused();
        }
        if (size > limits.bytes()) {
            throw EvidenceRefusal.TOO_LARGE.refused(limits.bytes() / (1024 * 1024));
        }
        EvidenceKind kind = EvidenceKind.ofName(name).orElseThrow(EvidenceRefusal.KIND_NOT_ACCEPTED::refused);
        requireSameType(file, kind, declaredType);
        return switch (kind) {
            case PDF -> inspectPdf(file);
            case JPEG, PNG -> inspectImage(file, kind);
        };
    }

    private void requireSameType(Path file, EvidenceKind kind, String declaredType) throws IOException {
        String declared = declaredType.toLowerCase(Locale.ROOT);
        // Some phones and file managers declare nothing better than this.
        boolean undeclared = declared.isBlank() || declared.equals("application/octet-stream");
        String detected;
        try (InputStream stream = Files.newInputStream(file)) {
            detected = tika.detect(stream);
        }
        boolean declaredSame =
                declared.startsWith(kind.mediaType()) || (kind == EvidenceKind.JPEG && declared.equals("image/jpg"));
        if (!detected.equals(kind.mediaType()) || !(undeclared || declaredSame)) {
            throw EvidenceRefusal.TYPE_DISAGREES.refused();
        }
    }

    private Inspection inspectImage(Path file, EvidenceKind kind) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw EvidenceRefusal.DAMAGED.refused();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > limits.pixels()) {
                    throw EvidenceRefusal.TOO_MANY_PIXELS.refused(limits.pixels() / 1_000_000);
                }
            } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw EvidenceRefusal.DAMAGED.refused();
            } finally {
                reader.dispose();
            }
        }
        requireOneFile(file, kind);
        return new Inspection(kind, 1, Set.of());
    }

    /** A picture with a second file behind its end is refused; harmless data that phones append to a JPEG is not. */
    private static void requireOneFile(Path file, EvidenceKind kind) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = kind == EvidenceKind.PNG ? endOfPng(bytes) : endOfJpeg(bytes);
        if (end < 0) {
            throw EvidenceRefusal.DAMAGED.refused();
        }
        String behind =
                new String(bytes, end, bytes.length - end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean anything = kind == EvidenceKind.PNG && !behind.isBlank();
        if (anything || SIGNATURES.stream().anyMatch(sign -> behind.contains(sign.toLowerCase(Locale.ROOT)))) {
            throw EvidenceRefusal.HIDES_ANOTHER.refused();
        }
    }

    private static int endOfPng(byte[] bytes) {
        outer:
        for (int i = 0; i + PNG_END.length <= bytes.length; i++) {
            for (int j = 0; j < PNG_END.length; j++) {
                if (bytes[i + j] != PNG_END[j]) {
                    continue outer;
                }
            }
            return i + PNG_END.length;
        }
        return -1;
    }

    /** Steps from segment to segment to the scan, then to the first end marker; a thumbnail's end lies inside a segment. */
    private static int endOfJpeg(byte[] bytes) {
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xDA) {
                return endOfScan(bytes, at);
            }
            at += 2 + ((bytes[at + 2] & 0xFF) << 8) + (bytes[at + 3] & 0xFF);
        }
        return -1;
    }

    private static int endOfScan(byte[] bytes, int from) {
        for (int i = from; i + 1 < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == 0xD9) {
                return i + 2;
            }
        }
        return -1;
    }

    private Inspection inspectPdf(Path file) throws IOException {
        requireOnlyPdf(file);
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw EvidenceRefusal.ENCRYPTED.refused();
            }
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw EvidenceRefusal.DAMAGED.refused();
            }
            if (pages > limits.pages()) {
                throw EvidenceRefusal.TOO_MANY_PAGES.refused(limits.pages());
            }
            return new Inspection(EvidenceKind.PDF, pages, flags(document.getDocument()));
        } catch (InvalidPasswordException e) {
            throw EvidenceRefusal.ENCRYPTED.refused();
        } catch (IOException | ClassCastException | IllegalArgumentException | StackOverflowError e) {
            throw EvidenceRefusal.DAMAGED.refused();
        }
    }

    /** The document begins with the first byte and ends with the last: nothing stands before or behind it. */
    private static void requireOnlyPdf(Path file) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(5, access.length())];
            access.readFully(head);
            if (!new String(head, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
                throw EvidenceRefusal.HIDES_ANOTHER.refused();
            }
            int length = (int) Math.min(TAIL, access.length());
            byte[] tail = new byte[length];
            access.seek(access.length() - length);
            access.readFully(tail);
            String text = new String(tail, StandardCharsets.ISO_8859_1);
            int end = text.lastIndexOf("%%EOF");
            if (end < 0) {
                throw EvidenceRefusal.DAMAGED.refused();
            }
            String behind = text.substring(end + "%%EOF".length());
            if (behind.strip().length() > SLACK_AFTER_PDF || text.contains("PK\u0005\u0006")) {
                throw EvidenceRefusal.HIDES_ANOTHER.refused();
            }
        }
    }

    private static Set<EvidenceFlag> flags(COSDocument document) {
        Set<EvidenceFlag> flags = EnumSet.noneOf(EvidenceFlag.class);
        look(document.getTrailer(), flags, 0);
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            look(object == null ? null : object.getObject(), flags, 0);
        }
        return flags;
    }

    private static void look(@org.jspecify.annotations.Nullable COSBase base, Set<EvidenceFlag> flags, int depth) {
        if (!(base instanceof COSDictionary dictionary) || depth > 8) {
            return;
        }
        for (COSName key : dictionary.keySet()) {
            COSBase value = dictionary.getItem(key);
            String name = key.getName();
            String action = value instanceof COSName pdfName ? pdfName.getName() : "";
            if (ACTIVE.contains(name) || (name.equals("S") && ACTIVE.contains(action))) {
                flags.add(EvidenceFlag.ACTIVE_CONTENT);
            }
            if (name.equals("EmbeddedFiles") || name.equals("EF") || action.equals("EmbeddedFile")) {
                flags.add(EvidenceFlag.EMBEDDED_FILES);
            }
            if (name.equals("XFA")) {
                flags.add(EvidenceFlag.XFA_FORM);
            }
            look(value, flags, depth + 1);
        }
    }
}
