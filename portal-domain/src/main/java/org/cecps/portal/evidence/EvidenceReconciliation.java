package org.cecps.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;

/** Proves that each file that was acknowledged is still there, byte for byte, and says by name which is not. */
@ApplicationScoped
public class EvidenceReconciliation {

    private static final Logger LOG = Logger.getLogger(EvidenceReconciliation.class.getName());
    private static final int AT_ONCE = 500;
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    private final EvidenceFiles files;
    private final EvidenceStore store;
    private final ReconciliationReports reports;
    private final LegalClock clock;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EvidenceReconciliation() {
        this(null, null, null, null);
    }

    @Inject
    EvidenceReconciliation(EvidenceFiles files, EvidenceStore store, ReconciliationReports reports, LegalClock clock) {
        this.files = files;
        this.store = store;
        this.reports = reports;
        this.clock = clock;
    }

    /** Reads every kept file again, and forgets uploads that never ended. */
    public ReconciliationReport reconcile() {
        Instant started = clock.now();
        List<Reference> wrong = new ArrayList<>();
        Set<String> stored = storedKeys();
        long count = 0;
        long bytes = 0;
        long after = 0;
        List<EvidenceFile> some = files.keptAfter(after, AT_ONCE);
        while (!some.isEmpty()) {
            for (EvidenceFile file : some) {
                if (!isThere(file)) {
                    LOG.severe("evidence file " + file.reference() + " is missing or changed");
                    wrong.add(file.reference());
                }
                file.storeKey().ifPresent(stored::remove);
                count++;
                bytes += file.sizeBytes();
                after = file.id();
            }
            some = files.keptAfter(after, AT_ONCE);
        }
        ReconciliationReport report =
                new ReconciliationReport(started, clock.now(), count, bytes, wrong, stored.size());
        reports.add(report);
        return report;
    }

    /** What the last reconciliation found. */
    public Optional<ReconciliationReport> latest() {
        return reports.latest();
    }

    /** The keys that are in the store now; taken before the records are read, so that a new file is never unclaimed. */
    private Set<String> storedKeys() {
        try {
            store.forgetIncoming(LegalClock.serverTime().minus(LONGEST_UPLOAD));
            Set<String> keys = new HashSet<>();
            store.keys(keys::add);
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isThere(EvidenceFile file) {
        Path original = store.original(file.storeKey().orElseThrow());
        try (DigestInputStream digesting =
                new DigestInputStream(Files.newInputStream(original), MessageDigest.getInstance("SHA-256"))) {
            long bytes = digesting.transferTo(OutputStream.nullOutputStream());
            String now = HexFormat.of().formatHex(digesting.getMessageDigest().digest());
            return bytes == file.sizeBytes()
                    && file.sha256().filter(now::equals).isPresent();
        } catch (IOException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
