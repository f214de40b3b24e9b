package org.cecps.portal.testing;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The portal's WAR on Payara Micro, as a child of this process, told what it needs by environment variables. */
public final class PortalServer implements AutoCloseable {

    private static final long LONGEST_START_SECONDS = 300;
    /** What the server says when it is done, with the portal or without. */
    private static final String READY = "ready in";

    private static final Pattern REFUSED_SETTING = Pattern.compile("PORTAL_[A-Z_]+ (is|has|must|names) .*");

    private final Process process;
    private final int port;

    private PortalServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @param home the checkout whose build is run
     * @param environment the portal's settings
     * @throws IOException when it does not come up: with the settings that it refuses, or the last lines of the log
     */
    public static PortalServer start(Path home, int port, Path log, Map<String, String> environment)
            throws IOException, InterruptedException {
        return start(home, port, log, environment, List.of(), List.of());
    }

    /**
     * Starts the server with other applications beside the portal.
     *
     * @param options for its Java, after the usual ones, which make for a quick start
     * @param beside their archives; each has its file's name as its path
     */
    static PortalServer start(
            Path home, int port, Path log, Map<String, String> environment, List<String> options, List<Path> beside)
            throws IOException, InterruptedException {
        Path server = home.resolve("src-test/target/server");
        Path commands = server.resolve("pre-boot-commands");
        String http = "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
        Files.write(
                commands,
                List.of(
                        http + "compression=on",
                        http + "compressable-mime-type=text/html,text/css,text/javascript,application/javascript,"
                                + "application/json,application/problem+json,image/svg+xml,text/plain",
                        http + "xpowered-by=false",
                        http + "server-header=false"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Djava.awt.headless=true",
                "-jar",
                server.resolve("payara-micro.jar").toString(),
                "--deploy",
                home.resolve("portal-web/target/portal.war") + ":/",
                "--port",
                Integer.toString(port),
                "--nocluster",
                "--disablephonehome",
                "--prebootcommandfile",
                commands.toString()));
        command.addAll(command.indexOf("-jar"), options);
        beside.forEach(archive -> command.addAll(List.of("--deploy", archive.toString())));
        Files.createDirectories(log.getParent());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        PortalServer started = new PortalServer(builder.start(), port);
        started.waitUntilItAnswers(log);
        return started;
    }

    private void waitUntilItAnswers(Path log) throws IOException, InterruptedException {
        long waited = 0;
        while (!answers()) {
            boolean ended = process.waitFor(500, TimeUnit.MILLISECONDS);
            waited++;
            boolean refused = Files.readString(log).contains(READY) && !answers();
            if (ended || refused || waited > LONGEST_START_SECONDS * 2) {
                close();
                List<String> lines = Files.readAllLines(log);
                throwIfSettingsAreRefused(lines);
                throw new IOException("the portal did not start; the end of " + log + ":\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size())));
            }
        }
    }

    /** The portal itself says which settings are wrong: nobody needs to read more than that. */
    private static void throwIfSettingsAreRefused(List<String> log) throws IOException {
        List<String> refused = log.stream()
                .map(line -> line.replaceFirst("]+$", "").strip())
                .filter(line -> REFUSED_SETTING.matcher(line).matches())
                .distinct()
                .toList();
        if (!refused.isEmpty()) {
            throw new IOException("settings are missing or wrong\n" + String.join("\n", refused));
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/robots.txt")
                    .toURL()
                    .openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Its port on this machine. */
    public int port() {
        return port;
    }

    /** The server's process. */
    public Process process() {
        return process;
    }

    /** Ends it the hard way, as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
