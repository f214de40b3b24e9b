package org.cecps.portal.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are accepted. */
public enum EvidenceKind {
    /** A document. */
    PDF("application/pdf", "pdf", "pdf", "%PDF-"),
    /** A photograph. */
    JPEG("image/jpeg", "jpg", "jpeg", "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF"),
    /** A picture without loss. */
    PNG("image/png", "png", "png", "\u0089PNG\r\n\u001a\n");

    private final String mediaType;
    private final String extension;
    private final String otherExtension;
    private final String signature;

    EvidenceKind(String mediaType, String extension, String otherExtension, String signature) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.otherExtension = otherExtension;
        this.signature = signature;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The bytes such a file begins with, one character each. */
    String signature() {
        return signature;
    }

    /** The kind a file's name claims. */
    static Optional<EvidenceKind> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extension.equals(extension) || kind.otherExtension.equals(extension))
                .findFirst();
    }
}
