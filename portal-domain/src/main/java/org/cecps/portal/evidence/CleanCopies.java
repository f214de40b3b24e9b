package org.cecps.portal.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
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
    private static final long MOST_DECODED_PIXELS = 16_000_000;
    private static final long MOST_SCRATCH = 256L * 1024 * 1024;
    private static final float QUALITY = 0.85f;

    private CleanCopies() {}

    /** Where a document's parts may be unpacked: on disk, and not without end. */
    static StreamCacheCreateFunction scratch() {
        return MemoryUsageSetting.setupTempFileOnly(MOST_SCRATCH).streamCache;
    }

    /** A picture upright and small enough. Reads every second, third … pixel of a large one: memory stays bounded. */
    static BufferedImage picture(Path original, EvidenceKind kind) throws IOException {
        return upright(smaller(read(original, kind)), orientation(original));
    }

    /** One page, counted from 1. */
    static BufferedImage page(Path original, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(original.toFile(), scratch())) {
            PDRectangle box = document.getPage(page - 1).getCropBox();
            float scale = LONGEST_PAGE_SIDE / Math.max(1f, Math.max(box.getWidth(), box.getHeight()));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page - 1, Math.min(scale, 4f), ImageType.RGB);
        }
    }

    private static BufferedImage read(Path original, EvidenceKind kind) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(original.toFile())) {
            reader.setInput(stream, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            int step = 1;
            while (pixels / ((long) step * step) > MOST_DECODED_PIXELS) {
                step++;
            }
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** Halves a picture until it is small enough, so that fine writing on a photographed paper stays readable. */
    private static BufferedImage smaller(BufferedImage image) {
        BufferedImage result = image;
        double scale = LONGEST_SIDE / (double) Math.max(image.getWidth(), image.getHeight());
        while (scale < 1) {
            double step = Math.max(scale, 0.5);
            result = scaled(result, step);
            scale /= step;
        }
        return result;
    }

    private static BufferedImage scaled(BufferedImage image, double scale) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = onWhite(result);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    private static Graphics2D onWhite(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        return graphics;
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
        Graphics2D graphics = onWhite(painted);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return painted;
    }

    /** Writes a JPEG aside, then moves it to its place. */
    static void write(BufferedImage image, Path target) throws IOException {
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
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
