package org.cecps.portal.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Drawn stand-ins for photographs of a vehicle: a curtain side with its cable, or rear doors with a seal. */
final class SamplePhotographs {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;

    private SamplePhotographs() {}

    static InputStream curtain() {
        BufferedImage image = ground();
        Graphics2D g = pen(image);
        g.setColor(new Color(0x2f4f8f));
        g.fillRect(80, 110, 800, 380);
        g.setColor(new Color(0x25406f));
        for (int x = 80; x < 880; x += 50) {
            g.fillRect(x, 110, 8, 380);
        }
        g.setColor(new Color(0xd9dde0));
        g.setStroke(new BasicStroke(6));
        g.drawLine(70, 470, 800, 474);
        g.setColor(new Color(0xe8eaec));
        for (int x = 110; x < 880; x += 60) {
            g.drawOval(x, 460, 16, 24);
        }
        g.setColor(new Color(0xd9dde0));
        g.drawArc(790, 470, 60, 70, 0, 200);
        wheels(g);
        return png(image);
    }

    static InputStream doors() {
        BufferedImage image = ground();
        Graphics2D g = pen(image);
        g.setColor(new Color(0xe3e0d8));
        g.fillRect(260, 70, 440, 470);
        g.setColor(new Color(0x9aa1a6));
        g.setStroke(new BasicStroke(5));
        g.drawLine(480, 70, 480, 540);
        for (int x : new int[] {330, 420, 540, 630}) {
            g.drawLine(x, 80, x, 530);
        }
        g.setColor(new Color(0xb3261e));
        g.fillRoundRect(462, 330, 36, 20, 8, 8);
        return png(image);
    }

    private static BufferedImage ground() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0xc9d2d6));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(new Color(0x6f777b));
        g.fillRect(0, 540, WIDTH, 100);
        g.dispose();
        return image;
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return g;
    }

    private static void wheels(Graphics2D g) {
        g.setColor(new Color(0x22282b));
        for (int x : new int[] {560, 660, 760}) {
            g.fillOval(x, 490, 90, 90);
        }
    }

    private static InputStream png(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
