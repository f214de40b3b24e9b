package org.cecps.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much is accepted. Settings, since the sources give no limits; large video comes with its own kind (R 9.32). */
@ApplicationScoped
public class EvidenceLimits {

    private final long bytes;
    private final int files;
    private final int pages;
    private final long pixels;

    /** For the container's proxy. */
    protected EvidenceLimits() {
        this(0, 0, 0, 0);
    }

    /**
     * Limits.
     *
     * @param bytes the largest file, bytes
     * @param files the most files of one owner
     * @param pages the most pages of a document
     * @param pixels the most pixels of a picture, width times height
     */
    @Inject
    public EvidenceLimits(
            @ConfigProperty(name = "portal.evidence.largest.bytes", defaultValue = "10485760") long bytes,
            @ConfigProperty(name = "portal.evidence.most.files", defaultValue = "25") int files,
            @ConfigProperty(name = "portal.evidence.most.pages", defaultValue = "200") int pages,
            @ConfigProperty(name = "portal.evidence.most.pixels", defaultValue = "60000000") long pixels) {
        this.bytes = bytes;
        this.files = files;
        this.pages = pages;
        this.pixels = pixels;
    }

    /** The largest file, bytes. */
    public long bytes() {
        return bytes;
    }

    /** The most files of one owner. */
    public int files() {
        return files;
    }

    /** The most pages of a document. */
    public int pages() {
        return pages;
    }

    /** The most pixels of a picture. */
    public long pixels() {
        return pixels;
    }
}
