package org.cecps.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.cecps.portal.casefile.BadReferral;
import org.cecps.portal.casefile.CaseRefusal;
import org.cecps.portal.casefile.FieldProblem;
import org.cecps.portal.casefile.ReceiveCase;
import org.cecps.portal.evidence.Attachment;
import org.cecps.portal.evidence.EvidenceFile;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.intake.CaseIntakeService.Receipt;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/**
 * Takes in the referrals of other systems with their photographs: all of it, or nothing. Checking photographs takes no
 * transaction, since it waits for a scanner; the case and the records of its photographs are stored in one.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SentReferrals {

    private final CaseIntakeService intake;
    private final EvidenceService evidence;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected SentReferrals() {
        this(null, null);
    }

    /** On top of the intake of cases and the checks of files. */
    @Inject
    public SentReferrals(CaseIntakeService intake, EvidenceService evidence) {
        this.intake = intake;
        this.evidence = evidence;
    }

    /**
     * Takes a referral in.
     *
     * @param photographs read once, in their order
     * @throws BadReferral with every bad field, a bad photograph among them as {@code photographs[0]}; nothing was stored
     * @throws org.cecps.portal.shared.Refused when the system may not, or used the reference for another incident
     */
    public Receipt receive(Actor system, ReceiveCase command, List<Attachment> photographs) {
        requireMaySend(system);
        List<EvidenceFile> prepared = prepare(system, photographs);
        boolean isKept = false;
        try {
            List<FieldProblem> problems = problems(command, prepared);
            if (!problems.isEmpty()) {
                throw new BadReferral(problems);
            }
            Receipt receipt = intake.receive(system, command, prepared);
            isKept = receipt.isNew();
            return receipt;
        } finally {
            if (!isKept) {
                evidence.discard(prepared);
            }
        }
    }

    /** Everything that is wrong with a referral and its photographs, each at its field. Keeps nothing. */
    public List<FieldProblem> check(Actor system, ReceiveCase command, List<Attachment> photographs) {
        requireMaySend(system);
        List<EvidenceFile> prepared = prepare(system, photographs);
        try {
            return problems(command, prepared);
        } finally {
            evidence.discard(prepared);
        }
    }

    private static void requireMaySend(Actor system) {
        if (!system.may(Actor.Role.CASES_WRITE)) {
            throw CaseRefusal.MAY_NOT_SEND.refused();
        }
    }

    private List<EvidenceFile> prepare(Actor system, List<Attachment> photographs) {
        return evidence.prepare(system, EvidenceOwner.caseDraft(new Reference(system.id())), photographs);
    }

    private List<FieldProblem> problems(ReceiveCase command, List<EvidenceFile> photographs) {
        List<FieldProblem> problems = new ArrayList<>(intake.check(command));
        for (int i = 0; i < photographs.size(); i++) {
            EvidenceFile file = photographs.get(i);
            String field = "photographs[" + i + "]";
            file.refusal()
                    .ifPresent(refusal -> problems.add(new FieldProblem(field, refusal, List.of(file.refusalLimit()))));
        }
        return problems;
    }
}
