package org.cecps.portal.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;

/**
 * Writes the audit log, in the transaction of what is logged: what is not done is not logged, and what cannot be logged is
 * not done. Written with plain SQL on purpose: there is no entity that somebody could change.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class AuditLog {

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource dataSource;

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
        try (Connection connection = dataSource.getConnection()) {
            AuditChains.add(connection, chain.value(), clock.now(), who, what, details);
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
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT at, actor_kind, actor_id, what, details FROM audit_entry"
                                + " WHERE chain = ? ORDER BY position DESC LIMIT ?")) {
            select.setString(1, chain.value());
            select.setInt(2, most);
            List<AuditedStep> steps = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    steps.add(new AuditedStep(
                            rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
            return steps;
        } catch (SQLException e) {
            throw new IllegalStateException("the audit log could not be read", e);
        }
    }
}
