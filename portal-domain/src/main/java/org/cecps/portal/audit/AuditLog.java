package org.cecps.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;

/**
 * Writes the audit log, in the transaction of what is logged: what is not done is not logged, and what cannot be logged is
 * not done. The head of a chain is locked while an entry is added, so that a chain never forks. Written with plain SQL on
 * purpose: there is no entity that somebody could change.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class AuditLog {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalClock clock;

    /**
     * Adds an entry to the chain of a case or account.
     *
     * @param who the actor
     * @param what the action, as in {@code notice.issued}
     * @param chain the case or account
     * @param details what it was about; no secrets, since nothing here can ever be removed
     */
    public void record(Actor who, String what, Reference chain, Map<String, String> details) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        AuditEntry entry = next(chain.value(), now, who, what, canonical(details));
        insert(entry);
        moveHead(entry);
    }

    /**
     * The latest steps of a case or account, newest first. Whoever calls this has made sure that the reader may see the case.
     *
     * @param most how many at most
     */
    public List<AuditedStep> latest(Reference chain, int most) {
        List<?> rows = em.createNativeQuery("SELECT at, actor_kind, actor_id, what, details FROM audit_entry"
                        + " WHERE chain = ?1 ORDER BY position DESC")
                .setParameter(1, chain.value())
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> step((Object[]) row)).toList();
    }

    private static AuditedStep step(Object[] row) {
        LocalDateTime at = row[0] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[0];
        return new AuditedStep(
                at.toInstant(ZoneOffset.UTC), (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }

    private AuditEntry next(String chain, Instant now, Actor who, String what, String details) {
        // Not INSERT IGNORE: on a head that is there it takes a shared lock, and two writers that hold one deadlock.
        em.createNativeQuery("INSERT INTO audit_head (chain, position, hash) VALUES (?1, 0, '')"
                        + " ON DUPLICATE KEY UPDATE chain = chain")
                .setParameter(1, chain)
                .executeUpdate();
        Object[] head =
                (Object[]) em.createNativeQuery("SELECT position, hash FROM audit_head WHERE chain = ?1 FOR UPDATE")
                        .setParameter(1, chain)
                        .getSingleResult();
        long position = ((Number) head[0]).longValue() + 1;
        return new AuditEntry(chain, position, now, who.kind().name(), who.id(), what, details, (String) head[1]);
    }

    private void insert(AuditEntry entry) {
        em.createNativeQuery("INSERT INTO audit_entry"
                        + " (chain, position, at, actor_kind, actor_id, what, details, previous_hash, hash)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, entry.chain())
                .setParameter(2, entry.position())
                .setParameter(3, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .setParameter(4, entry.actorKind())
                .setParameter(5, entry.actorId())
                .setParameter(6, entry.what())
                .setParameter(7, entry.details())
                .setParameter(8, entry.previousHash())
                .setParameter(9, entry.hash())
                .executeUpdate();
    }

    private void moveHead(AuditEntry entry) {
        em.createNativeQuery("UPDATE audit_head SET position = ?1, hash = ?2 WHERE chain = ?3")
                .setParameter(1, entry.position())
                .setParameter(2, entry.hash())
                .setParameter(3, entry.chain())
                .executeUpdate();
    }

    /** Sorted by key, one a line, line ends escaped: the same details always give the same text. */
    private static String canonical(Map<String, String> details) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(details)
                .forEach((key, value) -> text.append(key)
                        .append('=')
                        .append(value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
                        .append('\n'));
        return text.toString();
    }
}
