package org.cecps.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;

/**
 * Receives, checks and shows files. A file is written to disk, scanned, looked at and only then kept; what became of it is
 * known when the method returns. While the scanner is down a file is kept as "being checked", and nobody can open it.
 *
 * <p>Receiving and showing take no transaction: they wait for a slow sender, a scanner and a painter, and must not hold a
 * connection meanwhile. Each record is kept in a transaction of its own.
 */
@ApplicationScoped
public class EvidenceService {

    private static final Logger LOG = Logger.getLogger(EvidenceService.class.getName());
    private static final Actor CHECKER = Actor.portal("evidence");
    private static final int AT_ONCE = 20;
    private static final int LONGEST_TYPE = 100;

    private final EvidenceFiles files;
    private final EvidenceStore store;
    private final EvidenceChecks checks;
    private final FileWorkers workers;
    private final VirusScanner scanner;
    private final EvidenceLimits limits;
    private final LegalClock clock;
    /** One of these is held while a place among an owner's files is taken, so that uploads at once keep to the limits. */
    private final List<Object> turns =
            IntStream.range(0, 64).mapToObj(i -> new Object()).toList();

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EvidenceService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    EvidenceService(
            EvidenceFiles files,
            EvidenceStore store,
            EvidenceChecks checks,
            FileWorkers workers,
            VirusScanner scanner,
            EvidenceLimits limits,
            LegalClock clock) {
        this.files = files;
        this.store = store;
        this.checks = checks;
        this.workers = workers;
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
     *
     * @param sentName the name as it was sent; it may be anything
     * @param declaredType the type the sender's browser declared; empty when none
     * @throws Refused {@link EvidenceRefusal#NO_SUCH_FILE} when this sender may send nothing there
     */
    @Transactional(TxType.NEVER)
    public EvidenceFile receive(
            Actor sender, EvidenceOwner owner, String sentName, String declaredType, InputStream content) {
        requireMaySend(sender, owner);
        try {
            EvidenceFile file =
                    checked(sender, owner, new Attachment(sentName, declaredType, content), files.heldBy(owner));
            if (file.state() == EvidenceState.REFUSED) {
                files.add(sender, file);
            } else {
                keep(sender, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks files that come together with what they belong to, before that is stored. Their bytes are kept, their records are
     * not: {@link #attach} them with it, or {@link #discard} them.
     *
     * @return one for each, in their order; a refused one says why
     * @throws Refused {@link EvidenceRefusal#NO_SUCH_FILE} when this sender may send nothing there
     */
    public List<EvidenceFile> prepare(Actor sender, EvidenceOwner draft, List<Attachment> attachments) {
        requireMaySend(sender, draft);
        List<EvidenceFile> prepared = new ArrayList<>();
        boolean isDone = false;
        try {
            for (Attachment attachment : attachments) {
                List<EvidenceFile> held = prepared.stream()
                        .filter(file -> file.state() != EvidenceState.REFUSED)
                        .toList();
                EvidenceFile file = checked(sender, draft, attachment, held);
                sameAsOneOf(held, file);
                prepared.add(file);
            }
            isDone = true;
            return prepared;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!isDone) {
                discard(prepared);
            }
        }
    }

    /** Keeps the records of prepared files as those of what they came with, in the transaction that stores it. */
    @Transactional(TxType.MANDATORY)
    public void attach(Actor sender, List<EvidenceFile> prepared, EvidenceOwner sent) {
        for (EvidenceFile file : prepared) {
            file.bindTo(sent);
            files.add(sender, file);
        }
    }

    /** Forgets prepared files: what they came with was not stored. */
    public void discard(List<EvidenceFile> prepared) {
        for (EvidenceFile file : prepared) {
            file.storeKey().ifPresent(this::removeBytes);
        }
    }

    /** A file with what became of it; its bytes are kept unless it is refused, its record is not. */
    private EvidenceFile checked(Actor sender, EvidenceOwner owner, Attachment attachment, List<EvidenceFile> held)
            throws IOException {
        Path incoming = store.incoming();
        String key = store.newKey();
        try {
            SentFile sent = write(attachment.content(), incoming, attachment.name(), attachment.declaredType());
            EvidenceFile file = new EvidenceFile(owner, sender, sent, clock.now());
            try {
                requireSize(sent.bytes());
                requireRoom(held, sent.bytes());
                Optional<Inspection> seen = checks.check(incoming, sent.name(), sent.declaredType(), cleanCopy(key));
                store.keep(incoming, key);
                file.kept(key);
                seen.ifPresentOrElse(file::ready, () -> file.waits(clock.now()));
            } catch (Refused refused) {
                refuse(file, key, refused);
            }
            return file;
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private void keep(Actor sender, EvidenceFile file) throws IOException {
        try {
            add(sender, file);
        } catch (Refused refused) {
            refuse(file, file.storeKey().orElseThrow(), refused);
            files.add(sender, file);
        }
    }

    private void refuse(EvidenceFile file, String key, Refused refused) throws IOException {
        store.remove(key);
        file.refused((EvidenceRefusal) refused.refusal(), firstNumber(refused));
    }

    private void requireSize(long bytes) {
        if (bytes == 0) {
            throw EvidenceRefusal.EMPTY.refused();
        }
        if (bytes > limits.bytes()) {
            throw EvidenceRefusal.TOO_LARGE.refused(limits.megabytes());
        }
    }

    private void requireRoom(List<EvidenceFile> held, long bytes) {
        if (held.size() >= limits.files()) {
            throw EvidenceRefusal.TOO_MANY.refused((long) limits.files());
        }
        if (held.stream().mapToLong(EvidenceFile::sizeBytes).sum() + bytes > limits.bytesTogether()) {
            throw EvidenceRefusal.TOO_MUCH_TOGETHER.refused(limits.megabytesTogether());
        }
    }

    private void add(Actor sender, EvidenceFile file) {
        synchronized (turns.get(Math.floorMod(file.owner().hashCode(), turns.size()))) {
            List<EvidenceFile> held = files.heldBy(file.owner());
            requireRoom(held, file.sizeBytes());
            sameAsOneOf(held, file);
            files.add(sender, file);
        }
    }

    private static void sameAsOneOf(List<EvidenceFile> held, EvidenceFile file) {
        held.stream()
                .filter(other -> other.sha256().equals(file.sha256()))
                .findFirst()
                .ifPresent(other -> file.sameAs(other.reference()));
    }

    /** Checks again what waited for the scanner; called by a timer, on every node. */
    @Transactional(TxType.NEVER)
    public void checkWaiting() {
        for (EvidenceFile file : files.due(clock.now(), AT_ONCE)) {
            try {
                checkAgain(file);
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "file " + file.reference() + " was not checked; it stays closed", e);
            }
        }
    }

    private void checkAgain(EvidenceFile file) throws IOException {
        String key = file.storeKey().orElseThrow();
        try {
            checks.check(store.original(key), file.fileName(), file.declaredType(), cleanCopy(key))
                    .ifPresentOrElse(file::ready, () -> file.waits(clock.now()));
            files.update(CHECKER, file);
        } catch (Refused refused) {
            file.refused((EvidenceRefusal) refused.refusal(), firstNumber(refused));
            files.update(CHECKER, file);
            store.remove(key);
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
     * A picture of one page, counted from 1: all that anybody ever sees of a file, its sender too. A page of a document is
     * painted when it is first asked for.
     *
     * @throws Refused {@link EvidenceRefusal#NO_SUCH_FILE} when there is no such page, or the file may not be opened;
     *     {@link EvidenceRefusal#CANNOT_BE_SHOWN} or {@link EvidenceRefusal#TOO_COMPLEX} when it cannot be painted
     */
    @Transactional(TxType.NEVER)
    public Path pageImage(Actor actor, Reference reference, int page) {
        EvidenceFile file = files.get(actor, reference);
        if (file.state() != EvidenceState.READY || page < 1 || page > file.pages()) {
            throw EvidenceRefusal.NO_SUCH_FILE.refused();
        }
        String key = file.storeKey().orElseThrow();
        EvidenceKind kind = file.kind().orElseThrow();
        try {
            Path image = store.derived(key, page(page));
            if (!Files.exists(image) && kind == EvidenceKind.PDF) {
                workers.paint(store.original(key), page, image);
            } else if (!Files.exists(image)) {
                workers.look(store.original(key), kind, image);
            }
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes back a file of something that is not sent yet. */
    public void remove(Actor sender, Reference reference) {
        EvidenceFile file = files.get(sender, reference);
        boolean isDraft = file.owner().kind() == EvidenceOwner.Kind.OBJECTION_DRAFT
                || file.owner().kind() == EvidenceOwner.Kind.CASE_DRAFT;
        if (!isDraft || !file.isSentBy(sender)) {
            throw EvidenceRefusal.NO_SUCH_FILE.refused();
        }
        files.remove(sender, file);
        file.storeKey().ifPresent(this::removeBytes);
    }

    private void removeBytes(String key) {
        try {
            store.remove(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the files of a draft those of what was sent, in the transaction that sends it; files that were refused stay
     * behind.
     */
    @Transactional(TxType.MANDATORY)
    public void bind(Actor sender, EvidenceOwner draft, EvidenceOwner sent) {
        for (EvidenceFile file : files.of(sender, draft)) {
            if (file.state() == EvidenceState.REFUSED) {
                files.remove(sender, file);
            } else {
                file.bindTo(sent);
            }
        }
    }

    private static void requireMaySend(Actor sender, EvidenceOwner owner) {
        boolean may = switch (owner.kind()) {
            case CASE -> sender.isCaseworker() || sender.may(Actor.Role.CASES_WRITE);
            case CASE_DRAFT ->
                (sender.isCaseworker() || sender.may(Actor.Role.CASES_WRITE))
                        && sender.id().equals(owner.reference().value());
            case OBJECTION_DRAFT -> sender.isPersonOf(owner.reference());
            case OBJECTION -> false;
        };
        if (!may) {
            throw EvidenceRefusal.NO_SUCH_FILE.refused();
        }
    }

    /** Writes what comes to disk, and stops one byte past the limit. */
    private SentFile write(InputStream content, Path target, String sentName, String declaredType) throws IOException {
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
            return new SentFile(
                    SafeName.of(sentName),
                    declaredType.substring(0, Math.min(LONGEST_TYPE, declaredType.length())),
                    size,
                    HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path cleanCopy(String key) throws IOException {
        return store.derived(key, page(1));
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
