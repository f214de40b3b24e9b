package org.cecps.portal.testing;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The whole portal with sample data in a database of its own. One is started once for all tests of a run and stopped with it:
 * tests are beside each other in it, and each makes what it changes. A test that kills the portal starts one of its own.
 */
public final class PortalUnderTest {

    /** The secret it runs with. */
    public static final String SECRET = "secret-of-a-portal-that-only-tests-ever-see";

    private static @Nullable PortalUnderTest running;
    private static @Nullable RuntimeException doesNotStart;

    private final Path home;
    private final Path data;
    private final int port;
    private final EmbeddedDatabase database;
    private final KeptMail mail;
    private final Optional<Clamd> clamd;
    private final Map<String, String> settings = new HashMap<>();
    private volatile PortalServer server;
    private int restarts;

    private PortalUnderTest(Path home, List<String> options, List<Path> beside) throws Exception {
        this.home = home;
        data = Files.createDirectories(home.resolve("src-test/target/portal-under-test/"
                + ThreadLocalRandom.current().nextInt(1_000_000)));
        database = EmbeddedDatabase.start(data.resolve("database"), () -> {});
        mail = KeptMail.start();
        port = FreePort.find();
        clamd = Clamd.start(Files.createDirectories(data.resolve("clamd")));
        clamd.ifPresent(found -> {
            settings.put("PORTAL_CLAMD_HOST", "127.0.0.1");
            settings.put("PORTAL_CLAMD_PORT", Integer.toString(found.port()));
        });
        settings.put("PORTAL_DB_URL", database.url());
        settings.put("PORTAL_DB_USER", database.user());
        settings.put("PORTAL_DB_PASSWORD", database.password());
        settings.put("PORTAL_SMTP_HOST", "127.0.0.1");
        settings.put("PORTAL_SMTP_PORT", Integer.toString(mail.port()));
        settings.put("PORTAL_SMTP_FROM", "portal@localhost.example");
        settings.put("PORTAL_EVIDENCE_DIRECTORY", data.resolve("evidence").toString());
        settings.put("PORTAL_DATA_DIRECTORY", data.toString());
        settings.put("PORTAL_PUBLIC_URL", "http://localhost:" + port);
        settings.put("PORTAL_SECRET", SECRET);
        settings.put("PORTAL_PROFILE", "sample");
        server = PortalServer.start(home, port, data.resolve("portal.log"), settings, options, beside);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop the portal under test"));
    }

    /** The running portal; starts it the first time. One that does not start is not tried again by every test. */
    public static synchronized PortalUnderTest get() {
        if (doesNotStart != null) {
            throw doesNotStart;
        }
        PortalUnderTest known = running;
        if (known == null) {
            try {
                known = ofItsOwn();
            } catch (RuntimeException e) {
                doesNotStart = e;
                throw e;
            }
            running = known;
        }
        return known;
    }

    /** A portal that no other test knows, started now: for a test that kills it. */
    public static PortalUnderTest ofItsOwn() {
        return ofItsOwn(List.of(), List.of());
    }

    /**
     * A portal of its own, with other applications in the same server.
     *
     * @param options for the server's Java, after the usual ones, which make for a quick start
     * @param beside their archives; each has its file's name as its path
     */
    public static PortalUnderTest ofItsOwn(List<String> options, List<Path> beside) {
        try {
            return new PortalUnderTest(Path.of("..").toAbsolutePath().normalize(), options, beside);
        } catch (Exception e) {
            throw new IllegalStateException("the portal under test does not start", e);
        }
    }

    /** Ends the portal's server the hard way; database and mail server stay. */
    public void kill() throws InterruptedException {
        server.kill();
    }

    /** Starts the server again after a kill, on the same data. */
    public void restart() throws IOException, InterruptedException {
        restarts++;
        server = PortalServer.start(home, port, data.resolve("portal-" + restarts + ".log"), settings);
    }

    /** Ends the database the hard way and starts it again on the same data; the server stays. */
    public void killDatabase() throws IOException, ManagedProcessException {
        database.kill();
        database.restart();
    }

    /**
     * Starts one more node on the same data; whoever starts it closes it.
     *
     * @param changed the settings in which it differs
     * @throws IOException when it does not come up; see {@link PortalServer#start}
     */
    public PortalServer node(Map<String, String> changed) throws IOException, InterruptedException {
        int nodePort = FreePort.find();
        Map<String, String> own = new HashMap<>(settings);
        own.put("PORTAL_PUBLIC_URL", "http://localhost:" + nodePort);
        own.putAll(changed);
        return PortalServer.start(home, nodePort, data.resolve("node-" + nodePort + ".log"), own);
    }

    /** Its database's address for JDBC. */
    public String databaseUrl() {
        return database.url();
    }

    /** Its port on this machine. */
    public int port() {
        return port;
    }

    /** Its address, as a browser types it. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** The folder with its data and its log. */
    public Path data() {
        return data;
    }

    /** The mails it sent. */
    public KeptMail mail() {
        return mail;
    }

    /** Its database, for what a test prepares. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** Its database with all rights: other schemas, and the log of what the portal asks. */
    public Connection wholeDatabase() throws SQLException {
        return DriverManager.getConnection(database.url(), "root", "");
    }

    /** Stops all parts; the data stay. */
    public void stop() {
        try {
            server.close();
            mail.close();
            if (clamd.isPresent()) {
                clamd.get().close();
            }
            database.close();
        } catch (Exception e) {
            System.err.println("could not stop a part of the portal under test: " + e.getMessage());
        }
    }
}
