package org.cecps.portal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody sent: what it is called, what it is, and what became of it. The bytes stand in the {@link EvidenceStore};
 * their SHA-256 here proves that they are still those that were sent.
 */
@Entity
@Table(name = "evidence_file")
public class EvidenceFile {

    private static final int LONGEST_WAIT_MINUTES = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private Reference reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind")
    private EvidenceOwner.Kind ownerKind;

    @Column(name = "owner_reference")
    private Reference ownerReference;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "declared_type")
    private String declaredType;

    @Enumerated(EnumType.STRING)
    private @Nullable EvidenceKind kind;

    @Column(name = "size_bytes")
    private long sizeBytes;

    private @Nullable String sha256;

    @Column(name = "same_as")
    private @Nullable Reference sameAs;

    private int pages;

    private int width;

    private int height;

    private String flags = "";

    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    @Enumerated(EnumType.STRING)
    private @Nullable EvidenceRefusal refusal;

    @Column(name = "refusal_limit")
    private long refusalLimit;

    @Column(name = "store_key")
    private @Nullable String storeKey;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    /** How often it was checked without coming to an end. */
    private int checks;

    @Column(name = "next_check_at")
    private @Nullable Instant nextCheckAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected EvidenceFile() {}

    @SuppressWarnings("NullAway.Init")
    EvidenceFile(EvidenceOwner owner, Actor sender, SentFile sent, Instant receivedAt) {
        this.reference = Reference.random(ReferenceKind.EVIDENCE);
        this.ownerKind = owner.kind();
        this.ownerReference = owner.reference();
        this.fileName = sent.name();
        this.declaredType = sent.declaredType();
        this.sizeBytes = sent.bytes();
        this.sha256 = sent.sha256();
        this.sentBy = sender.kind() + ":" + sender.id();
        this.receivedAt = receivedAt;
        this.state = EvidenceState.CHECKING;
    }

    /** Its bytes are kept under a key. */
    void kept(String key) {
        storeKey = key;
    }

    /** The same bytes were sent before, to the same place. */
    void sameAs(Reference other) {
        sameAs = other;
    }

    /** All checks are done. */
    void ready(Inspection inspection) {
        kind = inspection.kind();
        pages = inspection.pages();
        width = inspection.width();
        height = inspection.height();
        flags = inspection.flags().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        nextCheckAt = null;
        state = EvidenceState.READY;
    }

    /** A check could not be made; it is tried again a little later each time, after an hour at most. */
    void waits(Instant now) {
        checks++;
        nextCheckAt = now.plus(Duration.ofMinutes(Math.min(LONGEST_WAIT_MINUTES, checks)));
    }

    /** It is not accepted; its bytes are not kept. */
    void refused(EvidenceRefusal why, long limit) {
        state = EvidenceState.REFUSED;
        refusal = why;
        refusalLimit = limit;
        storeKey = null;
        nextCheckAt = null;
    }

    void bindTo(EvidenceOwner owner) {
        ownerKind = owner.kind();
        ownerReference = owner.reference();
    }

    boolean isSentBy(Actor actor) {
        return sentBy.equals(actor.kind() + ":" + actor.id());
    }

    long id() {
        return id;
    }

    Optional<String> storeKey() {
        return Optional.ofNullable(storeKey);
    }

    /** Its reference. */
    public Reference reference() {
        return reference;
    }

    /** What it belongs to. */
    public EvidenceOwner owner() {
        return new EvidenceOwner(ownerKind, ownerReference);
    }

    /** The name it was sent under, without anything a name should not have. */
    public String fileName() {
        return fileName;
    }

    /** The type its sender's browser declared, as sent. */
    public String declaredType() {
        return declaredType;
    }

    /** What it is, once it was looked at. */
    public Optional<EvidenceKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Its size in bytes. */
    public long sizeBytes() {
        return sizeBytes;
    }

    /** The SHA-256 of the bytes as they were sent, hexadecimal. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    /** The file of the same place that has the very same bytes, if there was one before. */
    public Optional<Reference> sameAs() {
        return Optional.ofNullable(sameAs);
    }

    /** How many pages; 1 for a picture. */
    public int pages() {
        return pages;
    }

    /** Pixels of a picture from side to side, as it was sent; 0 for a document. */
    public int width() {
        return width;
    }

    /** Pixels of a picture from top to bottom, as it was sent; 0 for a document. */
    public int height() {
        return height;
    }

    /** What a reviewer should know. */
    public Set<EvidenceFlag> flags() {
        Set<EvidenceFlag> result = EnumSet.noneOf(EvidenceFlag.class);
        Arrays.stream(flags.split(","))
                .filter(flag -> !flag.isEmpty())
                .map(EvidenceFlag::valueOf)
                .forEach(result::add);
        return result;
    }

    /** Where it stands. */
    public EvidenceState state() {
        return state;
    }

    /** Why it was not accepted. */
    public Optional<EvidenceRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** The limit that the refusal's text mentions. */
    public long refusalLimit() {
        return refusalLimit;
    }

    /** Who sent it. */
    public String sentBy() {
        return sentBy;
    }

    /** When it was received. */
    public Instant receivedAt() {
        return receivedAt;
    }
}
