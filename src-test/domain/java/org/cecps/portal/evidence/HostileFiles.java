package org.cecps.portal.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files as people send them, and as nobody should: made here, so that no hostile file lies about. */
final class HostileFiles {

    /** The test file that every scanner finds. */
    static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private HostileFiles() {}

    static byte[] jpeg(int width, int height) {
        return image(width, height, "jpeg");
    }

    static byte[] png(int width, int height) {
        return image(width, height, "png");
    }

    private static byte[] image(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        return made(out -> ImageIO.write(image, format, out));
    }

    /** A photograph as a telephone makes it: held sideways, with the place where it was taken. */
    static byte[] jpegOfTelephone(int width, int height) {
        byte[] picture = jpeg(width, height);
        byte[] exif = made(bytes -> {
            DataOutputStream out = new DataOutputStream(bytes);
            out.write("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII));
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(2);
            entry(out, 0x010E, 2, 4, 0x50415200);
            entry(out, 0x0112, 3, 1, 6 << 16);
            out.writeInt(0);
        });
        return made(bytes -> {
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(picture, 0, 2);
            out.writeShort(0xFFE1);
            out.writeShort(exif.length + 2);
            out.write(exif);
            out.write(picture, 2, picture.length - 2);
        });
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** A picture whose header says how large it is; its data are a row or all rows of nothing. */
    static byte[] blackPng(int width, int height, int rows) {
        byte[] data = made(bytes -> {
            try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(9))) {
                byte[] row = new byte[1 + width * 3];
                for (int i = 0; i < rows; i++) {
                    out.write(row);
                }
            }
        });
        return made(bytes -> {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeLong(0x89504E470D0A1A0AL);
            chunk(out, "IHDR", made(header -> {
                DataOutputStream numbers = new DataOutputStream(header);
                numbers.writeInt(width);
                numbers.writeInt(height);
                numbers.write(new byte[] {8, 2, 0, 0, 0});
            }));
            chunk(out, "IDAT", data);
            chunk(out, "IEND", new byte[0]);
        });
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    static byte[] zip() {
        return zip("");
    }

    static byte[] zip(String comment) {
        return made(bytes -> {
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                out.putNextEntry(new ZipEntry("run.txt"));
                out.write(1);
                out.setComment(comment);
            }
        });
    }

    static byte[] pdf(int pages) {
        return pdf(pages, document -> {});
    }

    static byte[] pdf(int pages, Change change) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    content.newLineAtOffset(80, 600);
                    content.showText("Checklist, page " + i);
                    content.endText();
                }
            }
            change.make(document);
            return made(document::save);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encryptedPdf(String password) {
        return pdf(1, document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    static byte[] pdfWithScript() {
        return pdf(
                1,
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello');")));
    }

    static byte[] pdfThatStartsAProgram() {
        return pdf(1, document -> {
            PDActionLaunch launch = new PDActionLaunch();
            launch.setF("calc.exe");
            document.getDocumentCatalog().setOpenAction(launch);
        });
    }

    static byte[] pdfWithEmbeddedFile() {
        return pdf(1, document -> {
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("inside.zip");
            specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(zip())));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("inside.zip", specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] pdfWithXfaForm() {
        return pdf(1, document -> {
            COSDictionary form = new COSDictionary();
            form.setString(COSName.getPDFName("XFA"), "<xdp/>");
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        });
    }

    /** A page that draws a form ten times, which draws another ten times, and so on: nothing ends it in a lifetime. */
    static byte[] pdfWithoutEnd() {
        return pdf(1, document -> {
            PDFormXObject inner = form(document, null, "0 0 10 10 re f");
            for (int i = 0; i < 12; i++) {
                inner = form(document, inner, "/F Do ".repeat(10));
            }
            PDPage page = document.getPage(0);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), inner);
            page.setResources(resources);
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream("/F Do".getBytes(StandardCharsets.US_ASCII))));
        });
    }

    private static PDFormXObject form(
            PDDocument document, @org.jspecify.annotations.Nullable PDFormXObject inner, String content)
            throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        PDFormXObject form = new PDFormXObject(stream);
        form.setBBox(new PDRectangle(100, 100));
        PDResources resources = new PDResources();
        if (inner != null) {
            resources.put(COSName.getPDFName("F"), inner);
        }
        form.setResources(resources);
        return form;
    }

    static byte[] joined(byte[]... parts) {
        return made(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] firstPartOf(byte[] file, double share) {
        return Arrays.copyOf(file, (int) (file.length * share));
    }

    interface Change {
        void make(PDDocument document) throws IOException;
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] made(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
