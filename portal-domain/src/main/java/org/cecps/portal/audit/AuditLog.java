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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
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
            Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
            AuditEntry entry = next(connection, chain.value(), now, who, what, canonical(details));
            insert(connection, entry);
            moveHead(connection, entry);
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

    private static AuditEntry next(
            Connection connection, String chain, Instant now, Actor who, String what, String details)
            throws SQLException {
        // Not INSERT IGNORE: on a head that is there it takes a shared lock, and two writers that hold one deadlock.
        try (PreparedStatement start =
                connection.prepareStatement("INSERT INTO audit_head (chain, position, hash) VALUES (?, 0, '')"
                        + " ON DUPLICATE KEY UPDATE chain = chain")) {
            start.setString(1, chain);
            start.executeUpdate();
        }
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT position, hash FROM audit_head WHERE chain = ? FOR UPDATE")) {
            lock.setString(1, chain);
            try (ResultSet head = lock.executeQuery()) {
                head.next();
                return new AuditEntry(
                        chain, head.getLong(1) + 1, now, who.kind().name(), who.id(), what, details, head.getString(2));
            }
        }
    }

    private static void insert(Connection connection, AuditEntry entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO audit_entry"
                + " (chain, position, at, actor_kind, actor_id, what, details, previous_hash, hash)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, entry.chain());
            insert.setLong(2, entry.position());
            insert.setObject(3, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
            insert.setString(4, entry.actorKind());
            insert.setString(5, entry.actorId());
            insert.setString(6, entry.what());
            insert.setString(7, entry.details());
            insert.setString(8, entry.previousHash());
            insert.setString(9, entry.hash());
            insert.executeUpdate();
        }
    }

    private static void moveHead(Connection connection, AuditEntry entry) throws SQLException {
        try (PreparedStatement move =
                connection.prepareStatement("UPDATE audit_head SET position = ?, hash = ? WHERE chain = ?")) {
            move.setLong(1, entry.position());
            move.setString(2, entry.hash());
            move.setString(3, entry.chain());
            move.executeUpdate();
        }
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
