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

    private @Nullable Reference liability;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private @Nullable EvidenceKind kind;

    @Column(name = "size_bytes")
    private long sizeBytes;

    private @Nullable String sha256;

    private int pages;

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

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected EvidenceFile() {}

    @SuppressWarnings("NullAway.Init")
    EvidenceFile(EvidenceOwner owner, Actor sender, String fileName, long sizeBytes, Instant receivedAt) {
        this.reference = Reference.random(ReferenceKind.EVIDENCE);
        this.ownerKind = owner.kind();
        this.ownerReference = owner.reference();
        this.liability = sender.kind() == Actor.Kind.PERSON ? new Reference(sender.id()) : null;
        this.fileName = fileName;
        this.sizeBytes = sizeBytes;
        this.sentBy = sender.kind() + ":" + sender.id();
        this.receivedAt = receivedAt;
        this.state = EvidenceState.CHECKING;
    }

    void kept(Inspection inspection, String sha, String key) {
        kind = inspection.kind();
        pages = inspection.pages();
        flags = inspection.flags().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        sha256 = sha;
        storeKey = key;
    }

    void ready() {
        state = EvidenceState.READY;
    }

    void refused(EvidenceRefusal why, long limit) {
        state = EvidenceState.REFUSED;
        refusal = why;
        refusalLimit = limit;
        storeKey = null;
    }

    void bindTo(EvidenceOwner owner) {
        ownerKind = owner.kind();
        ownerReference = owner.reference();
    }

    boolean isSentBy(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON && actor.id().equals(liability == null ? "" : liability.value());
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

    /** How many pages; 1 for a picture. */
    public int pages() {
        return pages;
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
