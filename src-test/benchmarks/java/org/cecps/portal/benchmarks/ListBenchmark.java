package org.cecps.portal.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cecps.portal.pages.TestNotice;
import org.cecps.portal.pages.Wire;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.cecps.portal.testing.PortalUnderTest;

/**
 * What the portal reads for a claim and for each list, at a thousand rows of each kind and at a million. The statements are
 * recorded from the portal at both sizes; then both are run by turns, each on its own schema of one server.
 */
final class ListBenchmark {

    private static final int SMALL = 1_000;
    private static final int LARGE = 1_000_000;
    private static final int WARM_UP = 20;
    private static final int TURNS = 300;
    /** What takes longer is run a few times only. */
    private static final int SLOW_MILLIS = 100;

    private static final int TURNS_OF_SLOW = 5;
    private static final String SMALL_SCHEMA = "small";
    private static final String LARGE_SCHEMA = "portal";
    private static final String CLAIM = "get next";

    private final PortalUnderTest portal;
    private final TeamDesk officer;
    private final Wire driver;

    ListBenchmark(PortalUnderTest portal) throws IOException {
        this.portal = portal;
        this.officer = new TeamDesk(portal, "eo2");
        this.driver = new Wire(portal.port());
        TestNotice.at(portal, "penalty, in time to object").openIn(driver);
    }

    void print() throws Exception {
        try (Connection database = portal.wholeDatabase()) {
            database.setCatalog(LARGE_SCHEMA);
            run(database, "SET GLOBAL innodb_buffer_pool_size = 2147483648");
            run(
                    database,
                    "CREATE TABLE seed (n INT PRIMARY KEY, incident CHAR(13), liability CHAR(13), item CHAR(13))");
            StatementLog log = new StatementLog(database);
            grow(database, 0, SMALL);
            Map<String, List<String>> small = recorded(log, database);
            copy(database);
            grow(database, SMALL, LARGE);
            Map<String, List<String>> large = recorded(log, database);
            portal.kill();
            for (String schema : List.of(SMALL_SCHEMA, LARGE_SCHEMA)) {
                // Half of the mails are due, now that nobody sends them.
                run(
                        database,
                        "UPDATE " + schema + ".outbox_message SET delivered_at = NULL,"
                                + " next_try_at = '2026-01-01' + INTERVAL id SECOND WHERE id % 2");
            }
            Timings.print(
                    "%nReads of a claim and of lists, at %d and at %d cases, liabilities, items and mails. Budget: 2%n"
                            + "%-28s %10s %10s %10s %7s",
                    SMALL, LARGE, "", "reads", "ms small", "ms large", "ratio");
            try (Connection ofSmall = portal.wholeDatabase();
                    Connection ofLarge = portal.wholeDatabase()) {
                ofSmall.setCatalog(SMALL_SCHEMA);
                ofLarge.setCatalog(LARGE_SCHEMA);
                for (String what : small.keySet()) {
                    compare(
                            what,
                            ofSmall,
                            small.getOrDefault(what, List.of()),
                            ofLarge,
                            large.getOrDefault(what, List.of()));
                }
            }
        }
    }

    private Map<String, List<String>> recorded(StatementLog log, Connection database) throws Exception {
        Map<String, List<String>> reads = new LinkedHashMap<>();
        reads.put(
                CLAIM,
                log.readsOf(() -> officer.press("queue?name=OBJECTION", "next", Map.of())).stream()
                        .filter(sql -> sql.contains("FROM work_item") && sql.endsWith("FOR UPDATE SKIP LOCKED"))
                        .toList());
        String deepest;
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT legal_date, id FROM work_item WHERE queue = 'OBJECTION'"
                        + " AND state = 'OPEN' ORDER BY legal_date DESC, id DESC LIMIT 1 OFFSET 50")) {
            row.next();
            deepest = "queue?name=OBJECTION&afterDate=" + row.getString(1) + "&after=" + row.getString(2);
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "home");
        pages.put("queue, first page", "queue?name=OBJECTION");
        pages.put("queue, deepest page", deepest);
        pages.put("search, a name", "search?q=kow2aski");
        pages.put("search, a registration", "search?q=bk82x");
        pages.put("search, a reference", "search?q=" + reference(ReferenceKind.LIABILITY, 82));
        pages.put("case", "case?ref=" + reference(ReferenceKind.CASE, 82));
        pages.put("liability", "liability?ref=" + reference(ReferenceKind.LIABILITY, 82));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            reads.put(page.getKey(), log.readsOf(() -> require(officer.open(page.getValue()), page.getKey())));
        }
        reads.put(
                "outbox, next mail",
                List.of(log.next(
                        "the outbox looks for mail",
                        sql -> sql.contains("FROM outbox_message") && sql.endsWith("FOR UPDATE SKIP LOCKED"))));
        reads.put("notice", log.readsOf(() -> require(driver.get("/en/notice"), "notice")));
        return reads;
    }

    private static void require(Wire.Answer answer, String what) {
        if (answer.status() != 200) {
            throw new IllegalStateException(what + " answers " + answer.status());
        }
    }

    private static void compare(
            String what, Connection ofSmall, List<String> small, Connection ofLarge, List<String> large)
            throws Exception {
        List<Timings> both = byTurns(what, ofSmall, small, ofLarge, large);
        double ratio = both.get(1).ratioTo(both.get(0));
        Timings.print(
                "%-28s %10d %10.2f %10.2f %7.1f",
                what, large.size(), both.get(0).median(), both.get(1).median(), ratio);
        if (ratio > 2 && large.size() == small.size()) {
            for (int i = 0; i < large.size(); i++) {
                List<Timings> one = byTurns(what, ofSmall, List.of(small.get(i)), ofLarge, List.of(large.get(i)));
                if (one.get(1).ratioTo(one.get(0)) > 2) {
                    Timings.print(
                            "  %.2f ms, then %.2f ms: %s",
                            one.get(0).median(), one.get(1).median(), large.get(i));
                }
            }
        }
    }

    private static List<Timings> byTurns(
            String what, Connection ofSmall, List<String> small, Connection ofLarge, List<String> large)
            throws Exception {
        List<Timings.Task> tasks = List.of(() -> read(what, ofSmall, small), () -> read(what, ofLarge, large));
        boolean slow = Timings.byTurns(0, 1, tasks).get(1).median() > SLOW_MILLIS;
        return Timings.byTurns(slow ? 1 : WARM_UP, slow ? TURNS_OF_SLOW : TURNS, tasks);
    }

    private static void read(String what, Connection database, List<String> statements) throws SQLException {
        database.setAutoCommit(!what.equals(CLAIM));
        try (Statement statement = database.createStatement()) {
            for (String sql : statements) {
                long id = 0;
                try (ResultSet rows = statement.executeQuery(sql)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        id = what.equals(CLAIM) ? rows.getLong("id") : 0;
                        for (int i = 1; i <= columns; i++) {
                            rows.getString(i);
                        }
                    }
                }
                if (what.equals(CLAIM)) {
                    statement.execute("UPDATE work_item SET state = 'TAKEN', taken_by = 'somebody' WHERE id = " + id);
                    database.rollback();
                }
            }
        }
    }

    /** Each row of a kind that the portal holds, so many; of the work half is open and half was closed earlier. */
    private static void grow(Connection database, int from, int to) throws SQLException {
        run(database, "SET SESSION foreign_key_checks = 0");
        run(database, "SET SESSION unique_checks = 0");
        seed(database, from, to);
        String seeds = " FROM seed, ";
        String range = " WHERE n > " + from + " AND n <= " + to;
        run(
                database,
                "INSERT INTO case_file (version, reference, sender, sender_reference, content_hash, section, occurred_at,"
                        + " incident_on, port, vehicle, people_found, officer_notes, received_at) SELECT 1, incident,"
                        + " 'benchmark', n, content_hash, 'S32', occurred_at - INTERVAL n % 700 DAY, incident_on - INTERVAL"
                        + " n % 700 DAY, port, CONCAT('BK', n, 'X'), 1 + n % 5, officer_notes, received_at" + seeds
                        + "(SELECT * FROM case_file WHERE port IS NOT NULL ORDER BY id LIMIT 1) t" + range);
        run(
                database,
                "INSERT INTO liability (version, reference, case_reference, section, capacity, incident_on, people_found,"
                        + " person_kind, person_name, date_of_birth, address_lines, country, person_language, state, paid_pence)"
                        + " SELECT 1, seed.liability, incident, 'S32', 'DRIVER', incident_on - INTERVAL n % 700 DAY, 1 + n % 5,"
                        + " person_kind, CONCAT(ELT(1 + n % 7, 'Jan', 'Piotr', 'Ion', 'Mehmet', 'Ivan', 'Lukas', 'Ahmed'),"
                        + " ' Kow', LOWER(CONV(n % 5000, 10, 36)), 'ski'), date_of_birth, address_lines, country,"
                        + " person_language, 'RECEIVED', 0" + seeds
                        + "(SELECT * FROM liability WHERE capacity = 'DRIVER' ORDER BY id LIMIT 1) t" + range);
        run(
                database,
                "INSERT INTO work_item (version, reference, queue, subject, case_reference, liability, available_from,"
                        + " legal_date, opened_at, state) SELECT 1, item, 'OBJECTION', seed.liability, incident, seed.liability,"
                        + " CURDATE() - INTERVAL 800 DAY, CURDATE() + INTERVAL IF(n % 2, n % 119 - 20, -(n % 700) - 30) DAY,"
                        + " NOW(6), IF(n % 2, 'OPEN', 'CLOSED') FROM seed" + range);
        run(
                database,
                "INSERT INTO outbox_message (event, handler, about, kept_at, tries, delivered_at) SELECT 'LetterComposed',"
                        + " 'SendLetter', seed.liability, NOW(6), 0, NOW(6) FROM seed" + range);
        for (String table : List.of("case_file", "liability", "work_item", "outbox_message")) {
            run(database, "ANALYZE TABLE " + table);
        }
    }

    private static void seed(Connection database, int from, int to) throws SQLException {
        database.setAutoCommit(false);
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO seed VALUES (?, ?, ?, ?)")) {
            for (int n = from + 1; n <= to; n++) {
                insert.setInt(1, n);
                insert.setString(2, reference(ReferenceKind.CASE, n));
                insert.setString(3, reference(ReferenceKind.LIABILITY, n));
                insert.setString(4, reference(ReferenceKind.WORK_ITEM, n));
                insert.addBatch();
                if (n % SMALL == 0) {
                    insert.executeBatch();
                }
            }
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private static String reference(ReferenceKind kind, int n) {
        String digits = Integer.toString(n, 10);
        return Reference.of(kind, "0".repeat(7 - digits.length()) + digits).value();
    }

    /** The schema as it is now, beside the one that grows on. */
    private static void copy(Connection database) throws SQLException {
        run(database, "CREATE DATABASE " + SMALL_SCHEMA);
        List<String> tables = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = '" + LARGE_SCHEMA + "' AND table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        for (String table : tables) {
            String copied = SMALL_SCHEMA + "." + table;
            run(database, "CREATE TABLE " + copied + " LIKE " + LARGE_SCHEMA + "." + table);
            run(database, "INSERT INTO " + copied + " SELECT * FROM " + LARGE_SCHEMA + "." + table);
            run(database, "ANALYZE TABLE " + copied);
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
