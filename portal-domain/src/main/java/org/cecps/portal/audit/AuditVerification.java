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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cecps.portal.audit.BrokenEntry.How;
import org.cecps.portal.audit.BrokenEntry.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole audit log again and proves that it is as it was written: every entry has its hash and names the one before
 * it, every chain ends where its head says, every seal holds the heads it was made of. Plain Java over a connection, so that it
 * runs beside the portal, against a copy, or years later.
 *
 * <p>What no seal covers yet can be cut off at the end of a chain by whoever also sets the head back. Whoever writes the seals
 * anew too is found by their hashes in the server's log, which nobody reaches through the database.
 */
public final class AuditVerification {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Connection connection;
    private final Map<Long, String> logged;
    private final List<BrokenEntry> broken = new ArrayList<>();
    private final Map<Long, BrokenEntry> brokenSeals = new TreeMap<>();
    private long chains;
    private long entries;
    private @Nullable AuditEntry lastSeal;

    private AuditVerification(Connection connection, Map<Long, String> logged) {
        this.connection = connection;
        this.logged = new TreeMap<>(logged);
    }

    /**
     * Verifies all chains and seals as they stand at this moment.
     *
     * @param connection to the portal's database; needs to read only
     * @param logged the hashes of seals by number, as the server's log has them; may be empty
     */
    public static VerifiedAudit verify(Connection connection, Map<Long, String> logged) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return new AuditVerification(connection, logged).all();
        } finally {
            connection.rollback();
        }
    }

    private VerifiedAudit all() throws SQLException {
        sealsOfOtherHeads();
        walk();
        headsWithoutEntries();
        sealedWithoutEntries();
        loggedWithoutSeals();
        broken.addAll(brokenSeals.values());
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
            @Nullable Long seal,
            @Nullable String sealedHash) {

        boolean isOf(String chain) {
            return entry.chain().equals(chain);
        }

        boolean isSealedAsItIs() {
            return hash.equals(sealedHash);
        }
    }

    /** Walks through every chain, in the order of the primary key; of each chain it notes the first broken entry. */
    private void walk() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT e.chain, e.position, e.at, e.actor_kind,"
                + " e.actor_id, e.what, e.details, e.previous_hash, e.hash, h.position, h.hash, s.seal, s.hash"
                + " FROM audit_entry e LEFT JOIN audit_head h ON h.chain = e.chain"
                + " LEFT JOIN audit_seal_head s ON s.chain = e.chain AND s.position = e.position"
                + " ORDER BY e.chain, e.position")) {
            select.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = select.executeQuery()) {
                Row last = null;
                boolean isBroken = false;
                while (rows.next()) {
                    Row row = row(rows);
                    boolean isNext = last != null && last.isOf(row.entry().chain());
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
        if (row.isOf(AuditChains.SEALS)) {
            lastSeal = entry;
        }
        if (entry.position() != expected) {
            return isBroken(Table.AUDIT_ENTRY, entry.chain(), expected, How.MISSING, "", "");
        }
        if (!entry.hash().equals(row.hash())) {
            return isBroken(Table.AUDIT_ENTRY, entry.chain(), expected, How.CHANGED, row.hash(), entry.hash());
        }
        if (!entry.previousHash().equals(previous)) {
            // The entry is as it was written, so it is the one before it that is not.
            long one = Math.max(1, expected - 1);
            return isBroken(Table.AUDIT_ENTRY, entry.chain(), one, How.REWRITTEN, entry.previousHash(), previous);
        }
        if (row.headPosition() != null && entry.position() > row.headPosition()) {
            return isBroken(
                    Table.AUDIT_ENTRY,
                    entry.chain(),
                    expected,
                    How.ADDED,
                    "",
                    "the chain ends at " + row.headPosition());
        }
        return isAsSealed(row);
    }

    /** Whether a row has the hash that its seal holds. A seal that is broken itself is not believed. */
    private boolean isAsSealed(Row row) {
        String chain = row.entry().chain();
        long position = row.entry().position();
        String sealed = row.sealedHash();
        Long seal = row.seal();
        if (sealed == null || sealed.equals(row.hash())) {
            return true;
        }
        boolean isSealBroken = seal != null && brokenSeals.containsKey(seal);
        return isSealBroken
                ? isBroken(Table.AUDIT_SEAL_HEAD, chain, position, How.CHANGED, row.hash(), sealed)
                : isBroken(Table.AUDIT_ENTRY, chain, position, How.REWRITTEN, sealed, row.hash());
    }

    /** Compares the last row of a chain with the chain's head. */
    private void end(@Nullable Row last, boolean isBroken) {
        if (last == null || isBroken) {
            return;
        }
        String chain = last.entry().chain();
        long position = last.entry().position();
        if (last.headPosition() == null) {
            isBroken(Table.AUDIT_HEAD, chain, position, How.MISSING, last.hash(), "");
        } else if (last.headPosition() > position) {
            isBroken(Table.AUDIT_ENTRY, chain, position + 1, How.MISSING, "", "");
        } else if (!last.hash().equals(last.headHash())) {
            String head = String.valueOf(last.headHash());
            if (last.isSealedAsItIs()) {
                isBroken(Table.AUDIT_HEAD, chain, position, How.CHANGED, last.hash(), head);
            } else {
                isBroken(Table.AUDIT_ENTRY, chain, position, How.REWRITTEN, head, last.hash());
            }
        }
    }

    private void headsWithoutEntries() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT h.chain, h.hash FROM audit_head h"
                        + " WHERE NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.chain = h.chain)"
                        + " ORDER BY h.chain LIMIT 1");
                ResultSet rows = select.executeQuery()) {
            if (rows.next()) {
                isBroken(Table.AUDIT_ENTRY, rows.getString(1), 1, How.MISSING, "", "");
            }
        }
    }

    /** What a seal holds and is gone; or what was never there, if the seal is broken itself. */
    private void sealedWithoutEntries() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT s.seal, s.chain, s.position, s.hash,"
                + " COALESCE((SELECT MAX(l.position) FROM audit_entry l WHERE l.chain = s.chain), 0)"
                + " FROM audit_seal_head s LEFT JOIN audit_entry e ON e.chain = s.chain AND e.position = s.position"
                + " WHERE e.chain IS NULL ORDER BY s.chain, s.position")) {
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (brokenSeals.containsKey(rows.getLong(1))) {
                        isBroken(
                                Table.AUDIT_SEAL_HEAD,
                                rows.getString(2),
                                rows.getLong(3),
                                How.ADDED,
                                "",
                                rows.getString(4));
                    } else {
                        isBroken(Table.AUDIT_ENTRY, rows.getString(2), rows.getLong(5) + 1, How.MISSING, "", "");
                    }
                }
            }
        }
    }

    private void loggedWithoutSeals() {
        long last = lastSeal == null ? 0 : lastSeal.position();
        logged.keySet().stream()
                .filter(number -> number > last)
                .findFirst()
                .ifPresent(number -> isBroken(
                        Table.AUDIT_ENTRY,
                        AuditChains.SEALS,
                        last + 1,
                        How.MISSING,
                        "the server's log has seal " + number,
                        ""));
    }

    /** Compares each seal with the heads that are kept for it, and finds heads whose seal is gone. */
    private void sealsOfOtherHeads() throws SQLException {
        record Seal(long number, @Nullable String details) {}
        List<Seal> seals = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT n.seal, e.details FROM (SELECT DISTINCT seal FROM audit_seal_head UNION"
                                + " SELECT position FROM audit_entry WHERE chain = '" + AuditChains.SEALS + "') n"
                                + " LEFT JOIN audit_entry e ON e.chain = '" + AuditChains.SEALS
                                + "' AND e.position = n.seal ORDER BY n.seal");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                seals.add(new Seal(rows.getLong(1), rows.getString(2)));
            }
        }
        for (Seal seal : seals) {
            String heads = AuditChains.HEADS + "=" + AuditChains.hashOfHeads(connection, seal.number());
            if (seal.details() == null) {
                brokenSeals.put(
                        seal.number(),
                        new BrokenEntry(Table.AUDIT_ENTRY, AuditChains.SEALS, seal.number(), How.MISSING, heads, ""));
            } else if (seal.details().lines().noneMatch(heads::equals)) {
                brokenSeals.put(
                        seal.number(),
                        new BrokenEntry(
                                Table.AUDIT_SEAL_HEAD,
                                AuditChains.SEALS,
                                seal.number(),
                                How.CHANGED,
                                seal.details().strip().replace('\n', ' '),
                                heads));
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

    private boolean isBroken(Table table, String chain, long position, How how, String expected, String found) {
        broken.add(new BrokenEntry(table, chain, position, how, expected, found));
        return false;
    }

    private Row row(ResultSet rows) throws SQLException {
        AuditEntry entry = new AuditEntry(
                rows.getString(1),
                rows.getLong(2),
                rows.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8));
        String sealed = entry.chain().equals(AuditChains.SEALS) ? logged.get(entry.position()) : rows.getString(13);
        return new Row(
                entry,
                rows.getString(9),
                rows.getObject(10, Long.class),
                rows.getString(11),
                rows.getObject(12, Long.class),
                sealed);
    }
}
