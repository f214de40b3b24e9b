package org.cecps.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much is accepted, and what looking at a file may cost. Settings, since the sources give no limits; large video comes
 * with its own kind (R 9.32).
 */
@ApplicationScoped
public class EvidenceLimits {

    private static final long MEGABYTE = 1024L * 1024;

    private final long bytes;
    private final int files;
    private final long bytesTogether;
    private final int pages;
    private final long pixels;
    private final int seconds;
    private final int atOnce;
    private final int megabytesOfMemory;

    /** For the container's proxy. */
    protected EvidenceLimits() {
        this(0, 0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * Limits.
     *
     * @param bytes the largest file, bytes; keep the scanner's {@code StreamMaxLength} above it
     * @param files the most files of one owner
     * @param bytesTogether the most bytes of all files of one owner
     * @param pages the most pages of a document
     * @param pixels the most pixels of a picture, width times height
     * @param seconds the longest a file may be looked at, a page be painted or a scan take
     * @param atOnce how many files are looked at in the same moment; each takes a process
     * @param megabytesOfMemory the memory of such a process
     */
    @Inject
    public EvidenceLimits(
            @ConfigProperty(name = "portal.evidence.largest.bytes", defaultValue = "10485760") long bytes,
            @ConfigProperty(name = "portal.evidence.most.files", defaultValue = "25") int files,
            @ConfigProperty(name = "portal.evidence.most.bytes", defaultValue = "104857600") long bytesTogether,
            @ConfigProperty(name = "portal.evidence.most.pages", defaultValue = "200") int pages,
            @ConfigProperty(name = "portal.evidence.most.pixels", defaultValue = "60000000") long pixels,
            @ConfigProperty(name = "portal.evidence.look.seconds", defaultValue = "20") int seconds,
            @ConfigProperty(name = "portal.evidence.look.processes", defaultValue = "2") int atOnce,
            @ConfigProperty(name = "portal.evidence.look.megabytes", defaultValue = "384") int megabytesOfMemory) {
        this.bytes = bytes;
        this.files = files;
        this.bytesTogether = bytesTogether;
        this.pages = pages;
        this.pixels = pixels;
        this.seconds = seconds;
        this.atOnce = atOnce;
        this.megabytesOfMemory = megabytesOfMemory;
    }

    /** The largest file, bytes. */
    public long bytes() {
        return bytes;
    }

    /** The largest file, megabytes, for a hint. */
    public long megabytes() {
        return bytes / MEGABYTE;
    }

    /** The most files of one owner. */
    public int files() {
        return files;
    }

    /** The most bytes of all files of one owner. */
    public long bytesTogether() {
        return bytesTogether;
    }

    /** The most megabytes of all files of one owner, for a hint. */
    public long megabytesTogether() {
        return bytesTogether / MEGABYTE;
    }

    /** The most pages of a document. */
    public int pages() {
        return pages;
    }

    /** The most pixels of a picture. */
    public long pixels() {
        return pixels;
    }

    /** The longest a file may be looked at, seconds. */
    int seconds() {
        return seconds;
    }

    /** How many files are looked at in the same moment. */
    int atOnce() {
        return atOnce;
    }

    /** The memory of a process that looks at files, megabytes. */
    int megabytesOfMemory() {
        return megabytesOfMemory;
    }
}
