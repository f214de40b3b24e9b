package org.cecps.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.cecps.portal.shared.LegalClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether files can be received, checked and kept, for who runs the portal. */
@ApplicationScoped
public class EvidenceVitals {

    /** A check that was due so long ago should have been made: no node is checking. */
    private static final Duration LATE = Duration.ofMinutes(10);

    @Inject
    private EvidenceFiles files;

    @Inject
    private EvidenceStore store;

    @Inject
    private LegalClock clock;

    @Inject
    @ConfigProperty(name = "portal.evidence.least.free.bytes", defaultValue = "1073741824")
    private long leastFreeBytes;

    /**
     * Files whose checks are not done.
     *
     * @param waiting all of them
     * @param overdue those whose next check should have been made ten minutes ago
     */
    public record Backlog(long waiting, long overdue) {}

    /** The backlog at this moment. */
    public Backlog backlog() {
        return files.backlog(clock.now().minus(LATE));
    }

    /** How many bytes can still be kept. */
    public long freeBytes() {
        try {
            return store.freeBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether so much room is left that uploads can go on. */
    public boolean hasRoom() {
        return freeBytes() >= leastFreeBytes;
    }
}
