package org.cecps.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cecps.portal.shared.LegalClock;

/**
 * Seals the heads of the chains once an hour, on whichever node comes first: the others pass over the locked row, or find that
 * nothing is due.
 */
@ApplicationScoped
@Transactional
class AuditSealing {

    @PersistenceContext
    private EntityManager em;

    /**
     * Seals if it is time and no other node is at it. By the server's time, whatever the clock of sample data says.
     *
     * @return the seal, if there is a new one
     */
    Optional<AuditEntry> sealIfDue() {
        Instant now = LegalClock.serverTime();
        try {
            Connection connection = em.unwrap(Connection.class);
            if (!isDue(connection, now)) {
                return Optional.empty();
            }
            wait(connection, now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS));
            return AuditChains.seal(connection, now);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit log could not be sealed", e);
        }
    }

    private static boolean isDue(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(
                "SELECT due_at FROM audit_sealing WHERE due_at <= ? FOR UPDATE SKIP LOCKED")) {
            claim.setObject(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            try (ResultSet due = claim.executeQuery()) {
                return due.next();
            }
        }
    }

    private static void wait(Connection connection, Instant until) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE audit_sealing SET due_at = ?")) {
            update.setObject(1, LocalDateTime.ofInstant(until, ZoneOffset.UTC));
            update.executeUpdate();
        }
    }
}
