package org.cecps.portal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole audit log again and proves that it is as it was written: every entry has its hash and names the one before
 * it, every chain ends where its head says, every seal holds the heads it was made of. Plain Java over a connection, so that it
 * runs beside the portal, against a copy, or years later.
 *
 * <p>What no seal covers yet can be cut off at the end of a chain by whoever also sets the head back; and whoever writes all
 * seals anew has to change the server's log too, where their hashes stand.
 */
public final class AuditVerification {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Connection connection;
    private final List<BrokenEntry> broken = new ArrayList<>();
    private long chains;
    private long entries;
    private @Nullable AuditEntry lastSeal;

    private AuditVerification(Connection connection) {
        this.connection = connection;
    }

    /**
     * Verifies all chains and seals as they stand at this moment.
     *
     * @param connection to the portal's database; needs to read only
     */
    public static VerifiedAudit verify(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return new AuditVerification(connection).all();
        } finally {
            connection.rollback();
        }
    }

    private VerifiedAudit all() throws SQLException {
        walk();
        headsWithoutEntries();
        sealedWithoutEntries();
        sealsOfOtherHeads();
        Optional<BrokenEntry> first = broken.stream()
                .min(Comparator.comparing((BrokenEntry one) -> one.chain().equals(AuditChains.SEALS))
                        .thenComparing(BrokenEntry::chain)
                        .thenComparing(BrokenEntry::position));
        return new VerifiedAudit(
                chains,
                entries,
                unsealed(),
                Optional.ofNullable(lastSeal).map(AuditEntry::position).orElse(0L),
                Optional.ofNullable(lastSeal).map(AuditEntry::hash).orElse(""),
                first);
    }

    /** A row of the log with what the head of its chain and its seal, if there is one, say about it. */
    private record Row(
            AuditEntry entry,
            String hash,
            @Nullable Long headPosition,
            @Nullable String headHash,
            @Nullable String sealedHash) {

        boolean hasItsHash() {
            return entry.hash().equals(hash);
        }
    }

    /** Walks through every chain, in the order of the primary key; of each chain it notes the first broken entry. */
    private void walk() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT e.chain, e.position, e.at, e.actor_kind,"
                + " e.actor_id, e.what, e.details, e.previous_hash, e.hash, h.position, h.hash, s.hash"
                + " FROM audit_entry e LEFT JOIN audit_head h ON h.chain = e.chain"
                + " LEFT JOIN audit_seal_head s ON s.chain = e.chain AND s.position = e.position"
                + " ORDER BY e.chain, e.position")) {
            select.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = select.executeQuery()) {
                Row last = null;
                boolean isBroken = false;
                while (rows.next()) {
                    Row row = row(rows);
                    boolean isNext = last != null
                            && last.entry().chain().equals(row.entry().chain());
                    if (!isNext) {
                        end(last, isBroken);
                        chains++;
                    }
                    Row before = isNext ? last : null;
                    isBroken = (isNext && isBroken) || !follows(before, row);
                    entries++;
                    last = row;
                }
                end(last, isBroken);
            }
        }
    }

    /** Whether a row is what has to come after the one before it; notes what is broken. */
    private boolean follows(@Nullable Row before, Row row) {
        AuditEntry entry = row.entry();
        long expected = before == null ? 1 : before.entry().position() + 1;
        String previous = before == null ? "" : before.hash();
        if (entry.chain().equals(AuditChains.SEALS)) {
            lastSeal = entry;
        }
        if (entry.position() != expected) {
            return isBroken(entry.chain(), expected, BrokenEntry.How.MISSING);
        }
        if (!row.hasItsHash()) {
            return isBroken(entry.chain(), expected, BrokenEntry.How.CHANGED);
        }
        if (!entry.previousHash().equals(previous)) {
            // The entry is as it was written, so it is the one before it that is not.
            return isBroken(entry.chain(), Math.max(1, expected - 1), BrokenEntry.How.REWRITTEN);
        }
        if (row.headPosition() != null && entry.position() > row.headPosition()) {
            return isBroken(entry.chain(), expected, BrokenEntry.How.ADDED);
        }
        if (row.sealedHash() != null && !row.sealedHash().equals(row.hash())) {
            return isBroken(entry.chain(), expected, BrokenEntry.How.REWRITTEN);
        }
        return true;
    }

    /** Compares the last row of a chain with the chain's head. */
    private void end(@Nullable Row last, boolean isBroken) {
        if (last == null || isBroken) {
            return;
        }
        AuditEntry entry = last.entry();
        if (last.headPosition() == null) {
            isBroken(entry.chain(), entry.position(), BrokenEntry.How.WITHOUT_HEAD);
        } else if (last.headPosition() > entry.position()) {
            isBroken(entry.chain(), entry.position() + 1, BrokenEntry.How.MISSING);
        } else if (!last.hash().equals(last.headHash())) {
            isBroken(entry.chain(), entry.position(), BrokenEntry.How.REWRITTEN);
        }
    }

    private void headsWithoutEntries() throws SQLException {
        firstOf(
                "SELECT h.chain, 0 FROM audit_head h WHERE NOT EXISTS (SELECT 1 FROM audit_entry e"
                        + " WHERE e.chain = h.chain) ORDER BY h.chain LIMIT 1",
                BrokenEntry.How.MISSING);
    }

    private void sealedWithoutEntries() throws SQLException {
        firstOf(
                "SELECT s.chain, COALESCE((SELECT MAX(l.position) FROM audit_entry l WHERE l.chain = s.chain), 0)"
                        + " FROM audit_seal_head s LEFT JOIN audit_entry e ON e.chain = s.chain AND e.position = s.position"
                        + " WHERE e.chain IS NULL ORDER BY s.chain, s.position LIMIT 1",
                BrokenEntry.How.MISSING);
    }

    /** Notes the first row of a query for a chain and its last position that is there. */
    private void firstOf(String query, BrokenEntry.How how) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet rows = select.executeQuery()) {
            if (rows.next()) {
                isBroken(rows.getString(1), rows.getLong(2) + 1, how);
            }
        }
    }

    /** Compares each seal with the heads that are kept for it, and finds heads whose seal is gone. */
    private void sealsOfOtherHeads() throws SQLException {
        record Seal(long number, @Nullable String details) {}
        List<Seal> seals = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT n.seal, e.details FROM (SELECT DISTINCT seal FROM audit_seal_head UNION"
                        + " SELECT position FROM audit_entry WHERE chain = '" + AuditChains.SEALS + "') n"
                        + " LEFT JOIN audit_entry e ON e.chain = '" + AuditChains.SEALS + "' AND e.position = n.seal"
                        + " ORDER BY n.seal")) {
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    seals.add(new Seal(rows.getLong(1), rows.getString(2)));
                }
            }
        }
        for (Seal seal : seals) {
            if (seal.details() == null) {
                isBroken(AuditChains.SEALS, seal.number(), BrokenEntry.How.MISSING);
            } else if (!seal.details().contains("heads=" + AuditChains.hashOfHeads(connection, seal.number()) + "\n")) {
                isBroken(AuditChains.SEALS, seal.number(), BrokenEntry.How.SEALS_OTHER_HEADS);
            }
        }
    }

    private long unsealed() throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("SELECT COUNT(*) FROM audit_head h"
                        + " LEFT JOIN audit_seal_head s ON s.chain = h.chain AND s.position = h.position"
                        + " WHERE s.chain IS NULL AND h.chain <> '" + AuditChains.SEALS + "'");
                ResultSet rows = count.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private boolean isBroken(String chain, long position, BrokenEntry.How how) {
        broken.add(new BrokenEntry(chain, position, how));
        return false;
    }

    private static Row row(ResultSet rows) throws SQLException {
        AuditEntry entry = new AuditEntry(
                rows.getString(1),
                rows.getLong(2),
                rows.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8));
        return new Row(
                entry, rows.getString(9), rows.getObject(10, Long.class), rows.getString(11), rows.getString(12));
    }
}
