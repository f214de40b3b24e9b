package org.cecps.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.cecps.portal.audit.AuditLog;
import org.cecps.portal.casefile.CaseFile;
import org.cecps.portal.casefile.FieldProblem;
import org.cecps.portal.casefile.ReceiveCase;
import org.cecps.portal.casefile.ReceivePerson;
import org.cecps.portal.casefile.Referrals;
import org.cecps.portal.evidence.EvidenceFile;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.liability.LiabilityService;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/** Takes a case in with a liability for each responsible person and the first work on each: all of it, or nothing. */
@ApplicationScoped
@Transactional
public class CaseIntakeService {

    private final Referrals referrals;
    private final LiabilityService liabilities;
    private final EvidenceService evidence;
    private final AuditLog audit;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CaseIntakeService() {
        this(null, null, null, null);
    }

    /** The service over its neighbours. */
    @Inject
    public CaseIntakeService(
            Referrals referrals, LiabilityService liabilities, EvidenceService evidence, AuditLog audit) {
        this.referrals = referrals;
        this.liabilities = liabilities;
        this.evidence = evidence;
        this.audit = audit;
    }

    /** Everything that is wrong with a referral, each at its field; empty when it may be sent. Keeps nothing. */
    public List<FieldProblem> check(ReceiveCase command) {
        return referrals.check(command);
    }

    /**
     * Takes in a referral that a member of staff typed, with the photographs they gathered for it; see {@link #receive}.
     */
    public Receipt receiveTyped(Actor officer, Reference account, ReceiveCase command) {
        Receipt receipt = receive(officer, command);
        evidence.bind(officer, EvidenceOwner.caseDraft(account), EvidenceOwner.caseFile(receipt.caseReference()));
        return receipt;
    }

    /**
     * What became of a referral.
     *
     * @param caseReference the case
     * @param isNew false when the sender had sent it before: nothing was stored again
     */
    public record Receipt(Reference caseReference, boolean isNew) {}

    /**
     * Takes a referral in.
     *
     * @throws org.cecps.portal.casefile.BadReferral with every bad field; nothing was stored
     * @throws org.cecps.portal.shared.Refused when the sender may not, or used the reference for another incident
     */
    public Receipt receive(Actor sender, ReceiveCase command) {
        return receive(sender, command, List.of());
    }

    /**
     * Takes a referral in with photographs that were checked before; see {@link #receive(Actor, ReceiveCase)}. When the sender
     * had sent it before, nothing is kept of them.
     *
     * @param photographs as {@link EvidenceService#prepare} gave them, none of them refused
     */
    Receipt receive(Actor sender, ReceiveCase command, List<EvidenceFile> photographs) {
        List<String> hashes =
                photographs.stream().map(file -> file.sha256().orElseThrow()).toList();
        Referrals.Taken taken = referrals.take(sender, command, hashes);
        CaseFile caseFile = taken.caseFile();
        if (taken.isNew()) {
            audit.record(
                    sender,
                    "case.received",
                    caseFile.reference(),
                    Map.of("senderReference", command.senderReference()));
            for (ReceivePerson person : command.persons()) {
                liabilities.add(sender, new Liability(caseFile, person.capacity(), person.details()));
            }
            evidence.attach(sender, photographs, EvidenceOwner.caseFile(caseFile.reference()));
        }
        return new Receipt(caseFile.reference(), taken.isNew());
    }
}
