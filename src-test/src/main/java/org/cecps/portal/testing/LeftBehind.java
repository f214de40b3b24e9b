package org.cecps.portal.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The processes a launcher started, in a file: when the launcher itself is killed they go on, and the next one ends them. Each is
 * known by its id and the moment it started, since ids are given again.
 */
final class LeftBehind {

    private static final long LONGEST_END_SECONDS = 30;

    private final Path file;

    LeftBehind(Path file) {
        this.file = file;
    }

    /** Writes down a process that was started. */
    void remember(ProcessHandle process) throws IOException {
        Files.writeString(file, name(process) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Ends those of an earlier launcher that still run, and forgets them; says how many there were. */
    int end() throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        List<ProcessHandle> running = Files.readAllLines(file).stream()
                .map(LeftBehind::find)
                .flatMap(Optional::stream)
                .toList();
        running.forEach(LeftBehind::end);
        Files.delete(file);
        return running.size();
    }

    private static Optional<ProcessHandle> find(String line) {
        long id = Long.parseLong(line.substring(0, line.indexOf(' ')));
        return ProcessHandle.of(id).filter(process -> name(process).equals(line));
    }

    private static String name(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, LONGEST_END_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
        process.onExit().join();
    }
}
