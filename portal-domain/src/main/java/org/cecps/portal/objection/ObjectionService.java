package org.cecps.portal.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cecps.portal.audit.AuditLog;
import org.cecps.portal.draft.Drafts;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.liability.LiabilityService;
import org.cecps.portal.liability.RecommendPenalty;
import org.cecps.portal.outbox.Outbox;
import org.cecps.portal.scheme.PenaltyCalculation;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.workqueue.OpenWorkItem;
import org.cecps.portal.workqueue.Queue;
import org.cecps.portal.workqueue.WorkQueueService;

/** The life of an objection: submitted, a determination proposed, assured or sent back. Each step is one transaction. */
@ApplicationScoped
@Transactional
public class ObjectionService {

    /** The kind under which a person's draft of an objection is kept. */
    public static final String DRAFT = "objection";

    private final Objections objections;
    private final Liabilities liabilities;
    private final LiabilityService levels;
    private final EvidenceService evidence;
    private final Drafts drafts;
    private final WorkQueueService work;
    private final Outbox outbox;
    private final AuditLog audit;
    private final LegalClock clock;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ObjectionService() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** The service over its neighbours. */
    @Inject
    public ObjectionService(
            Objections objections,
            Liabilities liabilities,
            LiabilityService levels,
            EvidenceService evidence,
            Drafts drafts,
            WorkQueueService work,
            Outbox outbox,
            AuditLog audit,
            LegalClock clock) {
        this.objections = objections;
        this.liabilities = liabilities;
        this.levels = levels;
        this.evidence = evidence;
        this.drafts = drafts;
        this.work = work;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Receives an objection with the files gathered for it. The time to pay stops if it is in time, the team gets the work,
     * the person an acknowledgement. The draft is gone with the same commit, so that its form id can never swallow a later
     * objection. The same form sent again, even at the same moment, gives the same objection.
     *
     * @return its reference
     */
    public Reference submit(Actor actor, SubmitObjection command) {
        // The lock lets one form after another through, so that a double tap finds what the first one made.
        Liability liability = liabilities.lock(actor, command.liability());
        Optional<Objection> sameForm = objections.ofForm(actor, command.formId());
        if (sameForm.isPresent()) {
            return sameForm.get().reference();
        }
        requireObjectable(actor, liability);
        Instant now = clock.now();
        LocalDate today = LegalClock.dayOf(now);
        LocalDate issued = liability.penaltyIssuedOn().orElseThrow(ObjectionRefusal.NO_PENALTY::refused);
        Objection objection = new Objection(
                command,
                liability.caseReference(),
                liability.section(),
                liability.clocks().objectBy(issued),
                liability.clocks().decideByLaw(issued),
                liability.clocks().decideByPractice(today),
                now);
        objections.add(objection);
        evidence.bind(
                actor,
                EvidenceOwner.objectionDraft(liability.reference()),
                EvidenceOwner.objection(objection.reference()));
        drafts.discard(actor, DRAFT);
        liability.objectionReceived(today);
        work.open(new OpenWorkItem(
                Queue.OBJECTION,
                objection.reference(),
                objection.caseReference(),
                objection.liability(),
                today,
                objection.decideByLaw(),
                objection.decideByPractice(),
                takersBefore(liability)));
        outbox.keep(new ObjectionSubmitted(objection.reference()));
        audit.record(
                actor,
                "objection.submitted",
                objection.caseReference(),
                Map.of(
                        "objection", objection.reference().value(),
                        "liability", objection.liability().value(),
                        "late", Boolean.toString(objection.isLate())));
        return objection.reference();
    }

    private void requireObjectable(Actor actor, Liability liability) {
        if (!objections.forLiability(actor, liability.reference()).stream()
                .filter(Objection::isUndecided)
                .toList()
                .isEmpty()) {
            throw ObjectionRefusal.ALREADY_OPEN.refused();
        }
        if (!liability.state().hasPenalty()) {
            throw ObjectionRefusal.NO_PENALTY.refused();
        }
    }

    /** Who worked out the penalty does not judge the objection to it. */
    private static Set<String> takersBefore(Liability liability) {
        Set<String> takers = new java.util.HashSet<>();
        liability.recommendedBy().ifPresent(takers::add);
        liability.imposedBy().ifPresent(takers::add);
        return takers;
    }

    /** The penalty as it would be after what is proposed. */
    public PenaltyCalculation preview(Actor officer, Reference objection, RecommendPenalty level) {
        return levels.preview(officer, objections.get(officer, objection).liability(), level);
    }

    /** The officer who holds the objection proposes a determination; a second person is to assure it. */
    public void propose(Actor officer, ProposeDetermination command) {
        work.requireHolder(officer, Queue.OBJECTION, command.objection());
        Objection objection = objections.get(officer, command.objection());
        Liability liability = liabilities.lock(officer, objection.liability());
        Money present = liability.penalty().orElseThrow(ObjectionRefusal.NO_PENALTY::refused);
        objection.propose(command, present, proposedAmount(officer, liability, command, present), officer, clock.now());
        work.close(officer, Queue.OBJECTION, objection.reference());
        work.open(new OpenWorkItem(
                Queue.OBJECTION_ASSURANCE,
                objection.reference(),
                objection.caseReference(),
                objection.liability(),
                clock.today(),
                objection.decideByLaw(),
                objection.decideByPractice(),
                Set.of(officer.id())));
        record(
                officer,
                "objection.proposed",
                objection,
                Map.of("outcome", command.outcome().name()));
    }

    private Money proposedAmount(Actor officer, Liability liability, ProposeDetermination command, Money present) {
        return switch (command.outcome()) {
            case MAINTAIN -> present;
            case CANCEL -> Money.ZERO;
            case REDUCE, INCREASE -> {
                RecommendPenalty level = command.level();
                if (level == null) {
                    throw DeterminationRefusal.LEVEL_CHANGED.refused();
                }
                Liability.requireDiscretionReasoned(level);
                yield levels.preview(officer, liability.reference(), level).total();
            }
        };
    }

    /** The second person sends the proposal back with remarks; the officer who made it gets the work again. */
    public void sendBack(Actor officer, Reference reference, String remark) {
        work.requireHolder(officer, Queue.OBJECTION_ASSURANCE, reference);
        Objection objection = objections.get(officer, reference);
        objection.sendBack(officer, remark, clock.now());
        work.close(officer, Queue.OBJECTION_ASSURANCE, reference);
        work.open(new OpenWorkItem(
                Queue.OBJECTION,
                reference,
                objection.caseReference(),
                objection.liability(),
                clock.today(),
                objection.decideByLaw(),
                objection.decideByPractice(),
                takersBefore(liabilities.get(officer, objection.liability()))));
        record(officer, "objection.sentBack", objection, Map.of("remark", remark));
    }

    /**
     * The second person assures the proposal. The objection is determined; penalty, time to pay, letter and audit follow in
     * this transaction, the e-mail after it.
     */
    public void assure(Actor officer, Reference reference) {
        work.requireHolder(officer, Queue.OBJECTION_ASSURANCE, reference);
        Objection objection = objections.get(officer, reference);
        Liability liability = liabilities.lock(officer, objection.liability());
        Outcome outcome = objection.outcome().orElseThrow(DeterminationRefusal.NOT_WAITING::refused);
        PenaltyCalculation calculation = objection
                .level()
                .filter(level -> outcome == Outcome.REDUCE || outcome == Outcome.INCREASE)
                .map(level -> levels.preview(officer, liability.reference(), level))
                .orElse(null);
        if (calculation != null
                && !calculation.total().equals(objection.newAmount().orElse(null))) {
            throw DeterminationRefusal.LEVEL_CHANGED.refused();
        }
        ObjectionDetermined determined = objection.assure(officer, clock.now());
        liability.objectionDetermined(
                calculation, outcome == Outcome.CANCEL, clock.today(), outcome == Outcome.INCREASE);
        work.close(officer, Queue.OBJECTION_ASSURANCE, reference);
        outbox.keep(determined);
        record(officer, "objection.determined", objection, Map.of("outcome", outcome.name()));
    }

    private void record(Actor officer, String what, Objection objection, Map<String, String> more) {
        Map<String, String> details = new java.util.HashMap<>(more);
        details.put("objection", objection.reference().value());
        audit.record(officer, what, objection.caseReference(), details);
    }
}
