package org.cecps.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * The checks of a file, in their order: the scanner first, so that a virus is called a virus whatever it is named; then what
 * it says it is; then its inside, in a process of its own. A check that cannot be made now leaves the file waiting: nothing
 * is ever ready that was not checked to the end.
 */
@ApplicationScoped
class EvidenceChecks {

    private static final Logger LOG = Logger.getLogger(EvidenceChecks.class.getName());

    private final VirusScanner scanner;
    private final FileWorkers workers;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EvidenceChecks() {
        this(null, null);
    }

    @Inject
    EvidenceChecks(VirusScanner scanner, FileWorkers workers) {
        this.scanner = scanner;
        this.workers = workers;
    }

    /**
     * Checks a file and paints the clean copy of a picture.
     *
     * @return what was seen; empty when a check could not be made now
     * @throws org.cecps.portal.shared.Refused {@link EvidenceRefusal} when it may not be kept
     */
    Optional<Inspection> check(Path file, String name, String declaredType, Path copy) throws IOException {
        boolean scanned = isScanned(file);
        EvidenceKind kind = FirstLook.kindOf(file, name, declaredType);
        try {
            Inspection seen = workers.look(file, kind, copy);
            return scanned ? Optional.of(seen) : Optional.empty();
        } catch (IOException e) {
            LOG.warning("a file could not be looked at now: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Whether a file was scanned and is clean; false when the scanner does not answer. */
    private boolean isScanned(Path file) {
        if (!scanner.isConfigured()) {
            return true;
        }
        try {
            if (!scanner.isClean(file)) {
                throw EvidenceRefusal.VIRUS.refused();
            }
            return true;
        } catch (IOException e) {
            LOG.warning("a file waits for the virus scanner: " + e.getMessage());
            return false;
        }
    }
}
