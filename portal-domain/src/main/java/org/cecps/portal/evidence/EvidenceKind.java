package org.cecps.portal.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are accepted. */
public enum EvidenceKind {
    /** A document. */
    PDF("application/pdf", "pdf", "pdf"),
    /** A photograph. */
    JPEG("image/jpeg", "jpg", "jpeg"),
    /** A picture without loss. */
    PNG("image/png", "png", "png");

    private final String mediaType;
    private final String extension;
    private final String otherExtension;

    EvidenceKind(String mediaType, String extension, String otherExtension) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.otherExtension = otherExtension;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The kind a file's name claims. */
    static Optional<EvidenceKind> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extension.equals(extension) || kind.otherExtension.equals(extension))
                .findFirst();
    }
}
