package org.cecps.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.cecps.portal.audit.BrokenEntry.How;
import org.cecps.portal.audit.BrokenEntry.Table;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.testing.EmbeddedDatabase;
import org.cecps.portal.testing.VerifyAudit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody with every right on the database changes the log; the verification names the first row they changed. Chain A has
 * entries 1 to 3 under the first seal, 4 and 5 under the second, 6 under none; chain B has 1 and 2 under the first seal.
 */
class AuditTamperIT {

    private static final String A = "INC-0000-000A";
    private static final String B = "INC-0000-000B";
    private static final Instant TEN = Instant.parse("2026-09-14T10:00:00Z");

    private static EmbeddedDatabase database;

    private Connection log;

    @BeforeAll
    static void startDatabase() throws Exception {
        database = EmbeddedDatabase.start(
                Path.of(
                                "target",
                                "audit-database",
                                Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000)))
                        .toAbsolutePath(),
                () -> {});
    }

    @AfterAll
    static void stopDatabase() throws Exception {
        database.close();
    }

    @BeforeEach
    void writeALog() throws SQLException {
        Flyway schema = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .cleanDisabled(false)
                .load();
        schema.clean();
        schema.migrate();
        log = connect();
        log.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        write(A, 3);
        write(B, 2);
        AuditChains.seal(log, TEN);
        write(A, 2);
        AuditChains.seal(log, TEN.plusSeconds(3_600));
        write(A, 1);
    }

    @AfterEach
    void close() throws SQLException {
        log.close();
    }

    @Test
    void anUntouchedLogIsWhole() throws SQLException {
        VerifiedAudit found = verify();

        assertThat(found.firstBroken()).isEmpty();
        assertThat(found.chains()).isEqualTo(3);
        assertThat(found.entries()).isEqualTo(10);
        assertThat(found.unsealed()).isEqualTo(1);
        assertThat(found.lastSeal()).isEqualTo(2);
    }

    @Test
    void aSealHoldsTheHeadsThatMovedAndNoOther() throws SQLException {
        assertThat(number("SELECT COUNT(*) FROM audit_seal_head WHERE seal = 1"))
                .isEqualTo(2);
        assertThat(number("SELECT COUNT(*) FROM audit_seal_head WHERE seal = 2 AND chain = '" + A + "'"))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM audit_seal_head WHERE seal = 2"))
                .isEqualTo(1);
        assertThat(AuditChains.seal(log, TEN.plusSeconds(7_200))).isPresent();
        assertThat(AuditChains.seal(log, TEN.plusSeconds(10_800))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET details = 'x'",
                "DELETE FROM audit_entry",
                "UPDATE audit_seal_head SET hash = 'x'",
                "DELETE FROM audit_seal_head"
            })
    void theDatabaseItselfRefuses(String change) {
        assertThatThrownBy(() -> run(change)).hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsAnEntryThatIsGone(long position) throws SQLException {
        dropTriggers();

        run("DELETE FROM audit_entry WHERE chain = '" + A + "' AND position = " + position);

        assertBroken(Table.AUDIT_ENTRY, A, position, How.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "details = 'nothing happened'",
                "actor_id = 'STF-SOMEBODY'",
                "actor_kind = 'STAFF'",
                "what = 'case.read'",
                "at = '2026-01-01 00:00:00'"
            })
    void findsAnEditedEntry(String edit) throws SQLException {
        dropTriggers();

        run("UPDATE audit_entry SET " + edit + " WHERE chain = '" + A + "' AND position = 4");

        assertBroken(Table.AUDIT_ENTRY, A, 4, How.CHANGED);
    }

    @Test
    void findsEntriesInEachOthersPlace() throws SQLException {
        dropTriggers();

        run("UPDATE audit_entry SET position = 99 WHERE chain = '" + A + "' AND position = 2");
        run("UPDATE audit_entry SET position = 2 WHERE chain = '" + A + "' AND position = 4");
        run("UPDATE audit_entry SET position = 4 WHERE chain = '" + A + "' AND position = 99");

        assertBroken(Table.AUDIT_ENTRY, A, 2, How.CHANGED);
    }

    @Test
    void findsAnEntryPutAtTheEnd() throws SQLException {
        insert(A, 7, hash(A, 6));

        assertBroken(Table.AUDIT_ENTRY, A, 7, How.ADDED);
    }

    @Test
    void findsAnEntryPutBetweenOthers() throws SQLException {
        dropTriggers();

        run("UPDATE audit_entry SET position = position + 1 WHERE chain = '" + A
                + "' AND position >= 2 ORDER BY position DESC");
        insert(A, 2, hash(A, 1));

        assertBroken(Table.AUDIT_ENTRY, A, 3, How.CHANGED);
    }

    @Test
    void findsAnEntryWithANewHash() throws SQLException {
        dropTriggers();

        run("UPDATE audit_entry SET details = 'nothing happened' WHERE chain = '" + A + "' AND position = 4");
        hashAnew(A, 4, 4);

        assertBroken(Table.AUDIT_ENTRY, A, 4, How.REWRITTEN);
    }

    @Test
    void findsAChainHashedAnewAtItsFirstSeal() throws SQLException {
        dropTriggers();

        run("UPDATE audit_entry SET details = 'nothing happened' WHERE chain = '" + A + "' AND position = 2");
        hashAnew(A, 2, 6);
        setHead(A, 6);

        assertBroken(Table.AUDIT_ENTRY, A, 3, How.REWRITTEN);
    }

    @Test
    void findsAChainHashedAnewThroughItsHead() throws SQLException {
        dropTriggers();

        run("UPDATE audit_entry SET details = 'nothing happened' WHERE chain = '" + A + "' AND position = 6");
        hashAnew(A, 6, 6);

        assertBroken(Table.AUDIT_ENTRY, A, 6, How.REWRITTEN);
    }

    @Test
    void findsAChainHashedAnewTogetherWithItsSealedHeads() throws SQLException {
        dropTriggers();

        run("UPDATE audit_entry SET details = 'nothing happened' WHERE chain = '" + A + "' AND position = 2");
        hashAnew(A, 2, 6);
        setHead(A, 6);
        run("UPDATE audit_seal_head s JOIN audit_entry e ON e.chain = s.chain AND e.position = s.position"
                + " SET s.hash = e.hash");

        assertBroken(Table.AUDIT_SEAL_HEAD, AuditChains.SEALS, 1, How.CHANGED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsATailCutOff(boolean withItsHead) throws SQLException {
        dropTriggers();

        run("DELETE FROM audit_entry WHERE chain = '" + A + "' AND position >= 4");
        if (withItsHead) {
            setHead(A, 3);
        }

        assertBroken(Table.AUDIT_ENTRY, A, 4, How.MISSING);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsAChainThatIsGone(boolean withItsHead) throws SQLException {
        dropTriggers();

        run("DELETE FROM audit_entry WHERE chain = '" + B + "'");
        if (withItsHead) {
            run("DELETE FROM audit_head WHERE chain = '" + B + "'");
        }

        assertBroken(Table.AUDIT_ENTRY, B, 1, How.MISSING);
    }

    @Test
    void findsAHeadThatIsGone() throws SQLException {
        run("DELETE FROM audit_head WHERE chain = '" + B + "'");

        assertBroken(Table.AUDIT_HEAD, B, 2, How.MISSING);
    }

    @Test
    void findsAHeadThatWasEdited() throws SQLException {
        run("UPDATE audit_head SET hash = 'x' WHERE chain = '" + B + "'");

        assertBroken(Table.AUDIT_HEAD, B, 2, How.CHANGED);
    }

    @Test
    void saysWhatDiffers() throws SQLException {
        dropTriggers();
        String written = hash(A, 4);

        run("UPDATE audit_entry SET details = 'nothing happened' WHERE chain = '" + A + "' AND position = 4");

        assertThat(verify().firstBroken()).hasValueSatisfying(broken -> {
            assertThat(broken.expected()).isEqualTo(written);
            assertThat(broken.found()).hasSize(64).isNotEqualTo(written);
        });
    }

    @Test
    void findsAnEditedSeal() throws SQLException {
        dropTriggers();

        run("UPDATE audit_entry SET details = 'chains=0' WHERE chain = '" + AuditChains.SEALS + "' AND position = 1");

        assertBroken(Table.AUDIT_ENTRY, AuditChains.SEALS, 1, How.CHANGED);
    }

    @Test
    void findsAnEditedHeadOfASeal() throws SQLException {
        dropTriggers();

        run("UPDATE audit_seal_head SET hash = 'x' WHERE chain = '" + A + "' AND position = 3");

        assertBroken(Table.AUDIT_SEAL_HEAD, A, 3, How.CHANGED);
    }

    @Test
    void findsAHeadPutIntoASeal() throws SQLException {
        run("INSERT INTO audit_seal_head (seal, chain, position, hash) VALUES (2, '" + B + "', 9, 'x')");

        assertBroken(Table.AUDIT_SEAL_HEAD, B, 9, How.ADDED);
    }

    @Test
    void findsATailCutOffTogetherWithItsSealByTheServersLog() throws SQLException {
        dropTriggers();
        Map<Long, String> logged = Map.of(1L, hash(AuditChains.SEALS, 1), 2L, hash(AuditChains.SEALS, 2));
        assertThat(verify(logged).firstBroken()).isEmpty();

        run("DELETE FROM audit_entry WHERE chain = '" + A + "' AND position >= 4");
        setHead(A, 3);
        run("DELETE FROM audit_seal_head WHERE seal = 2");
        run("DELETE FROM audit_entry WHERE chain = '" + AuditChains.SEALS + "' AND position = 2");
        setHead(AuditChains.SEALS, 1);

        assertBroken(verify(logged), Table.AUDIT_ENTRY, AuditChains.SEALS, 2, How.MISSING);
    }

    @Test
    void findsSealsWrittenAnewByTheServersLog() throws SQLException {
        dropTriggers();
        Map<Long, String> logged = Map.of(1L, hash(AuditChains.SEALS, 1));

        run("UPDATE audit_entry SET at = '2026-01-01 00:00:00' WHERE chain = '" + AuditChains.SEALS
                + "' AND position = 1");
        hashAnew(AuditChains.SEALS, 1, 2);
        setHead(AuditChains.SEALS, 2);

        assertThat(verify().firstBroken()).isEmpty();
        assertBroken(verify(logged), Table.AUDIT_ENTRY, AuditChains.SEALS, 1, How.REWRITTEN);
    }

    @Test
    void findsASealThatIsGone() throws SQLException {
        dropTriggers();

        run("DELETE FROM audit_entry WHERE chain = '" + AuditChains.SEALS + "' AND position = 2");
        setHead(AuditChains.SEALS, 1);

        assertBroken(Table.AUDIT_ENTRY, AuditChains.SEALS, 2, How.MISSING);
    }

    @Test
    void findsASealWithoutSomeOfItsHeads() throws SQLException {
        dropTriggers();

        run("DELETE FROM audit_seal_head WHERE seal = 2");

        assertBroken(Table.AUDIT_SEAL_HEAD, AuditChains.SEALS, 2, How.CHANGED);
    }

    @Test
    void namesTheFirstOfSeveral() throws SQLException {
        dropTriggers();

        run("UPDATE audit_entry SET details = 'x' WHERE chain = '" + B + "'");
        run("UPDATE audit_entry SET details = 'x' WHERE chain = '" + A + "' AND position >= 5");
        run("UPDATE audit_entry SET details = 'x' WHERE chain = '" + AuditChains.SEALS + "'");

        assertBroken(Table.AUDIT_ENTRY, A, 5, How.CHANGED);
    }

    @Test
    void theCommandSaysThatAnUntouchedLogIsWhole(@TempDir Path folder) throws Exception {
        Path serverLog = Files.writeString(
                folder.resolve("server.log"),
                "[INFO] audit seal 2 is " + hash(AuditChains.SEALS, 2) + "\n[INFO] something else\n");

        Command command = Command.run(serverLog);

        assertThat(command.said())
                .contains("10 entries in 3 chains")
                .contains("Compared with the server's log: 1 seals")
                .doesNotContain("BROKEN");
        assertThat(command.exit()).isZero();
    }

    @Test
    void theCommandNamesTheFirstBrokenRow() throws Exception {
        dropTriggers();
        String written = hash(A, 4);
        run("UPDATE audit_entry SET details = 'nothing happened' WHERE chain = '" + A + "' AND position = 4");

        Command command = Command.run();

        assertThat(command.said())
                .contains("BROKEN: audit_entry, chain " + A + ", position 4: it was edited.")
                .contains("expected: " + written);
        assertThat(command.exit()).isEqualTo(1);
    }

    /** What {@code src-test/bin/verify-audit} said and how it ended. */
    private record Command(String said, int exit) {

        static Command run(Path... serverLogs) throws Exception {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    VerifyAudit.class.getName()));
            Stream.of(serverLogs).map(Path::toString).forEach(command::add);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment()
                    .putAll(Map.of(
                            "PORTAL_DB_URL", database.url(),
                            "PORTAL_DB_USER", database.user(),
                            "PORTAL_DB_PASSWORD", database.password()));
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(said, process.waitFor());
        }
    }

    private void write(String chain, int entries) throws SQLException {
        for (int i = 0; i < entries; i++) {
            AuditChains.add(
                    log, chain, TEN.plusMillis(i), Actor.portal("test"), "case.received", Map.of("number", "" + i));
        }
    }

    private static VerifiedAudit verify() throws SQLException {
        return verify(Map.of());
    }

    private static VerifiedAudit verify(Map<Long, String> logged) throws SQLException {
        try (Connection connection = connect()) {
            return AuditVerification.verify(connection, logged);
        }
    }

    private static void assertBroken(Table table, String chain, long position, How how) throws SQLException {
        assertBroken(verify(), table, chain, position, how);
    }

    private static void assertBroken(VerifiedAudit found, Table table, String chain, long position, How how) {
        assertThat(found.firstBroken()).hasValueSatisfying(broken -> {
            assertThat(broken.table()).isEqualTo(table);
            assertThat(broken.chain()).isEqualTo(chain);
            assertThat(broken.position()).isEqualTo(position);
            assertThat(broken.how()).isEqualTo(how);
        });
    }

    private void dropTriggers() throws SQLException {
        for (String table : new String[] {"audit_entry", "audit_seal_head"}) {
            run("DROP TRIGGER " + table + "_never_changes");
            run("DROP TRIGGER " + table + "_never_goes");
        }
    }

    /** An entry that fits behind the one with this hash. */
    private void insert(String chain, long position, String previous) throws SQLException {
        AuditEntry forged = new AuditEntry(chain, position, TEN, "STAFF", "STF-X", "case.read", "", previous);
        try (PreparedStatement insert = log.prepareStatement("INSERT INTO audit_entry VALUES (?,?,?,?,?,?,?,?,?)")) {
            insert.setString(1, chain);
            insert.setLong(2, position);
            insert.setObject(3, LocalDateTime.ofInstant(TEN, ZoneOffset.UTC));
            insert.setString(4, forged.actorKind());
            insert.setString(5, forged.actorId());
            insert.setString(6, forged.what());
            insert.setString(7, forged.details());
            insert.setString(8, previous);
            insert.setString(9, forged.hash());
            insert.executeUpdate();
        }
    }

    private void hashAnew(String chain, long first, long last) throws SQLException {
        for (long position = first; position <= last; position++) {
            String previous = position == 1 ? "" : hash(chain, position - 1);
            try (PreparedStatement select = log.prepareStatement("SELECT at, actor_kind, actor_id, what, details"
                    + " FROM audit_entry WHERE chain = '" + chain + "' AND position = " + position)) {
                ResultSet row = select.executeQuery();
                row.next();
                String hash = new AuditEntry(
                                chain,
                                position,
                                row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                previous)
                        .hash();
                run("UPDATE audit_entry SET hash = '" + hash + "', previous_hash = '" + previous + "' WHERE chain = '"
                        + chain + "' AND position = " + position);
            }
        }
    }

    private void setHead(String chain, long position) throws SQLException {
        run("UPDATE audit_head SET position = " + position + ", hash = '" + hash(chain, position) + "' WHERE chain = '"
                + chain + "'");
    }

    private String hash(String chain, long position) throws SQLException {
        try (PreparedStatement select = log.prepareStatement(
                        "SELECT hash FROM audit_entry WHERE chain = '" + chain + "' AND position = " + position);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private long number(String query) throws SQLException {
        try (PreparedStatement select = log.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (PreparedStatement statement = log.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
