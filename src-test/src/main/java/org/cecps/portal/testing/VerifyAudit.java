package org.cecps.portal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cecps.portal.audit.AuditVerification;
import org.cecps.portal.audit.BrokenEntry;
import org.cecps.portal.audit.VerifiedAudit;

/**
 * Verifies the audit log of the database that the environment names, or else of the sample portal that runs in this checkout.
 * Files of the server's log may be named: then every seal must also have the hash that stands there. Ends with 0 when the log is whole, 1 when it is broken, 2 when it could not be read.
 */
public final class VerifyAudit {

    private static final Pattern SEAL = Pattern.compile("audit seal (\\d+) is ([0-9a-f]{64})");

    private VerifyAudit() {}

    /** Verifies and says what was found. */
    public static void main(String[] logs) {
        try (Connection connection = connect()) {
            Map<Long, String> logged = seals(logs);
            VerifiedAudit found = AuditVerification.verify(connection, logged);
            System.out.println(found.entries() + " entries in " + found.chains() + " chains were read; "
                    + found.unsealed() + " chains have grown since they were sealed.");
            if (found.lastSeal() > 0) {
                System.out.println("The last seal is number " + found.lastSeal() + ": " + found.lastSealHash()
                        + ". Compared with the server's log: " + logged.size() + " seals.");
            }
            found.firstBroken().ifPresent(VerifyAudit::say);
            System.exit(found.firstBroken().isEmpty() ? 0 : 1);
        } catch (SQLException | IOException e) {
            System.err.println("The audit log could not be read: " + e.getMessage());
            System.exit(2);
        }
    }

    private static void say(BrokenEntry broken) {
        String what = switch (broken.how()) {
            case MISSING -> "it is gone";
            case CHANGED -> "it was edited";
            case REWRITTEN -> "it, or one before it that no seal covers, was edited and given a new hash";
            case ADDED -> "it was put there";
        };
        System.out.println("BROKEN: " + broken.table().name().toLowerCase(Locale.ROOT) + ", chain " + broken.chain()
                + ", position " + broken.position() + ": " + what + ".");
        say("expected", broken.expected());
        say("found", broken.found());
    }

    private static void say(String name, String value) {
        if (!value.isEmpty()) {
            System.out.println("  " + name + ": " + value);
        }
    }

    private static Map<Long, String> seals(String[] logs) throws IOException {
        Map<Long, String> seals = new TreeMap<>();
        for (String log : logs) {
            try (Stream<String> lines = Files.lines(Path.of(log), StandardCharsets.ISO_8859_1)) {
                lines.map(SEAL::matcher)
                        .filter(Matcher::find)
                        .forEach(seal -> seals.put(Long.valueOf(seal.group(1)), seal.group(2)));
            }
        }
        return seals;
    }

    private static Connection connect() throws SQLException, IOException {
        String url = System.getenv("PORTAL_DB_URL");
        if (url != null) {
            return DriverManager.getConnection(
                    url, System.getenv("PORTAL_DB_USER"), System.getenv("PORTAL_DB_PASSWORD"));
        }
        Path file = Path.of(RunPortal.DATABASE_FILE);
        if (!Files.exists(file)) {
            throw new IOException("PORTAL_DB_URL is not set, and no sample portal runs here");
        }
        Properties sample = new Properties();
        try (InputStream stream = Files.newInputStream(file)) {
            sample.load(stream);
        }
        return DriverManager.getConnection(
                sample.getProperty("url"), sample.getProperty("user"), sample.getProperty("password"));
    }
}
