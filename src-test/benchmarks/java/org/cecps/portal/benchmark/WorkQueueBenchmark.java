package org.cecps.portal.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cecps.portal.testing.PortalUnderTest;

/**
 * The queue as it grows: the next item, the first page and the deepest, at a thousand, a hundred thousand and a million open
 * items, with as many closed ones of earlier dates. The statements are those of {@code workqueue.JpaWorkItems}.
 */
final class WorkQueueBenchmark {

    private static final int[] SIZES = {1_000, 100_000, 1_000_000};
    private static final int WARM_UP = 400;
    private static final int TIMES = 500;

    private static final String NEXT =
            "SELECT * FROM work_item w WHERE w.queue = 'OBJECTION' AND w.state = 'OPEN' AND w.available_from <= CURDATE()"
                    + " AND NOT EXISTS (SELECT 1 FROM work_item_barred b WHERE b.work_item_id = w.id AND b.staff = 'EO')"
                    + " ORDER BY w.legal_date, w.id LIMIT 1 FOR UPDATE SKIP LOCKED";
    private static final String TAKE =
            "UPDATE work_item SET state = 'TAKEN', taken_by = 'EO', taken_at = NOW(6), version = version + 1 WHERE id = ?";
    private static final String PAGE = "SELECT id, reference, queue, subject, case_reference, liability, legal_date,"
            + " practice_date, opened_at, state, taken_by FROM work_item WHERE queue = 'OBJECTION' AND state = 'OPEN'"
            + " AND available_from <= CURDATE()";
    private static final String AFTER = " AND (legal_date > '%1$s' OR (legal_date = '%1$s' AND id > %2$s))";
    private static final String ORDER = " ORDER BY legal_date, id LIMIT 50";

    private final PortalUnderTest portal;

    WorkQueueBenchmark(PortalUnderTest portal) {
        this.portal = portal;
    }

    void print() throws Exception {
        Map<String, Double> first = new LinkedHashMap<>();
        Timings.print("%nThe work queue%n%-28s %10s %10s %10s %7s", "", "open items", "median ms", "p99 ms", "ratio");
        try (Connection database = portal.database()) {
            int there = 0;
            for (int size : SIZES) {
                add(database, there, size);
                there = size;
                line("next item, claimed", size, Timings.of(WARM_UP, TIMES, () -> claim(database)), first);
                run(database, "UPDATE work_item SET state = 'OPEN', taken_by = NULL WHERE taken_by = 'EO'");
                line("first page", size, Timings.of(WARM_UP, TIMES, () -> read(database, PAGE + ORDER)), first);
                String deepest = deepest(database);
                line("deepest page", size, Timings.of(WARM_UP, TIMES, () -> read(database, deepest)), first);
            }
            explain(database, "next item", NEXT);
            explain(database, "first page", PAGE + ORDER);
            explain(database, "deepest page", deepest(database));
        }
    }

    private static void line(String name, int size, Timings timings, Map<String, Double> first) {
        double base = first.computeIfAbsent(name, unused -> timings.percentile(99));
        Timings.print(
                "%-28s %10d %10.2f %10.2f %7.1f",
                name, size, timings.median(), timings.percentile(99), timings.percentile(99) / base);
    }

    private static void add(Connection database, int from, int to) throws SQLException {
        insert(database, "N", "OPEN", "CURDATE() + INTERVAL (CAST(seq AS SIGNED) %% 120 - 20) DAY", from, to);
        insert(database, "C", "CLOSED", "CURDATE() - INTERVAL (30 + seq %% 700) DAY", from, to);
        run(database, "ANALYZE TABLE work_item");
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void insert(Connection database, String letter, String state, String date, int from, int to)
            throws SQLException {
        String sql =
                "INSERT INTO work_item (version, reference, queue, subject, case_reference, liability, available_from,"
                        + " legal_date, opened_at, state) SELECT 1, CONCAT('BENCH-%1$s', seq), 'OBJECTION', CONCAT('OBJ-%1$s', seq),"
                        + " 'CASE', 'LIABILITY', CURDATE() - INTERVAL 60 DAY, " + date
                        + ", NOW(6), '%2$s' FROM seq_%3$d_to_%4$d";
        run(database, String.format(Locale.ROOT, sql, letter, state, from + 1, to));
    }

    private static void claim(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (PreparedStatement next = database.prepareStatement(NEXT);
                ResultSet row = next.executeQuery();
                PreparedStatement take = database.prepareStatement(TAKE)) {
            row.next();
            take.setLong(1, row.getLong("id"));
            take.executeUpdate();
            database.commit();
        } finally {
            database.setAutoCommit(true);
        }
    }

    /** Reads a page: once for each state, as the portal does. */
    private static void read(Connection database, String open) throws SQLException {
        for (String sql : List.of(open, open.replace("'OPEN'", "'TAKEN'"))) {
            try (PreparedStatement page = database.prepareStatement(sql);
                    ResultSet rows = page.executeQuery()) {
                while (rows.next()) {
                    rows.getString("reference");
                }
            }
        }
    }

    /** The page after the last but fifty. */
    private static String deepest(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT legal_date, id FROM work_item WHERE queue = 'OBJECTION'"
                        + " AND state = 'OPEN' ORDER BY legal_date DESC, id DESC LIMIT 1 OFFSET 50")) {
            row.next();
            return PAGE + String.format(Locale.ROOT, AFTER, row.getString(1), row.getString(2)) + ORDER;
        }
    }

    private static void explain(Connection database, String name, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN " + sql)) {
            plan.next();
            Timings.print(
                    "%-28s index %s, %s rows expected; %s",
                    name, plan.getString("key"), plan.getString("rows"), plan.getString("Extra"));
        }
    }
}
