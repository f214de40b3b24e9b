package org.cecps.portal.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * One incident as it was referred: when and where, which vehicle, what was found. It never changes; what follows from it
 * happens to the liability of each responsible person. A case under section 31A counts nobody: the number of people found is
 * stored as none, not as one (R 9.81).
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private Reference reference;

    private String sender;

    @Column(name = "sender_reference")
    private String senderReference;

    @Column(name = "content_hash")
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private Section section;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "border_crossed_on")
    private @Nullable LocalDate borderCrossedOn;

    @Column(name = "incident_on")
    private LocalDate incidentOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Port port;

    @Column(name = "inland_place")
    private @Nullable String inlandPlace;

    private String vehicle;

    private @Nullable String trailer;

    @Column(name = "people_found")
    private @Nullable Integer peopleFound;

    @Column(name = "officer_notes")
    private String officerNotes;

    @Column(name = "received_at")
    private Instant receivedAt;

    @ElementCollection
    @CollectionTable(name = "case_finding", joinColumns = @JoinColumn(name = "case_file_id"))
    @OrderColumn(name = "position")
    @Column(name = "finding")
    @Enumerated(EnumType.STRING)
    private List<FindingCode> findings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_found_where", joinColumns = @JoinColumn(name = "case_file_id"))
    @OrderColumn(name = "position")
    @Column(name = "found_where")
    @Enumerated(EnumType.STRING)
    private List<FoundWhere> foundWhere = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    /** A case as it came in; the command was checked. */
    @SuppressWarnings("NullAway.Init")
    CaseFile(ReceiveCase command, String sender, String contentHash, Instant receivedAt) {
        this.reference = Reference.random(ReferenceKind.CASE);
        this.sender = sender;
        this.senderReference = command.senderReference();
        this.contentHash = contentHash;
        this.section = command.section();
        this.occurredAt = command.occurredAt();
        this.borderCrossedOn = command.borderCrossedOn();
        LocalDate found = LegalClock.dayOf(command.occurredAt());
        LocalDate crossed = command.borderCrossedOn();
        this.incidentOn = crossed != null && crossed.isBefore(found) ? crossed : found;
        this.port = command.port();
        this.inlandPlace = command.inlandPlace();
        this.vehicle = command.vehicle();
        this.trailer = command.trailer();
        this.peopleFound = command.section() == Section.S31A ? null : command.peopleFound();
        this.officerNotes = command.officerNotes();
        this.receivedAt = receivedAt;
        this.findings.addAll(command.findings());
        this.foundWhere.addAll(command.foundWhere());
    }

    boolean hasContent(String hash) {
        return contentHash.equals(hash);
    }

    /** Its reference. */
    public Reference reference() {
        return reference;
    }

    /** Who sent it: the kind of actor and its reference. */
    public String sender() {
        return sender;
    }

    /** The sender's own reference. */
    public String senderReference() {
        return senderReference;
    }

    /** The section. */
    public Section section() {
        return section;
    }

    /** When it happened. */
    public Instant occurredAt() {
        return occurredAt;
    }

    /** The London day from which the statutory clocks run: the find, or the border crossing if that was earlier. */
    public LocalDate incidentOn() {
        return incidentOn;
    }

    /** The name of the place. */
    public String placeName() {
        return port != null
                ? port.placeName()
                : Optional.ofNullable(inlandPlace).orElse("");
    }

    /** The vehicle's registration. */
    public String vehicle() {
        return vehicle;
    }

    /** The trailer's registration, if there was one. */
    public Optional<String> trailer() {
        return Optional.ofNullable(trailer);
    }

    /** How many people were hidden; 0 for section 31A. */
    public int peopleFound() {
        return peopleFound == null ? 0 : peopleFound;
    }

    /** What the officer wrote. */
    public String officerNotes() {
        return officerNotes;
    }

    /** When the referral came in. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** Why the vehicle was not secure. */
    public List<FindingCode> findings() {
        return List.copyOf(findings);
    }

    /** Where people were found. */
    public List<FoundWhere> foundWhere() {
        return List.copyOf(foundWhere);
    }
}
