package org.cecps.portal.evidence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.cecps.portal.shared.Refused;

/**
 * Looks into a file of a known kind: it must be whole, and one file only; its measures are read before anything is decoded,
 * so that a picture of 40,000 by 40,000 pixels costs nothing; a document is parsed, and scripts or embedded files in it are
 * noted. Runs in a {@link FileWorker}, since a hostile file may make it take all the memory or time there is.
 */
final class FileInspection {

    private static final int EDGE = 66_000;
    private static final int HEAD = 1_024;
    private static final int ZIP_END_LENGTH = 22;
    private static final String ZIP_END = "PK\u0005\u0006";
    private static final String PDF_END = "%%EOF";
    private static final List<String> OTHER_FILES = List.of(
            "pk\u0003\u0004",
            "pk\u0005\u0006",
            "%pdf-",
            "<html",
            "<!doctype",
            "<script",
            "<?php",
            "<svg",
            "\u007felf",
            "rar!\u001a",
            "7z\u00bc\u00af");
    private static final List<String> PAGES_AND_SCRIPTS = List.of("<html", "<!doctype", "<script", "<?php", "<svg");
    private static final Pattern FILL = Pattern.compile("[\\s\\u0000\\u001a]*");

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 0x49484452;
    private static final int PNG_DATA = 0x49444154;
    private static final int PNG_LAST = 0x49454E44;

    private final int mostPages;
    private final long mostPixels;

    FileInspection(int mostPages, long mostPixels) {
        this.mostPages = mostPages;
        this.mostPixels = mostPixels;
    }

    /**
     * Inspects a file.
     *
     * @throws Refused {@link EvidenceRefusal} when it may not be kept
     */
    Inspection inspect(Path file, EvidenceKind kind) throws IOException {
        try {
            return switch (kind) {
                case PDF -> inspectPdf(file);
                case JPEG -> inspectJpeg(Files.readAllBytes(file));
                case PNG -> inspectPng(file);
            };
        } catch (EOFException e) {
            throw EvidenceRefusal.DAMAGED.refused();
        }
    }

    private Inspection picture(int width, int height, EvidenceKind kind) {
        if (width <= 0 || height <= 0) {
            throw EvidenceRefusal.DAMAGED.refused();
        }
        if ((long) width * height > mostPixels) {
            throw EvidenceRefusal.TOO_MANY_PIXELS.refused(mostPixels / 1_000_000);
        }
        return new Inspection(kind, 1, width, height, Set.of());
    }

    /** Steps from chunk to chunk to the last; every chunk's check sum must be right. */
    private Inspection inspectPng(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readLong() != PNG_SIGNATURE) {
                throw EvidenceRefusal.DAMAGED.refused();
            }
            Chunk header = Chunk.read(in);
            if (header.type() != PNG_HEADER) {
                throw EvidenceRefusal.DAMAGED.refused();
            }
            Inspection inspection = picture(header.width(), header.height(), EvidenceKind.PNG);
            boolean data = false;
            Chunk chunk = header;
            while (chunk.type() != PNG_LAST) {
                chunk = Chunk.read(in);
                data |= chunk.type() == PNG_DATA;
            }
            if (!data) {
                throw EvidenceRefusal.DAMAGED.refused();
            }
            requireNoOtherFile(in.readAllBytes());
            return inspection;
        }
    }

    /** A part of a PNG; its first two numbers are a picture's measures when it is the header. */
    private record Chunk(int type, int width, int height) {

        static Chunk read(DataInputStream in) throws IOException {
            int length = in.readInt();
            byte[] type = in.readNBytes(4);
            byte[] data = in.readNBytes(Math.max(0, length));
            CRC32 sum = new CRC32();
            sum.update(type);
            sum.update(data);
            if (type.length < 4 || data.length != length || in.readInt() != (int) sum.getValue()) {
                throw EvidenceRefusal.DAMAGED.refused();
            }
            boolean measures = length >= 8;
            return new Chunk(number(type, 0, 4), measures ? number(data, 0, 4) : 0, measures ? number(data, 4, 4) : 0);
        }
    }

    /** Steps from segment to segment, over the scans, to the end marker; a thumbnail's end lies inside a segment. */
    private Inspection inspectJpeg(byte[] bytes) {
        Inspection inspection = null;
        int at = 2;
        while (true) {
            if (at + 2 > bytes.length || number(bytes, at, 1) != 0xFF) {
                throw EvidenceRefusal.DAMAGED.refused();
            }
            int marker = number(bytes, at + 1, 1);
            if (marker == 0xD9) {
                break;
            }
            if (marker == 0xFF) {
                at++;
            } else if (marker == 0x01 || isRestart(marker)) {
                at += 2;
            } else {
                if (at + 9 > bytes.length) {
                    throw EvidenceRefusal.DAMAGED.refused();
                }
                if (isFrame(marker)) {
                    inspection = picture(number(bytes, at + 7, 2), number(bytes, at + 5, 2), EvidenceKind.JPEG);
                }
                at += 2 + Math.max(2, number(bytes, at + 2, 2));
                at = marker == 0xDA ? endOfScan(bytes, at) : at;
            }
        }
        if (inspection == null) {
            throw EvidenceRefusal.DAMAGED.refused();
        }
        requireNoOtherFile(Arrays.copyOfRange(bytes, at + 2, bytes.length));
        return inspection;
    }

    private static int endOfScan(byte[] bytes, int from) {
        int at = from;
        while (at + 1 < bytes.length) {
            int next = number(bytes, at + 1, 1);
            if (number(bytes, at, 1) == 0xFF && next != 0 && next != 0xFF && !isRestart(next)) {
                return at;
            }
            at++;
        }
        throw EvidenceRefusal.DAMAGED.refused();
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    /** Whether the segment says width and height. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int number(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = at; i < at + length; i++) {
            number = (number << 8) | (bytes[i] & 0xFF);
        }
        return number;
    }

    /** A picture with a second file behind its end is refused; what phones append (a moving picture, depth) is not. */
    private static void requireNoOtherFile(byte[] behind) {
        if (hidesOneOf(OTHER_FILES, new String(behind, StandardCharsets.ISO_8859_1))) {
            throw EvidenceRefusal.HIDES_ANOTHER.refused();
        }
    }

    private static boolean hidesOneOf(List<String> signs, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return signs.stream().anyMatch(lower::contains);
    }

    private Inspection inspectPdf(Path file) throws IOException {
        requireOnlyPdf(file);
        try (PDDocument document = Loader.loadPDF(file.toFile(), CleanCopies.scratch())) {
            if (document.isEncrypted()) {
                throw EvidenceRefusal.ENCRYPTED.refused();
            }
            int pages = document.getNumberOfPages();
            if (pages > mostPages) {
                throw EvidenceRefusal.TOO_MANY_PAGES.refused(mostPages);
            }
            if (pages <= 0) {
                throw EvidenceRefusal.DAMAGED.refused();
            }
            return new Inspection(EvidenceKind.PDF, pages, 0, 0, new ActiveContent(document.getDocument()).flags());
        } catch (InvalidPasswordException e) {
            throw EvidenceRefusal.ENCRYPTED.refused();
        } catch (Refused e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw EvidenceRefusal.DAMAGED.refused();
        }
    }

    /** The document begins with the first byte and ends with the last: nothing stands before or behind it. */
    private static void requireOnlyPdf(Path file) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
            String head = text(access, 0, Math.min(HEAD, access.length()));
            long from = Math.max(0, access.length() - EDGE);
            String tail = text(access, from, access.length() - from);
            int end = tail.lastIndexOf(PDF_END);
            if (!head.startsWith("%PDF-") || hidesOneOf(PAGES_AND_SCRIPTS, head) || endsLikeZip(tail)) {
                throw EvidenceRefusal.HIDES_ANOTHER.refused();
            }
            if (end < 0) {
                throw EvidenceRefusal.DAMAGED.refused();
            }
            if (!FILL.matcher(tail.substring(end + PDF_END.length())).matches()) {
                throw EvidenceRefusal.HIDES_ANOTHER.refused();
            }
        }
    }

    private static String text(RandomAccessFile access, long from, long length) throws IOException {
        byte[] bytes = new byte[(int) length];
        access.seek(from);
        access.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Whether the last bytes are the end of a ZIP, whose comment may hold anything, even the end of a document. */
    private static boolean endsLikeZip(String tail) {
        int at = tail.lastIndexOf(ZIP_END);
        while (at >= 0) {
            if (at + ZIP_END_LENGTH <= tail.length()) {
                int comment = tail.charAt(at + 20) | (tail.charAt(at + 21) << 8);
                if (at + ZIP_END_LENGTH + comment == tail.length()) {
                    return true;
                }
            }
            at = tail.lastIndexOf(ZIP_END, at - 1);
        }
        return false;
    }
}
