package org.cecps.portal.testing;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs the whole portal on this machine: database, mail server, virus scanner if there is one, and the portal with sample
 * data. Its data stay in {@code portal-data}. Ends all of it when one part ends, or on Ctrl-C.
 */
public final class RunPortal {

    /** Where it says how to reach its database while it runs. */
    static final String DATABASE_FILE = "portal-data/database.properties";

    private static final String SECRET = "sample-secret-of-a-portal-that-holds-no-real-case";

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicReference<@Nullable String> why = new AtomicReference<>();
    private @Nullable FileChannel held;
    private @Nullable EmbeddedDatabase database;
    private @Nullable KeptMail mail;
    private @Nullable Clamd clamd;
    private @Nullable PortalServer portal;

    private RunPortal() {}

    /** Runs until Ctrl-C. */
    public static void main(String[] arguments) {
        RunPortal run = new RunPortal();
        Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "stop"));
        int status = 1;
        try {
            status = run.run(Path.of("").toAbsolutePath());
        } catch (IOException | MessagingException e) {
            System.err.println("The portal does not run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(status);
    }

    private int run(Path home) throws IOException, InterruptedException, MessagingException {
        Path data = Files.createDirectories(home.resolve("portal-data"));
        lock(data);
        LeftBehind processes = new LeftBehind(data.resolve("processes"));
        if (processes.end() > 0) {
            say("Ended what an earlier run had left behind.");
        }
        int port = Integer.parseInt(
                Optional.ofNullable(System.getenv("PORTAL_HTTP_PORT")).orElse("8080"));
        if (!FreePort.isFree(port)) {
            throw new IOException("port " + port + " is in use; choose another with PORTAL_HTTP_PORT");
        }
        Path mails = data.resolve("mail");
        Map<String, String> settings = new HashMap<>();
        say("Starting the database …");
        database = EmbeddedDatabase.start(data.resolve("database"), () -> end("the database ended"));
        processes.remember(database.process());
        Files.write(
                home.resolve(DATABASE_FILE),
                List.of("url=" + database.url(), "user=" + database.user(), "password=" + database.password()));
        mail = KeptMail.start();
        Optional<Clamd> scanner = Clamd.start(Files.createDirectories(data.resolve("clamd")));
        if (scanner.isPresent()) {
            clamd = scanner.get();
            processes.remember(clamd.process());
            clamd.process()
                    .onExit()
                    .thenRun(() -> end("the virus scanner ended; see " + data.resolve("clamd/clamd.log")));
        }
        settings.put("PORTAL_DB_URL", database.url());
        settings.put("PORTAL_DB_USER", database.user());
        settings.put("PORTAL_DB_PASSWORD", database.password());
        settings.put("PORTAL_SMTP_HOST", "127.0.0.1");
        settings.put("PORTAL_SMTP_PORT", Integer.toString(mail.port()));
        settings.put("PORTAL_SMTP_FROM", "portal@localhost.example");
        scanner.ifPresent(found -> {
            settings.put("PORTAL_CLAMD_HOST", "127.0.0.1");
            settings.put("PORTAL_CLAMD_PORT", Integer.toString(found.port()));
        });
        settings.put("PORTAL_EVIDENCE_DIRECTORY", data.resolve("evidence").toString());
        settings.put("PORTAL_DATA_DIRECTORY", data.toString());
        settings.put("PORTAL_PUBLIC_URL", "http://localhost:" + port);
        settings.put("PORTAL_SECRET", SECRET);
        settings.put("PORTAL_PROFILE", "sample");
        say("Starting the portal; the first start writes sample data …");
        portal = PortalServer.start(home, port, data.resolve("portal.log"), settings);
        processes.remember(portal.process().toHandle());
        portal.process().onExit().thenRun(() -> end("the portal's server ended; see " + data.resolve("portal.log")));
        if (!Files.exists(data.resolve("sample-sign-ins.json"))) {
            throw new IOException("the sample data were not written to their end; delete " + data + " and start again");
        }
        say("");
        say("The portal is ready: http://localhost:" + port + "   (staff: http://localhost:" + port + "/review)");
        say(
                clamd == null
                        ? "No virus scanner (clamd) on this machine: files are not scanned, and every upload page says so."
                        : "Files are scanned by clamd.");
        say("Mail that was sent is kept in " + mails);
        say("Sign-in details (" + data.resolve("sample-sign-ins.json") + "):");
        say(Files.readString(data.resolve("sample-sign-ins.json")));
        say("Ctrl-C stops everything.");
        while (!over.await(2, TimeUnit.SECONDS)) {
            mail.keepIn(mails);
        }
        String reason = why.get();
        System.err.println(reason == null || reason.isEmpty() ? "Stopping." : "Stopping: " + reason + ".");
        return reason == null || reason.isEmpty() ? 0 : 1;
    }

    private void lock(Path data) throws IOException {
        Path file = data.resolve("lock");
        held = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (held.tryLock() == null) {
            throw new IOException("another one runs on " + data + "; stop that first");
        }
    }

    private void end(String reason) {
        why.compareAndSet(null, reason);
        over.countDown();
    }

    private synchronized void stop() {
        end("");
        close(portal);
        close(mail);
        close(clamd);
        close(database);
        close(() -> Files.deleteIfExists(Path.of(DATABASE_FILE)));
        // What was still being started when the signal came.
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
        portal = null;
        mail = null;
        clamd = null;
        database = null;
    }

    private static void close(@Nullable AutoCloseable part) {
        try {
            if (part != null) {
                part.close();
            }
        } catch (Exception e) {
            System.err.println("could not stop a part: " + e.getMessage());
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
