package org.cecps.portal.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes what people may look at: a picture painted anew, upright and without the camera's data (which can say where somebody
 * lives), or a document's page as a picture. Nothing of the original's structure comes through.
 */
final class CleanCopies {

    private static final int LONGEST_SIDE = 2_400;
    private static final int LONGEST_PAGE_SIDE = 1_600;
    private static final float QUALITY = 0.85f;

    private CleanCopies() {}

    /** Paints a picture anew as a JPEG. Reads every second, third … pixel of a large one, so that memory stays bounded. */
    static void picture(Path original, Path target) throws IOException {
        BufferedImage image = read(original);
        write(upright(image, orientation(original)), target);
    }

    /** Paints one page, counted from 1, as a JPEG. */
    static void page(Path original, int page, Path target) throws IOException {
        try (PDDocument document = Loader.loadPDF(original.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDRectangle box = document.getPage(page - 1).getCropBox();
            float scale = LONGEST_PAGE_SIDE / Math.max(1f, Math.max(box.getWidth(), box.getHeight()));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            write(renderer.renderImage(page - 1, Math.min(scale, 4f), ImageType.RGB), target);
        }
    }

    private static BufferedImage read(Path original) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(original.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                int step = Math.max(1, (longest + LONGEST_SIDE - 1) / LONGEST_SIDE);
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The camera's orientation, 1 to 8; 1 when it says nothing. */
    private static int orientation(Path original) {
        try {
            Directory exif = ImageMetadataReader.readMetadata(original.toFile())
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | IOException | MetadataException e) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = orientation >= 5 && orientation <= 8;
        AffineTransform transform = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        BufferedImage painted =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = painted.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, painted.getWidth(), painted.getHeight());
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return painted;
    }

    private static void write(BufferedImage image, Path target) throws IOException {
        Path aside = Files.createTempFile(target.getParent(), "copy-", ".part");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(aside.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
