package org.cecps.portal.evidence;

import java.io.IOException;
import java.nio.file.Path;

/** Scans files for viruses. */
public interface VirusScanner {

    /** Whether files are scanned at all. Without a scanner only the sample profile runs, and says so on every page. */
    boolean isConfigured();

    /**
     * Whether a file is clean.
     *
     * @throws IOException when the scanner cannot be asked: nobody may open the file until it was
     */
    boolean isClean(Path file) throws IOException;

    /** Whether the scanner answers now. */
    boolean answers();
}
