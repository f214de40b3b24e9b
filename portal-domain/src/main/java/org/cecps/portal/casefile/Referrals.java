package org.cecps.portal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.cecps.portal.party.PersonDetails;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;

/** Takes referrals in: checks every field, keeps all or nothing, and gives the same case for the same sender's reference. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Referrals {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseFiles cases;

    @Inject
    private LegalClock clock;

    /**
     * A case of a referral.
     *
     * @param caseFile the case
     * @param isNew false when the sender had sent it before
     */
    public record Taken(CaseFile caseFile, boolean isNew) {}

    /** Everything that is wrong with a referral, each at its field; empty when it may be sent. Keeps nothing. */
    public List<FieldProblem> check(ReceiveCase command) {
        return new ReferralCheck(clock).problemsOf(command);
    }

    /** Everything that is wrong with a person's details, each at its field; empty when letters can be sent to them. */
    public List<FieldProblem> check(PersonDetails details) {
        return new ReferralCheck(clock).problemsOf(details);
    }

    /**
     * Keeps the case of a referral, or finds the one it made before.
     *
     * @param photographs the SHA-256 of each photograph that comes with it: other photographs are other facts
     * @throws BadReferral with every bad field
     * @throws org.cecps.portal.shared.Refused {@link CaseRefusal#MAY_NOT_SEND}, or
     *     {@link CaseRefusal#SAME_REFERENCE_OTHER_FACTS} when the reference was used for another incident
     */
    public Taken take(Actor sender, ReceiveCase command, List<String> photographs) {
        if (!sender.isCaseworker() && !sender.may(Actor.Role.CASES_WRITE)) {
            throw CaseRefusal.MAY_NOT_SEND.refused();
        }
        List<FieldProblem> problems = check(command);
        if (!problems.isEmpty()) {
            throw new BadReferral(problems);
        }
        String name = name(sender);
        waitForTheSameReference(name, command.senderReference());
        String hash = hash(photographs.isEmpty() ? command.toString() : command + photographs.toString());
        return cases.ofSender(name, command.senderReference())
                .map(before -> sameFacts(before, hash))
                .orElseGet(() -> {
                    CaseFile caseFile = new CaseFile(command, name, hash, clock.now());
                    cases.add(caseFile);
                    return new Taken(caseFile, true);
                });
    }

    private static Taken sameFacts(CaseFile before, String hash) {
        if (!before.hasContent(hash)) {
            throw CaseRefusal.SAME_REFERENCE_OTHER_FACTS.refused();
        }
        return new Taken(before, false);
    }

    /** Whoever sends the same reference at the same moment waits here until the first has committed. */
    private void waitForTheSameReference(String sender, String senderReference) {
        em.createNativeQuery("INSERT INTO sender_reference (sender, sender_reference) VALUES (?1, ?2)"
                        + " ON DUPLICATE KEY UPDATE sender = sender")
                .setParameter(1, sender)
                .setParameter(2, senderReference)
                .executeUpdate();
    }

    /** The name under which a sender's references are kept. */
    static String name(Actor sender) {
        return sender.kind() + ":" + sender.id();
    }

    private static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
