package org.cecps.portal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.cecps.portal.audit.AuditVerification;
import org.cecps.portal.audit.BrokenEntry;
import org.cecps.portal.audit.VerifiedAudit;

/**
 * Verifies the audit log of the database that the environment names, or else of the sample portal that runs in this checkout.
 * Ends with 0 when the log is whole, 1 when it is broken, 2 when it could not be read.
 */
public final class VerifyAudit {

    private VerifyAudit() {}

    /** Verifies and says what was found. */
    public static void main(String[] arguments) {
        try (Connection connection = connect()) {
            VerifiedAudit found = AuditVerification.verify(connection);
            System.out.println(found.entries() + " entries in " + found.chains() + " chains were read; "
                    + found.unsealed() + " chains have grown since they were sealed.");
            if (found.lastSeal() > 0) {
                System.out.println("The last seal is number " + found.lastSeal()
                        + "; the server's log must have it too: " + found.lastSealHash());
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
            case ADDED -> "it was put behind the end of its chain";
            case WITHOUT_HEAD -> "the head of its chain is gone";
            case SEALS_OTHER_HEADS -> "the heads that it seals were changed";
        };
        System.out.println("BROKEN: chain " + broken.chain() + ", entry " + broken.position() + ": " + what + ".");
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
