package org.cecps.portal.audit;

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
import java.util.Optional;
import java.util.TreeMap;
import org.cecps.portal.shared.Actor;

/**
 * Adds to the chains, in the transaction of a connection. The head of a chain is locked while an entry is added, so that a
 * chain never forks.
 */
final class AuditChains {

    /** The chain whose entries seal the heads of all others. */
    static final String SEALS = "seals";

    static final String SEALED = "audit.sealed";

    /** The detail of a seal that holds the hash over the heads it seals. */
    static final String HEADS = "heads";

    private static final int AT_ONCE = 10_000;
    private static final Actor SEALER = Actor.portal("audit");

    private AuditChains() {}

    /** Adds an entry to a chain. */
    static AuditEntry add(
            Connection connection, String chain, Instant now, Actor who, String what, Map<String, String> details)
            throws SQLException {
        AuditEntry entry = next(connection, chain, now.truncatedTo(ChronoUnit.MICROS), who, what, canonical(details));
        insert(connection, entry);
        moveHead(connection, entry);
        return entry;
    }

    /**
     * Seals the heads that have moved since they were sealed, by one entry of the chain of seals that holds a hash over all of
     * them. Reads heads as they are committed and locks none, so that no writer waits.
     *
     * @return the entry; empty when no head has moved
     */
    static Optional<AuditEntry> seal(Connection connection, Instant now) throws SQLException {
        long number = lastSeal(connection) + 1;
        long heads = keepMovedHeads(connection, number);
        if (heads == 0) {
            return Optional.empty();
        }
        Map<String, String> details = Map.of("chains", Long.toString(heads), HEADS, hashOfHeads(connection, number));
        return Optional.of(add(connection, SEALS, now, SEALER, SEALED, details));
    }

    private static long lastSeal(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT position FROM audit_head WHERE chain = ? FOR UPDATE")) {
            select.setString(1, SEALS);
            try (ResultSet head = select.executeQuery()) {
                return head.next() ? head.getLong(1) : 0;
            }
        }
    }

    /** Keeps the heads that have moved, a part of them at a time: the first seal of a large log has very many. */
    private static long keepMovedHeads(Connection connection, long number) throws SQLException {
        long kept = 0;
        List<Head> some = movedHeads(connection, "");
        while (!some.isEmpty()) {
            keep(connection, number, some);
            kept += some.size();
            some = movedHeads(connection, some.get(some.size() - 1).chain());
        }
        return kept;
    }

    private record Head(String chain, long position, String hash) {}

    private static List<Head> movedHeads(Connection connection, String after) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT h.chain, h.position, h.hash"
                + " FROM audit_head h LEFT JOIN audit_seal_head s ON s.chain = h.chain AND s.position = h.position"
                + " WHERE s.chain IS NULL AND h.chain > ? AND h.chain <> ? ORDER BY h.chain LIMIT " + AT_ONCE)) {
            select.setString(1, after);
            select.setString(2, SEALS);
            List<Head> heads = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    heads.add(new Head(rows.getString(1), rows.getLong(2), rows.getString(3)));
                }
            }
            return heads;
        }
    }

    private static void keep(Connection connection, long number, List<Head> heads) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO audit_seal_head (seal, chain, position, hash) VALUES (?, ?, ?, ?)")) {
            for (Head head : heads) {
                insert.setLong(1, number);
                insert.setString(2, head.chain());
                insert.setLong(3, head.position());
                insert.setString(4, head.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The hash over the heads of one seal. */
    static String hashOfHeads(Connection connection, long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT chain, position, hash FROM audit_seal_head WHERE seal = ? ORDER BY BINARY chain, position")) {
            select.setLong(1, number);
            ChainHash all = new ChainHash();
            try (ResultSet heads = select.executeQuery()) {
                while (heads.next()) {
                    all.add(heads.getString(1)).add(heads.getString(2)).add(heads.getString(3));
                }
            }
            return all.hex();
        }
    }

    private static AuditEntry next(
            Connection connection, String chain, Instant now, Actor who, String what, String details)
            throws SQLException {
        // Not INSERT IGNORE: on a head that is there it takes a shared lock, and two writers that hold one deadlock.
        try (PreparedStatement start = connection.prepareStatement("INSERT INTO audit_head (chain, position, hash)"
                + " VALUES (?, 0, '') ON DUPLICATE KEY UPDATE chain = chain")) {
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
