package org.cecps.portal.evidence;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Logger;
import org.cecps.portal.shared.Reference;

/**
 * Proves every hour that each file that was acknowledged is still there, byte for byte, and scans every minute what waited
 * for the scanner.
 */
@Startup
@Singleton(name = "EvidenceReconciliation")
@DependsOn("SchemaMigration")
public class EvidenceReconciliation {

    private static final Logger LOG = Logger.getLogger(EvidenceReconciliation.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private EvidenceFiles files;

    @Inject
    private EvidenceStore store;

    @Inject
    private EvidenceService service;

    private volatile List<Reference> missing = List.of();

    /** Scans what waited for the scanner. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void checkWaiting() {
        service.checkWaiting();
    }

    /** Reads every kept file again. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void reconcile() {
        List<Reference> wrong = new ArrayList<>();
        long after = 0;
        List<EvidenceFile> some = files.keptAfter(after, AT_ONCE);
        while (!some.isEmpty()) {
            for (EvidenceFile file : some) {
                if (!isThere(file)) {
                    LOG.severe("evidence file " + file.reference() + " is missing or changed");
                    wrong.add(file.reference());
                }
                after = file.id();
            }
            some = files.keptAfter(after, AT_ONCE);
        }
        missing = List.copyOf(wrong);
    }

    /** The files that were missing or changed when last looked at; readiness fails while there is one. */
    public List<Reference> missing() {
        return missing;
    }

    private boolean isThere(EvidenceFile file) {
        Path original = store.original(file.storeKey().orElseThrow());
        try (DigestInputStream digesting =
                new DigestInputStream(Files.newInputStream(original), MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(java.io.OutputStream.nullOutputStream());
            String now = HexFormat.of().formatHex(digesting.getMessageDigest().digest());
            return file.sha256().filter(now::equals).isPresent();
        } catch (IOException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
