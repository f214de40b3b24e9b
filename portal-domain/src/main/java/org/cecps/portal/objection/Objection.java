package org.cecps.portal.objection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.UUID;
import org.cecps.portal.liability.Level;
import org.cecps.portal.liability.RecommendPenalty;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;

/**
 * A person's objection to a penalty notice, from the moment it is received to its determination.
 *
 * <p>It is in writing, gives reasons, and is made within 28 days of the notice (Act s.35(5), Reg 6); one that comes later is
 * never dropped: it is kept, marked late, and says why. An officer proposes a determination that answers every ground; a
 * second person of a higher grade assures it or sends it back with remarks. Only then is it determined, and the penalty, the
 * letter and the time to pay follow.
 */
@Entity
@Table(name = "objection")
public class Objection {

    /** The longest reasons the portal keeps, in characters. */
    public static final int LONGEST_REASONS = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private Reference reference;

    private Reference liability;

    @Column(name = "case_reference")
    private Reference caseReference;

    @Column(name = "form_id")
    private String formId;

    @Enumerated(EnumType.STRING)
    private Language language;

    @ElementCollection
    @CollectionTable(name = "objection_ground", joinColumns = @JoinColumn(name = "objection_id"))
    @OrderColumn(name = "position")
    @Column(name = "ground")
    @Enumerated(EnumType.STRING)
    private List<ObjectionGround> grounds = new ArrayList<>();

    private String reasons;

    @Column(name = "late_reason")
    private @Nullable String lateReason;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private boolean late;

    @Column(name = "decide_by_law")
    private LocalDate decideByLaw;

    @Column(name = "decide_by_practice")
    private LocalDate decideByPractice;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Embedded
    private @Nullable Level level;

    @Column(name = "new_amount_pence")
    private @Nullable Money newAmount;

    @ElementCollection
    @CollectionTable(name = "objection_answer", joinColumns = @JoinColumn(name = "objection_id"))
    @OrderColumn(name = "position")
    private List<GroundAnswer> answers = new ArrayList<>();

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @ElementCollection
    @CollectionTable(name = "objection_remark", joinColumns = @JoinColumn(name = "objection_id"))
    @OrderColumn(name = "position")
    private List<Remark> remarks = new ArrayList<>();

    @Column(name = "assured_by")
    private @Nullable String assuredBy;

    @Column(name = "determined_at")
    private @Nullable Instant determinedAt;

    @Column(name = "determined_on")
    private @Nullable LocalDate determinedOn;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    /**
     * What a person sent.
     *
     * @param section the section of the penalty, which decides which grounds apply
     * @param objectBy the last day for an objection (Reg 6)
     * @param decideByLaw 70 days from the penalty notice (Reg 7)
     * @param decideByPractice 70 days from receipt (R 10.82)
     * @throws org.cecps.portal.shared.Refused when a ground or the reasons are missing, or it is late and does not say why
     */
    @SuppressWarnings("NullAway.Init")
    public Objection(
            SubmitObjection command,
            Reference caseReference,
            Section section,
            LocalDate objectBy,
            LocalDate decideByLaw,
            LocalDate decideByPractice,
            Instant receivedAt) {
        LocalDate day = LegalClock.dayOf(receivedAt);
        boolean isLate = day.isAfter(objectBy);
        String why = command.lateReason() == null ? "" : command.lateReason().strip();
        if (command.grounds().isEmpty()) {
            throw ObjectionRefusal.NO_GROUND.refused();
        }
        if (!command.grounds().stream().allMatch(ground -> ground.appliesTo(section))) {
            throw ObjectionRefusal.GROUND_DOES_NOT_APPLY.refused();
        }
        if (command.reasons().isBlank()) {
            throw ObjectionRefusal.NO_REASONS.refused();
        }
        if (command.reasons().length() > LONGEST_REASONS) {
            throw ObjectionRefusal.REASONS_TOO_LONG.refused(LONGEST_REASONS);
        }
        if (isLate && why.isEmpty()) {
            throw ObjectionRefusal.LATE_REASON_NEEDED.refused(objectBy);
        }
        this.reference = Reference.random(ReferenceKind.OBJECTION);
        this.liability = command.liability();
        this.caseReference = caseReference;
        this.formId = command.formId().toString();
        this.language = command.language();
        this.grounds.addAll(command.grounds().stream().distinct().toList());
        this.reasons = command.reasons().strip();
        this.lateReason = isLate ? why : null;
        this.receivedAt = receivedAt;
        this.receivedOn = day;
        this.late = isLate;
        this.decideByLaw = decideByLaw;
        this.decideByPractice = decideByPractice;
        this.state = ObjectionState.RECEIVED;
    }

    /**
     * An officer proposes what to determine. Every ground is answered; a refused one says what would have been accepted; a
     * reduction lowers the penalty and an increase raises it.
     *
     * @param present the penalty as it stands
     * @param proposed the penalty as it would be
     */
    void propose(ProposeDetermination command, Money present, Money proposed, Actor officer, Instant now) {
        requireState(ObjectionState.RECEIVED, ObjectionState.SENT_BACK);
        Set<ObjectionGround> answered = new HashSet<>();
        for (GroundAnswer answer : command.answers()) {
            if (answer.answer().isBlank() || !grounds.contains(answer.ground())) {
                throw DeterminationRefusal.GROUND_NOT_ANSWERED.refused();
            }
            if (!answer.isAccepted()
                    && answer.wouldAccept().filter(text -> !text.isBlank()).isEmpty()) {
                throw DeterminationRefusal.NOTHING_WOULD_HELP.refused();
            }
            answered.add(answer.ground());
        }
        if (!answered.containsAll(grounds)) {
            throw DeterminationRefusal.GROUND_NOT_ANSWERED.refused();
        }
        switch (command.outcome()) {
            case REDUCE -> {
                if (proposed.compareTo(present) >= 0) {
                    throw DeterminationRefusal.NOT_A_REDUCTION.refused();
                }
            }
            case INCREASE -> {
                if (proposed.compareTo(present) <= 0) {
                    throw DeterminationRefusal.NOT_AN_INCREASE.refused();
                }
            }
            case MAINTAIN, CANCEL -> {
                // The amount follows from the outcome alone.
            }
        }
        outcome = command.outcome();
        level = command.level() == null ? null : new Level(command.level());
        newAmount = proposed;
        answers.clear();
        answers.addAll(command.answers());
        proposedBy = officer.id();
        proposedAt = now;
        state = ObjectionState.PROPOSED;
    }

    /** The second person sends the proposal back, saying what is to be mended. */
    void sendBack(Actor officer, String remark, Instant now) {
        requireSecondPerson(officer);
        if (remark.isBlank()) {
            throw DeterminationRefusal.REMARKS_NEEDED.refused();
        }
        remarks.add(new Remark(officer.id(), now, remark.strip()));
        state = ObjectionState.SENT_BACK;
    }

    /** The second person assures the proposal: the objection is determined. */
    ObjectionDetermined assure(Actor officer, Instant now) {
        requireSecondPerson(officer);
        assuredBy = officer.id();
        determinedAt = now;
        determinedOn = LegalClock.dayOf(now);
        state = ObjectionState.DETERMINED;
        return new ObjectionDetermined(reference);
    }

    private void requireSecondPerson(Actor officer) {
        requireState(ObjectionState.PROPOSED);
        if (!officer.isCaseworker() || !officer.may(Actor.Role.HO)) {
            throw DeterminationRefusal.GRADE_TOO_LOW.refused();
        }
        if (officer.id().equals(proposedBy)) {
            throw DeterminationRefusal.OWN_WORK.refused();
        }
    }

    private void requireState(ObjectionState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw DeterminationRefusal.NOT_WAITING.refused();
        }
    }

    boolean isVisibleTo(Actor actor) {
        return actor.isCaseworker() || actor.isPersonOf(liability) || actor.kind() == Actor.Kind.PORTAL;
    }

    /** Its own reference, on the receipt. */
    public Reference reference() {
        return reference;
    }

    /** The liability whose penalty it is against. */
    public Reference liability() {
        return liability;
    }

    /** The case. */
    public Reference caseReference() {
        return caseReference;
    }

    /** The id of the form that made it. */
    public UUID formId() {
        return UUID.fromString(formId);
    }

    /** The language the reasons are written in. */
    public Language language() {
        return language;
    }

    /** What is objected to, in the order given. */
    public List<ObjectionGround> grounds() {
        return List.copyOf(grounds);
    }

    /** Why, in the person's own words. */
    public String reasons() {
        return reasons;
    }

    /** Why it came after the last day. */
    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    /** The moment it was received. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** The London day it was received; the time to pay stops on it (Reg 4(2)). */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Whether it came after the last day. */
    public boolean isLate() {
        return late;
    }

    /** The last day for a decision by the law, 70 days from the penalty notice (Reg 7). Alarms go by this one. */
    public LocalDate decideByLaw() {
        return decideByLaw;
    }

    /** The last day for a decision by practice, 70 days from receipt (R 10.82). */
    public LocalDate decideByPractice() {
        return decideByPractice;
    }

    /** Where it stands. */
    public ObjectionState state() {
        return state;
    }

    /** Whether it still waits for its decision. */
    public boolean isUndecided() {
        return state != ObjectionState.DETERMINED;
    }

    /** What is proposed or determined. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The level of penalty that is proposed or determined, where it changes. */
    public Optional<RecommendPenalty> level() {
        return Optional.ofNullable(level).map(Level::asCommand);
    }

    /** The penalty after what is proposed or determined. */
    public Optional<Money> newAmount() {
        return Optional.ofNullable(newAmount);
    }

    /** The answers to the grounds. */
    public List<GroundAnswer> answers() {
        return List.copyOf(answers);
    }

    /** The staff reference of who proposed. */
    public Optional<String> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    /** When it was proposed. */
    public Optional<Instant> proposedAt() {
        return Optional.ofNullable(proposedAt);
    }

    /** What the second person wanted mended, oldest first. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** The staff reference of who assured. */
    public Optional<String> assuredBy() {
        return Optional.ofNullable(assuredBy);
    }

    /** The day of the decision, from which the appeal period runs (FACTS 0.2 no. 6). */
    public Optional<LocalDate> determinedOn() {
        return Optional.ofNullable(determinedOn);
    }
}
