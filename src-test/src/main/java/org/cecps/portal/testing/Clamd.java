package org.cecps.portal.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * ClamAV's daemon as a child of this process. Without signatures of its own on the machine it knows the EICAR test file, which
 * is enough to prove that what it finds is refused.
 */
public final class Clamd implements AutoCloseable {

    private static final String EICAR = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Self";
    private static final List<String> PLACES = List.of("/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd");

    private final Process process;
    private final int port;

    private Clamd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the daemon if the machine has one. */
    public static Optional<Clamd> start(Path folder) throws IOException, InterruptedException {
        Optional<String> program = PLACES.stream()
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("eicar.hdb"), EICAR + "\n");
        int port = FreePort.find();
        Path settings = folder.resolve("clamd.conf");
        Files.write(
                settings,
                List.of(
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "DatabaseDirectory " + database(signatures),
                        "Foreground yes",
                        "StreamMaxLength 30M",
                        "User " + System.getProperty("user.name")));
        Process process = new ProcessBuilder(program.get(), "--config-file=" + settings.toAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        while (process.isAlive() && !answers(port)) {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        if (!process.isAlive()) {
            throw new IOException("clamd stopped at once; see " + folder.resolve("clamd.log"));
        }
        return Optional.of(new Clamd(process, port));
    }

    /** The machine's own signatures if it has them, else ours. */
    private static Path database(Path ours) {
        Path own = Path.of("/var/lib/clamav");
        return Files.exists(own.resolve("main.cvd")) || Files.exists(own.resolve("main.cld"))
                ? own
                : ours.toAbsolutePath();
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Its process. */
    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
