package org.cecps.portal.liability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cecps.portal.audit.AuditLog;
import org.cecps.portal.casefile.BadReferral;
import org.cecps.portal.casefile.FieldProblem;
import org.cecps.portal.casefile.Referrals;
import org.cecps.portal.outbox.Outbox;
import org.cecps.portal.party.PersonDetails;
import org.cecps.portal.scheme.LevelFacts;
import org.cecps.portal.scheme.LevelOfPenalty;
import org.cecps.portal.scheme.PenaltyCalculation;
import org.cecps.portal.scheme.SchemeTerms;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.workqueue.OpenWorkItem;
import org.cecps.portal.workqueue.Queue;
import org.cecps.portal.workqueue.WorkQueueService;
import org.jspecify.annotations.Nullable;

/** The steps from referral to penalty notice. Each is one transaction: the step, the next piece of work, the audit entry. */
@ApplicationScoped
@Transactional
public class LiabilityService {

    private final Liabilities liabilities;
    private final Referrals referrals;
    private final WorkQueueService work;
    private final Outbox outbox;
    private final AuditLog audit;
    private final LegalClock clock;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LiabilityService() {
        this(null, null, null, null, null, null);
    }

    /** The service over a collection of liabilities. */
    @Inject
    public LiabilityService(
            Liabilities liabilities,
            Referrals referrals,
            WorkQueueService work,
            Outbox outbox,
            AuditLog audit,
            LegalClock clock) {
        this.liabilities = liabilities;
        this.referrals = referrals;
        this.work = work;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a new liability and opens the check of its name and address. */
    public void add(Actor actor, Liability liability) {
        liabilities.add(liability);
        open(Queue.ADDRESS_CHECK, liability, clock.today(), Set.of());
        audit.record(
                actor,
                "liability.added",
                liability.caseReference(),
                Map.of(
                        "liability",
                        liability.reference().value(),
                        "capacity",
                        liability.capacity().name()));
    }

    /** A member of staff has checked name and address; a second one is to confirm. */
    public void checkAddress(Actor officer, Reference reference) {
        Liability liability = liabilities.lock(officer, reference);
        liability.check(officer);
        work.close(officer, Queue.ADDRESS_CHECK, reference);
        open(Queue.ADDRESS_CONFIRMATION, liability, clock.today(), Set.of(officer.id()));
        record(officer, "address.checked", liability);
    }

    /** A second member of staff has confirmed name and address; the initial notice may go. */
    public void confirmAddress(Actor officer, Reference reference) {
        Liability liability = liabilities.lock(officer, reference);
        liability.confirm(officer);
        work.close(officer, Queue.ADDRESS_CONFIRMATION, reference);
        open(Queue.INITIAL_NOTICE, liability, clock.today(), Set.of());
        record(officer, "address.confirmed", liability);
    }

    /**
     * Name or address were wrong: they are put right and checked by two people again.
     *
     * @throws BadReferral with every bad field; nothing was changed
     */
    public void correct(Actor officer, Reference reference, PersonDetails details) {
        Liability liability = liabilities.lock(officer, reference);
        List<FieldProblem> problems = referrals.check(details);
        if (!problems.isEmpty()) {
            throw new BadReferral(problems);
        }
        liability.correct(officer, details);
        for (Queue queue : List.of(
                Queue.ADDRESS_CHECK,
                Queue.ADDRESS_CONFIRMATION,
                Queue.INITIAL_NOTICE,
                Queue.RECOMMENDATION,
                Queue.IMPOSITION)) {
            work.close(officer, queue, reference);
        }
        open(Queue.ADDRESS_CHECK, liability, clock.today(), Set.of());
        record(officer, "address.corrected", liability);
    }

    /** Issues the initial notice, or a further one, which starts its 28 days anew. */
    public void issueInitialNotice(Actor officer, Reference reference) {
        Liability liability = liabilities.lock(officer, reference);
        InitialNoticeIssued issued = liability.issueInitialNotice(officer, clock.today());
        work.close(officer, Queue.INITIAL_NOTICE, reference);
        work.close(officer, Queue.RECOMMENDATION, reference);
        LocalDate windowEnds = liability.replyBy().orElseThrow();
        open(Queue.RECOMMENDATION, liability, windowEnds.plusDays(1), Set.of());
        outbox.keep(issued);
        record(officer, "notice.initialIssued", liability);
    }

    /** A reply to the initial notice came in, on paper or by e-mail. */
    public void recordResponse(Actor officer, Reference reference, LocalDate receivedOn) {
        Liability liability = liabilities.lock(officer, reference);
        liability.replied(receivedOn);
        work.close(officer, Queue.RECOMMENDATION, reference);
        open(Queue.RECOMMENDATION, liability, clock.today(), Set.of());
        record(officer, "response.received", liability);
    }

    /** An officer recommends a level of penalty; a second person is to assure it. */
    public void recommend(Actor officer, Reference reference, RecommendPenalty command) {
        Liability liability = liabilities.lock(officer, reference);
        liability.recommend(officer, command, clock.today());
        work.close(officer, Queue.RECOMMENDATION, reference);
        work.close(officer, Queue.IMPOSITION, reference);
        open(Queue.IMPOSITION, liability, clock.today(), Set.of(officer.id()));
        record(officer, "penalty.recommended", liability);
    }

    /** The second person does not agree with the recommendation, and says why. */
    public void sendBack(Actor officer, Reference reference, String remark) {
        if (remark.isBlank()) {
            throw LiabilityRefusal.REASON_NEEDED.refused();
        }
        Liability liability = liabilities.lock(officer, reference);
        liability.sendBack(officer);
        work.close(officer, Queue.IMPOSITION, reference);
        open(Queue.RECOMMENDATION, liability, clock.today(), Set.of());
        audit.record(
                officer,
                "penalty.sentBack",
                liability.caseReference(),
                Map.of("liability", reference.value(), "remark", remark));
    }

    /**
     * A second person assures the recommendation and imposes the penalty; the notice is issued today.
     *
     * @param overrideReason why before six weeks from the incident, by an SO; else null
     */
    public void impose(Actor officer, Reference reference, @Nullable String overrideReason) {
        Liability liability = liabilities.lock(officer, reference);
        RecommendPenalty level = liability.level().orElseThrow(LiabilityRefusal.NOT_NOW::refused);
        PenaltyCalculation calculation = capped(officer, liability, level);
        PenaltyNoticeIssued issued = liability.impose(officer, calculation, clock.today(), overrideReason);
        work.close(officer, Queue.IMPOSITION, reference);
        outbox.keep(issued);
        audit.record(
                officer,
                "penalty.imposed",
                liability.caseReference(),
                Map.of(
                        "liability",
                        reference.value(),
                        "pence",
                        Long.toString(calculation.total().pence())));
    }

    /**
     * A level of penalty with the cap for all responsible persons of the case (Regs 2F(2), 3(2)): what is already imposed on
     * others stays, those recommended share what is left under it.
     */
    public PenaltyCalculation preview(Actor officer, Reference reference, RecommendPenalty command) {
        return capped(officer, liabilities.get(officer, reference), command);
    }

    private PenaltyCalculation capped(Actor officer, Liability liability, RecommendPenalty command) {
        List<LevelFacts> toImpose = new ArrayList<>();
        List<LevelOfPenalty.Imposed> imposed = new ArrayList<>();
        int place = 0;
        for (Liability other : liabilities.ofCase(officer, liability.caseReference())) {
            if (other.reference().equals(liability.reference())) {
                place = toImpose.size();
                toImpose.add(liability.levelFacts(command));
            } else if (other.state().hasPenalty()) {
                other.level()
                        .map(other::levelFacts)
                        .ifPresent(facts -> imposed.add(new LevelOfPenalty.Imposed(
                                facts, other.penalty().orElse(Money.ZERO))));
            } else if (other.state() == LiabilityState.RECOMMENDED) {
                other.level().map(other::levelFacts).ifPresent(toImpose::add);
            }
        }
        return new LevelOfPenalty(SchemeTerms.on(liability.incidentOn()))
                .ofAll(toImpose, imposed)
                .get(place);
    }

    private void open(Queue queue, Liability liability, LocalDate from, Set<String> barred) {
        LocalDate lastIssueDay =
                liability.clocks().lastIssueDay().orElse(liability.clocks().notBefore());
        work.open(new OpenWorkItem(
                queue,
                liability.reference(),
                liability.caseReference(),
                liability.reference(),
                from,
                lastIssueDay,
                null,
                barred));
    }

    private void record(Actor officer, String what, Liability liability) {
        audit.record(
                officer,
                what,
                liability.caseReference(),
                Map.of("liability", liability.reference().value()));
    }
}
