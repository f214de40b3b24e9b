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

/** The portal's WAR on Payara Micro, as a child of this process, told what it needs by environment variables. */
public final class PortalServer implements AutoCloseable {

    private static final long LONGEST_START_SECONDS = 300;

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
     * @throws IOException with the last lines of the log when it does not come up
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
            Path home,
            int port,
            Path log,
            Map<String, String> environment,
            List<String> options,
            List<Path> beside)
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
                        http + "server-header=false",
                        "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
                        "set configs.config.server-config.microprofile-healthcheck-configuration.enabled=false",
                        "set configs.config.server-config.microprofile-openapi-configuration.enabled=false"));
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
            boolean refused = Files.readString(log).contains("Exception while loading the app");
            if (ended || refused || waited > LONGEST_START_SECONDS * 2) {
                close();
                List<String> lines = Files.readAllLines(log);
                throw new IOException("the portal did not start; the end of " + log + ":\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size())));
            }
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
