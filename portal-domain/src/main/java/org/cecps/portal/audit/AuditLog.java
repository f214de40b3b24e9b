package org.cecps.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;

/**
 * Writes the audit log, in the transaction of what is logged: what is not done is not logged, and what cannot be logged is
 * not done. Written with plain SQL on purpose: there is no entity that somebody could change; and on the transaction's own
 * connection, not on one beside it.
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
        try {
            AuditChains.add(em.unwrap(Connection.class), chain.value(), clock.now(), who, what, details);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit log could not be written", e);
        }
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
}
