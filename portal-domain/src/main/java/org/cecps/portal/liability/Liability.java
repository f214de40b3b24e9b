package org.cecps.portal.liability;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.casefile.CaseFile;
import org.cecps.portal.party.PersonDetails;
import org.cecps.portal.party.ResponsiblePerson;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.scheme.Clocks;
import org.cecps.portal.scheme.Jurisdiction;
import org.cecps.portal.scheme.LevelFacts;
import org.cecps.portal.scheme.LevelOfPenalty;
import org.cecps.portal.scheme.PenaltyCalculation;
import org.cecps.portal.scheme.SchemeTerms;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.scheme.Service;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * One responsible person in one capacity on a case (Act s.31A(15), s.32(6A)).
 *
 * <p>It comes in with the referral. Two members of staff check name and address, since letters to wrong ones cost penalties
 * and privacy (R 10.45–46). The initial notice goes out and asks for a reply within 28 days. After the reply, or when the
 * window has ended, an officer recommends a level of penalty, a second person of a higher grade assures it, and the penalty
 * notice is issued: never before six weeks, never after day 180, never to an address nobody confirmed. From then on the clock
 * of 28 days to object and 60 days to pay runs; an objection in time stops the time to pay until it is decided.
 */
@Entity
@Table(name = "liability")
public class Liability {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private Reference reference;

    @Column(name = "case_reference")
    private Reference caseReference;

    @Enumerated(EnumType.STRING)
    private Section section;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Column(name = "incident_on")
    private LocalDate incidentOn;

    @Column(name = "people_found")
    private int peopleFound;

    @Embedded
    private ResponsiblePerson person;

    @Enumerated(EnumType.STRING)
    private LiabilityState state;

    @Column(name = "checked_by")
    private @Nullable String checkedBy;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @ElementCollection
    @CollectionTable(name = "initial_notice", joinColumns = @JoinColumn(name = "liability_id"))
    @OrderColumn(name = "position")
    private List<InitialNotice> initialNotices = new ArrayList<>();

    @Column(name = "replied_on")
    private @Nullable LocalDate repliedOn;

    @Embedded
    private @Nullable Level level;

    @Column(name = "recommended_by")
    private @Nullable String recommendedBy;

    @Column(name = "imposed_by")
    private @Nullable String imposedBy;

    @Column(name = "early_reason")
    private @Nullable String earlyReason;

    @Column(name = "penalty_issued_on")
    private @Nullable LocalDate penaltyIssuedOn;

    @Column(name = "penalty_pence")
    private @Nullable Money penalty;

    @Column(name = "paid_pence")
    private Money paid;

    @ElementCollection
    @CollectionTable(name = "calculation_step", joinColumns = @JoinColumn(name = "liability_id"))
    @OrderColumn(name = "position")
    private List<StoredStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "objection_pause", joinColumns = @JoinColumn(name = "liability_id"))
    @OrderColumn(name = "position")
    private List<ObjectionPause> pauses = new ArrayList<>();

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Liability() {}

    /** A liability as it comes in with its case. */
    @SuppressWarnings("NullAway.Init")
    public Liability(CaseFile caseFile, Capacity capacity, PersonDetails details) {
        this.reference = Reference.random(ReferenceKind.LIABILITY);
        this.caseReference = caseFile.reference();
        this.section = caseFile.section();
        this.capacity = capacity;
        this.incidentOn = caseFile.incidentOn();
        this.peopleFound = caseFile.peopleFound();
        this.person = new ResponsiblePerson(details);
        this.state = LiabilityState.RECEIVED;
        this.paid = Money.ZERO;
    }

    void check(Actor officer) {
        require(officer, Actor.Role.AO);
        requireState(LiabilityState.RECEIVED);
        checkedBy = officer.id();
        state = LiabilityState.ADDRESS_CHECKED;
    }

    void confirm(Actor officer) {
        require(officer, Actor.Role.AO);
        requireState(LiabilityState.ADDRESS_CHECKED);
        if (officer.id().equals(checkedBy)) {
            throw LiabilityRefusal.SECOND_PERSON_NEEDED.refused();
        }
        confirmedBy = officer.id();
        state = LiabilityState.ADDRESS_CONFIRMED;
    }

    /** New details undo the check and the confirmation; what was sent stays sent, and the penalty's clocks run on. */
    void correct(Actor officer, PersonDetails details) {
        require(officer, Actor.Role.AO);
        if (!isCorrectable()) {
            throw LiabilityRefusal.NOT_NOW.refused();
        }
        person = new ResponsiblePerson(details);
        checkedBy = null;
        confirmedBy = null;
        state = LiabilityState.RECEIVED;
    }

    /** Whether name and address can still be put right here: before there is a penalty. */
    public boolean isCorrectable() {
        return !state.hasPenalty() && state != LiabilityState.CANCELLED;
    }

    InitialNoticeIssued issueInitialNotice(Actor officer, LocalDate today) {
        require(officer, Actor.Role.AO);
        requireConfirmed();
        requireState(LiabilityState.ADDRESS_CONFIRMED, LiabilityState.NOTICE_ISSUED);
        clocks().lastIssueDay().filter(today::isAfter).ifPresent(last -> {
            throw LiabilityRefusal.TOO_LATE.refused(last);
        });
        initialNotices.add(new InitialNotice(today, officer.id()));
        state = LiabilityState.NOTICE_ISSUED;
        return new InitialNoticeIssued(reference);
    }

    void replied(LocalDate receivedOn) {
        requireState(LiabilityState.NOTICE_ISSUED);
        repliedOn = receivedOn;
        state = LiabilityState.RESPONSE_IN;
    }

    void recommend(Actor officer, RecommendPenalty command, LocalDate today) {
        require(officer, Actor.Role.EO);
        requireState(LiabilityState.NOTICE_ISSUED, LiabilityState.RESPONSE_IN, LiabilityState.RECOMMENDED);
        LocalDate windowEnds = clocks().replyBy(latestNotice().issuedOn());
        if (state == LiabilityState.NOTICE_ISSUED && !today.isAfter(windowEnds)) {
            throw LiabilityRefusal.WINDOW_OPEN.refused(windowEnds.plusDays(1));
        }
        requireDiscretionReasoned(command);
        level = new Level(command);
        recommendedBy = officer.id();
        state = LiabilityState.RECOMMENDED;
    }

    /** The second person does not agree: the recommendation is to be made again. */
    void sendBack(Actor officer) {
        require(officer, Actor.Role.HO);
        requireState(LiabilityState.RECOMMENDED);
        requireSecondPerson(officer);
        state = repliedOn == null ? LiabilityState.NOTICE_ISSUED : LiabilityState.RESPONSE_IN;
    }

    /**
     * Imposes the recommended penalty and issues its notice, with the guards of FACTS B.2.
     *
     * @param calculation the recommended level worked out, capped with those of the other persons
     * @param overrideReason why before six weeks, by an SO; else null
     */
    PenaltyNoticeIssued impose(
            Actor officer, PenaltyCalculation calculation, LocalDate today, @Nullable String overrideReason) {
        require(officer, Actor.Role.HO);
        requireState(LiabilityState.RECOMMENDED);
        requireSecondPerson(officer);
        requireConfirmed();
        if (level != null && level.asCommand().discretionPercent() > 0) {
            requireGrade(officer, Actor.Role.SO, LiabilityRefusal.DISCRETION_NOT_APPROVED);
        }
        clocks().lastIssueDay().filter(today::isAfter).ifPresent(last -> {
            throw LiabilityRefusal.TOO_LATE.refused(last);
        });
        LocalDate windowEnds = clocks().replyBy(latestNotice().issuedOn());
        if (repliedOn == null && !today.isAfter(windowEnds)) {
            throw LiabilityRefusal.WINDOW_OPEN.refused(windowEnds.plusDays(1));
        }
        if (today.isBefore(clocks().notBefore())) {
            if (overrideReason == null || overrideReason.isBlank()) {
                throw LiabilityRefusal.TOO_EARLY.refused(clocks().notBefore());
            }
            requireGrade(officer, Actor.Role.SO, LiabilityRefusal.GRADE_TOO_LOW);
            earlyReason = overrideReason.strip();
        }
        imposedBy = officer.id();
        penaltyIssuedOn = today;
        keep(calculation);
        state = LiabilityState.IMPOSED;
        return new PenaltyNoticeIssued(reference);
    }

    /** An objection came in; one that came in time stops the time to pay (Reg 4(2), FACTS 0.2 no. 4). */
    public void objectionReceived(LocalDate receivedOn) {
        requireState(LiabilityState.IMPOSED);
        pauses.add(new ObjectionPause(receivedOn));
        state = LiabilityState.OBJECTED;
    }

    /**
     * An objection was decided: the time to pay runs again from the day the person is informed, the appeal period from the
     * day of the decision (FACTS 0.2 no. 6).
     *
     * @param calculation the new level of penalty, or null when it stands or is cancelled
     * @param cancelled whether nothing is to pay any more
     * @param decision the day of the decision, on which the letter is issued
     * @param anew whether the penalty was increased, which makes this a new penalty notice (Act s.35(7)(b))
     */
    public void objectionDetermined(
            @Nullable PenaltyCalculation calculation, boolean cancelled, LocalDate decision, boolean anew) {
        requireState(LiabilityState.OBJECTED);
        pauses.stream().filter(ObjectionPause::isOpen).forEach(pause -> pause.end(decision));
        decidedOn = decision;
        if (calculation != null) {
            keep(calculation);
        }
        if (anew) {
            penaltyIssuedOn = decision;
            pauses.clear();
        }
        if (cancelled) {
            penalty = Money.ZERO;
        }
        state = cancelled ? LiabilityState.CANCELLED : LiabilityState.IMPOSED;
    }

    private void keep(PenaltyCalculation calculation) {
        steps.clear();
        calculation.steps().forEach(step -> steps.add(new StoredStep(step)));
        penalty = calculation.total();
    }

    /** The facts of a level of penalty for this person. */
    public LevelFacts levelFacts(RecommendPenalty command) {
        return new LevelFacts(
                section,
                capacity,
                peopleFound,
                command.earlierPenalties(),
                command.accredited(),
                command.complied(),
                command.reportedPercent(),
                command.meansPercent(),
                command.meansSum(),
                command.discretionPercent());
    }

    /** A level of penalty worked out for this person alone, by the terms of the incident. */
    public PenaltyCalculation calculate(RecommendPenalty command) {
        return new LevelOfPenalty(terms()).of(levelFacts(command));
    }

    /** Refuses a reduction for reporting or by discretion that gives no reason (R 10.62, 10.68). */
    public static void requireDiscretionReasoned(RecommendPenalty command) {
        if ((command.discretionPercent() > 0 || command.reportedPercent() > 0)
                && command.reason().isBlank()) {
            throw LiabilityRefusal.REASON_NEEDED.refused();
        }
    }

    boolean isVisibleTo(Actor actor) {
        return actor.isCaseworker() || actor.isPersonOf(reference) || actor.kind() == Actor.Kind.PORTAL;
    }

    private static void require(Actor officer, Actor.Role grade) {
        if (!officer.isCaseworker()) {
            throw LiabilityRefusal.GRADE_TOO_LOW.refused();
        }
        requireGrade(officer, grade, LiabilityRefusal.GRADE_TOO_LOW);
    }

    private static void requireGrade(Actor officer, Actor.Role grade, LiabilityRefusal refusal) {
        if (!officer.may(grade)) {
            throw refusal.refused();
        }
    }

    private void requireState(LiabilityState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw LiabilityRefusal.NOT_NOW.refused();
        }
    }

    private void requireConfirmed() {
        if (confirmedBy == null) {
            throw LiabilityRefusal.ADDRESS_NOT_CONFIRMED.refused();
        }
    }

    private void requireSecondPerson(Actor officer) {
        if (officer.id().equals(recommendedBy)) {
            throw LiabilityRefusal.SECOND_PERSON_NEEDED.refused();
        }
    }

    private InitialNotice latestNotice() {
        return initialNotices.get(initialNotices.size() - 1);
    }

    /** The terms of the scheme that apply: those for the day of the incident. */
    public SchemeTerms terms() {
        return SchemeTerms.on(incidentOn);
    }

    /** The statutory clocks of this incident. */
    public Clocks clocks() {
        return new Clocks(terms());
    }

    /** The reference in the person's letters. */
    public Reference reference() {
        return reference;
    }

    /** The case. */
    public Reference caseReference() {
        return caseReference;
    }

    /** The section. */
    public Section section() {
        return section;
    }

    /** In what capacity the person is responsible. */
    public Capacity capacity() {
        return capacity;
    }

    /** The London day of the incident. */
    public LocalDate incidentOn() {
        return incidentOn;
    }

    /** How many people were hidden; 0 for section 31A. */
    public int peopleFound() {
        return peopleFound;
    }

    /** Who is responsible. */
    public ResponsiblePerson person() {
        return person;
    }

    /** Where it stands. */
    public LiabilityState state() {
        return state;
    }

    /** The staff reference of who checked name and address. */
    public Optional<String> checkedBy() {
        return Optional.ofNullable(checkedBy);
    }

    /** The staff reference of who recommended the penalty. */
    public Optional<String> recommendedBy() {
        return Optional.ofNullable(recommendedBy);
    }

    /** The staff reference of who imposed the penalty. */
    public Optional<String> imposedBy() {
        return Optional.ofNullable(imposedBy);
    }

    /** The initial notices, oldest first. */
    public List<InitialNotice> initialNotices() {
        return List.copyOf(initialNotices);
    }

    /** The last day to reply to the latest initial notice. */
    public Optional<LocalDate> replyBy() {
        return initialNotices.isEmpty()
                ? Optional.empty()
                : Optional.of(clocks().replyBy(latestNotice().issuedOn()));
    }

    /** The day the reply came in. */
    public Optional<LocalDate> repliedOn() {
        return Optional.ofNullable(repliedOn);
    }

    /** The recommended level. */
    public Optional<RecommendPenalty> level() {
        return Optional.ofNullable(level).map(Level::asCommand);
    }

    /** The day of the penalty notice. */
    public Optional<LocalDate> penaltyIssuedOn() {
        return Optional.ofNullable(penaltyIssuedOn);
    }

    /** The penalty as it stands. */
    public Optional<Money> penalty() {
        return Optional.ofNullable(penalty);
    }

    /** The steps of the penalty as it stands, as they were stored. */
    public Optional<PenaltyCalculation> calculation() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new PenaltyCalculation(
                        steps.stream().map(StoredStep::asStep).toList()));
    }

    /** What was paid so far. */
    public Money paid() {
        return paid;
    }

    /** What is left to pay; nothing when there is no penalty. */
    public Money outstanding() {
        return penalty().map(amount -> amount.minus(paid).max(Money.ZERO)).orElse(Money.ZERO);
    }

    /** The last day an objection is in time. */
    public Optional<LocalDate> objectBy() {
        return penaltyIssuedOn().map(clocks()::objectBy);
    }

    /** The last day to pay, as it is on this day; while an objection is undecided it moves with each day. */
    public Optional<LocalDate> payBy(LocalDate today) {
        return penaltyIssuedOn()
                .map(issued -> clocks().payBy(
                                issued,
                                pauses.stream().map(ObjectionPause::asPause).toList(),
                                today));
    }

    /** Whether the time to pay stands still. */
    public boolean isPaymentPaused() {
        return penaltyIssuedOn()
                .filter(issued -> clocks().isPaymentPaused(
                                issued,
                                pauses.stream().map(ObjectionPause::asPause).toList()))
                .isPresent();
    }

    /** The day of the latest decision on an objection. */
    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /** The last day to appeal to a court: from the decision on an objection, else from the penalty notice. */
    public Optional<LocalDate> appealBy(Jurisdiction jurisdiction) {
        Service service = person.isInUnitedKingdom() ? Service.POST_UK : Service.POST_ABROAD;
        return decidedOn()
                .or(this::penaltyIssuedOn)
                .map(base -> clocks().appealBy(jurisdiction, base, clocks().deemedReceived(service, base)));
    }
}
