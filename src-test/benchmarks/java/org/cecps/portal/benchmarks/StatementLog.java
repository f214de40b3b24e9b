package org.cecps.portal.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.cecps.portal.testing.Until;

/** What the portal reads from the database, as the database itself logs it: what is measured is what the portal asks. */
final class StatementLog {

    private static final int RECORDINGS = 5;

    private final Connection database;

    /**
     * The log of a server.
     *
     * @param database a connection with all rights, which is not logged
     */
    StatementLog(Connection database) throws SQLException {
        this.database = database;
        run("SET SESSION sql_log_off = ON");
        run("SET GLOBAL log_output = 'TABLE'");
    }

    /** The statements that read, in their order. Of several recordings the shortest: jobs in the background only add to it. */
    List<String> readsOf(Timings.Task task) throws Exception {
        List<String> shortest = recorded(task);
        for (int i = 1; i < RECORDINGS; i++) {
            List<String> other = recorded(task);
            shortest = other.size() < shortest.size() ? other : shortest;
        }
        return shortest;
    }

    private List<String> recorded(Timings.Task task) throws Exception {
        begin();
        task.run();
        run("SET GLOBAL general_log = OFF");
        return reads();
    }

    /**
     * Waits for a statement that the portal reads with by itself, whatever else it does meanwhile.
     *
     * @param what what is waited for, in words
     * @param awaited tells the statement
     */
    String next(String what, Predicate<String> awaited) throws SQLException {
        begin();
        Until.holds(what, () -> reads().stream().anyMatch(awaited));
        run("SET GLOBAL general_log = OFF");
        return reads().stream().filter(awaited).findFirst().orElseThrow();
    }

    private void begin() throws SQLException {
        run("TRUNCATE mysql.general_log");
        run("SET GLOBAL general_log = ON");
    }

    private List<String> reads() throws SQLException {
        List<String> reads = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT argument FROM mysql.general_log WHERE command_type IN ('Query', 'Execute')"
                                + " AND user_host LIKE '%[portal]%' ORDER BY event_time")) {
            while (rows.next()) {
                String sql = rows.getString(1);
                String upper = sql.toUpperCase(Locale.ROOT);
                if (upper.startsWith("SELECT") && upper.contains(" FROM ")) {
                    reads.add(sql);
                }
            }
        }
        return reads;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
