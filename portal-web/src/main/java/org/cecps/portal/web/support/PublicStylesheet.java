package org.cecps.portal.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The one style sheet of the public pages: made small and compressed once, named by a hash of its content, so that a phone
 * fetches it once and never asks again.
 */
@Named("stylesheet")
@ApplicationScoped
public class PublicStylesheet {

    private static final String SOURCE = "/WEB-INF/resources/public/public.css";

    @Inject
    private ServletContext application;

    private byte[] content = {};
    private byte[] compressed = {};
    private String name = "";

    /** Reads the sheet as people wrote it. */
    @PostConstruct
    void read() {
        try (InputStream stream = application.getResourceAsStream(SOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the application lacks " + SOURCE);
            }
            content = small(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            compressed = gzip(content);
            name = "public-" + hash(content) + ".css";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address a page links to. */
    public String getHref() {
        return "/assets/" + name;
    }

    /** The file name with the hash. */
    String name() {
        return name;
    }

    /** The sheet. */
    byte[] content() {
        return content.clone();
    }

    /** The sheet as gzip. */
    byte[] compressed() {
        return compressed.clone();
    }

    /** Without comments, line ends and spaces that say nothing. */
    static String small(String css) {
        return css.replaceAll("/\\*[^*]*\\*+([^/*][^*]*\\*+)*/", "")
                .replaceAll("\\s*\\R\\s*", "")
                .replaceAll("\\s*([{};,])\\s*", "$1")
                .replaceAll(";}", "}")
                .strip();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(result) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(content);
        }
        return result.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
