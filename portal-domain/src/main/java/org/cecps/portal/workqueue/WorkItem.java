package org.cecps.portal.workqueue;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work that waits for a person. It is opened by what happened (an objection came in), taken by one member of
 * staff at a time, may be handed back with a note, and is closed by the decision. It keeps who may not take it, because they
 * did the work that is to be assured.
 */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private Reference reference;

    @Enumerated(EnumType.STRING)
    private Queue queue;

    private Reference subject;

    @Column(name = "case_reference")
    private Reference caseReference;

    private Reference liability;

    @Column(name = "available_from")
    private LocalDate availableFrom;

    @Column(name = "legal_date")
    private LocalDate legalDate;

    @Column(name = "practice_date")
    private @Nullable LocalDate practiceDate;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private WorkItemState state;

    @Column(name = "taken_by")
    private @Nullable String takenBy;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "work_item_barred", joinColumns = @JoinColumn(name = "work_item_id"))
    @Column(name = "staff")
    private Set<String> barred = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "work_item_hand_back", joinColumns = @JoinColumn(name = "work_item_id"))
    @OrderColumn(name = "position")
    private List<HandBack> handBacks = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected WorkItem() {}

    @SuppressWarnings("NullAway.Init")
    WorkItem(OpenWorkItem command, Instant openedAt) {
        this.reference = Reference.random(ReferenceKind.WORK_ITEM);
        this.queue = command.queue();
        this.subject = command.subject();
        this.caseReference = command.caseReference();
        this.liability = command.liability();
        this.availableFrom = command.availableFrom();
        this.legalDate = command.legalDate();
        this.practiceDate = command.practiceDate();
        this.openedAt = openedAt;
        this.state = WorkItemState.OPEN;
        this.barred.addAll(command.barred());
    }

    void takeBy(Actor actor, Instant now) {
        if (!actor.isCaseworker() || !actor.may(queue.lowestGrade())) {
            throw WorkQueueRefusal.NOT_YOUR_GRADE.refused();
        }
        if (barred.contains(actor.id())) {
            throw WorkQueueRefusal.NOT_YOUR_OWN_WORK.refused();
        }
        if (isHeldBy(actor)) {
            return;
        }
        if (state != WorkItemState.OPEN) {
            throw WorkQueueRefusal.ALREADY_TAKEN.refused();
        }
        state = WorkItemState.TAKEN;
        takenBy = actor.id();
        takenAt = now;
    }

    void handBackBy(Actor actor, String note, Instant now) {
        requireHeldBy(actor);
        if (note.isBlank()) {
            throw WorkQueueRefusal.NOTE_NEEDED.refused();
        }
        handBacks.add(new HandBack(actor.id(), now, note.strip()));
        state = WorkItemState.OPEN;
        takenBy = null;
        takenAt = null;
    }

    void close(Instant now) {
        state = WorkItemState.CLOSED;
        closedAt = now;
    }

    void requireHeldBy(Actor actor) {
        if (!isHeldBy(actor)) {
            throw WorkQueueRefusal.NOT_YOURS.refused();
        }
    }

    /** Whether this member of staff has it now. */
    public boolean isHeldBy(Actor actor) {
        return state == WorkItemState.TAKEN
                && actor.kind() == Actor.Kind.STAFF
                && actor.id().equals(takenBy);
    }

    /** Its own reference. */
    public Reference reference() {
        return reference;
    }

    /** The queue it is in. */
    public Queue queue() {
        return queue;
    }

    /** What is to be worked: an objection, a liability. */
    public Reference subject() {
        return subject;
    }

    /** The case it belongs to. */
    public Reference caseReference() {
        return caseReference;
    }

    /** The liability it belongs to. */
    public Reference liability() {
        return liability;
    }

    /** The first day it may be taken. */
    public LocalDate availableFrom() {
        return availableFrom;
    }

    /** The last day the law allows; the order of the queue. */
    public LocalDate legalDate() {
        return legalDate;
    }

    /** The later day that practice works to, where there is one (FACTS T5). */
    public Optional<LocalDate> practiceDate() {
        return Optional.ofNullable(practiceDate);
    }

    /** When it came. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Where it stands. */
    public WorkItemState state() {
        return state;
    }

    /** The staff reference of who has it. */
    public Optional<String> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    /** The notes of those who handed it back, oldest first. */
    public List<HandBack> handBacks() {
        return List.copyOf(handBacks);
    }
}
