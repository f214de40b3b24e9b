package org.cecps.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;

/**
 * Receives, checks and shows files. A file is written to disk, looked at, scanned and only then kept; what became of it is
 * known when the method returns. While the scanner is down a file is kept as "being checked", and nobody can open it.
 */
@ApplicationScoped
@Transactional
public class EvidenceService {

    private static final Logger LOG = Logger.getLogger(EvidenceService.class.getName());

    private final EvidenceFiles files;
    private final EvidenceStore store;
    private final VirusScanner scanner;
    private final EvidenceLimits limits;
    private final LegalClock clock;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EvidenceService() {
        this(null, null, null, null, null);
    }

    @Inject
    EvidenceService(
            EvidenceFiles files, EvidenceStore store, VirusScanner scanner, EvidenceLimits limits, LegalClock clock) {
        this.files = files;
        this.store = store;
        this.scanner = scanner;
        this.limits = limits;
        this.clock = clock;
    }

    /** Whether files are scanned for viruses; without it every evidence page says so. */
    public boolean isScanning() {
        return scanner.isConfigured();
    }

    /** How much is accepted, for the page's hint. */
    public EvidenceLimits limits() {
        return limits;
    }

    /**
     * Receives a file for an owner. A file that may not be kept is recorded with its reason and nothing else; the result says
     * so.
     */
    public EvidenceFile receive(
            Actor sender, EvidenceOwner owner, String sentName, String declaredType, InputStream content) {
        requireMaySend(sender, owner);
        Path incoming = null;
        try {
            incoming = store.incoming();
            Upload upload = write(content, incoming);
            EvidenceFile file = new EvidenceFile(owner, sender, SafeName.of(sentName), upload.size(), clock.now());
            checkAndKeep(sender, file, incoming, upload, declaredType);
            files.add(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(incoming);
        }
    }

    private void checkAndKeep(Actor sender, EvidenceFile file, Path incoming, Upload upload, String declaredType)
            throws IOException {
        try {
            long kept = files.of(sender, file.owner()).stream()
                    .filter(other -> other.state() != EvidenceState.REFUSED)
                    .count();
            if (kept >= limits.files()) {
                throw EvidenceRefusal.TOO_MANY.refused((long) limits.files());
            }
            Inspection inspection = new FileInspection(limits).inspect(incoming, file.fileName(), declaredType);
            boolean scanned = scan(incoming);
            String key = store.keep(incoming);
            file.kept(inspection, upload.sha256(), key);
            if (scanned) {
                makeReadable(file, inspection.kind(), key);
            }
        } catch (Refused refused) {
            file.refused((EvidenceRefusal) refused.refusal(), firstNumber(refused));
        }
    }

    /** Whether the file was scanned and is clean; false when the scanner does not answer. */
    private boolean scan(Path path) {
        if (!scanner.isConfigured()) {
            return true;
        }
        try {
            if (!scanner.isClean(path)) {
                throw EvidenceRefusal.VIRUS.refused();
            }
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a file waits for the virus scanner", e);
            return false;
        }
    }

    private void makeReadable(EvidenceFile file, EvidenceKind kind, String key) throws IOException {
        if (kind != EvidenceKind.PDF) {
            try {
                CleanCopies.picture(store.original(key), store.derived(key, page(1)));
            } catch (IOException | RuntimeException e) {
                store.remove(key);
                throw EvidenceRefusal.DAMAGED.refused();
            }
        }
        file.ready();
    }

    /** Scans again what waited for the scanner; called by a timer. */
    public void checkWaiting() {
        for (EvidenceFile file : files.checking(20)) {
            String key = file.storeKey().orElseThrow();
            try {
                if (scan(store.original(key))) {
                    makeReadable(file, file.kind().orElseThrow(), key);
                }
            } catch (Refused refused) {
                file.refused((EvidenceRefusal) refused.refusal(), firstNumber(refused));
                remove(key);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The files of an owner that this actor may see. */
    public List<EvidenceFile> files(Actor actor, EvidenceOwner owner) {
        return files.of(actor, owner);
    }

    /** One file's record. */
    public EvidenceFile get(Actor actor, Reference reference) {
        return files.get(actor, reference);
    }

    /**
     * A picture of one page, counted from 1: all that anybody ever sees of a file.
     *
     * @throws Refused {@link EvidenceRefusal#NO_SUCH_FILE} when there is no such page, or the file may not be opened
     */
    public Path pageImage(Actor actor, Reference reference, int page) {
        EvidenceFile file = files.get(actor, reference);
        if (file.state() != EvidenceState.READY || page < 1 || page > file.pages()) {
            throw EvidenceRefusal.NO_SUCH_FILE.refused();
        }
        String key = file.storeKey().orElseThrow();
        try {
            Path image = store.derived(key, page(page));
            if (!Files.exists(image)) {
                CleanCopies.page(store.original(key), page, image);
            }
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes back a file of an objection that is not sent yet. */
    public void remove(Actor sender, Reference reference) {
        EvidenceFile file = files.get(sender, reference);
        if (file.owner().kind() != EvidenceOwner.Kind.OBJECTION_DRAFT || !file.isSentBy(sender)) {
            throw EvidenceRefusal.NO_SUCH_FILE.refused();
        }
        file.storeKey().ifPresent(this::remove);
        files.remove(file);
    }

    /** Makes the files of a draft those of what was sent; files that were refused stay behind. */
    public void bind(Actor sender, EvidenceOwner draft, EvidenceOwner sent) {
        for (EvidenceFile file : files.of(sender, draft)) {
            if (file.state() == EvidenceState.REFUSED) {
                files.remove(file);
            } else {
                file.bindTo(sent);
            }
        }
    }

    private static void requireMaySend(Actor sender, EvidenceOwner owner) {
        boolean may = switch (owner.kind()) {
            case CASE -> sender.isCaseworker() || sender.may(Actor.Role.CASES_WRITE);
            case OBJECTION_DRAFT -> sender.isPersonOf(owner.reference());
            case OBJECTION -> false;
        };
        if (!may) {
            throw EvidenceRefusal.NO_SUCH_FILE.refused();
        }
    }

    private record Upload(long size, String sha256) {}

    /** Writes what comes to disk, and stops one byte past the limit. */
    private Upload write(InputStream content, Path target) throws IOException {
        try (DigestInputStream digesting = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[16_384];
            long size = 0;
            int read = digesting.read(buffer);
            while (read >= 0 && size <= limits.bytes()) {
                out.write(buffer, 0, read);
                size += read;
                read = digesting.read(buffer);
            }
            return new Upload(
                    size, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void remove(String key) {
        try {
            store.remove(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "an upload could not be removed: " + path, e);
        }
    }

    private static String page(int page) {
        return "page-" + page + ".jpg";
    }

    private static long firstNumber(Refused refused) {
        return refused.arguments().stream()
                .filter(Number.class::isInstance)
                .mapToLong(argument -> ((Number) argument).longValue())
                .findFirst()
                .orElse(0);
    }
}
