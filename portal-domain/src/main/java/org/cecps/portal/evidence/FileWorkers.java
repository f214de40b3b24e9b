package org.cecps.portal.evidence;

import com.adobe.internal.xmp.XMPMeta;
import com.drew.imaging.ImageMetadataReader;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;

/**
 * Has files opened in processes of their own ({@link FileWorker}), a few at a time. One that takes longer than it may, or more
 * memory than it has, is ended, and the file is refused; the next file gets a fresh process.
 */
@ApplicationScoped
class FileWorkers {

    private static final Logger LOG = Logger.getLogger(FileWorkers.class.getName());
    private static final int MOST_ORDERS = 200;
    private static final int OUT_OF_MEMORY = 3;
    private static final int KILLED = 128;

    /** One class of each library that the worker needs; where it was loaded from is the worker's class path. */
    private static final List<Class<?>> NEEDED = List.of(
            FileWorker.class,
            Language.class,
            Reference.class,
            PDDocument.class,
            RandomAccessRead.class,
            FontBoxFont.class,
            Log.class,
            ImageMetadataReader.class,
            XMPMeta.class);

    private final EvidenceLimits limits;
    private final Semaphore places;
    private final ConcurrentLinkedQueue<Worker> idle = new ConcurrentLinkedQueue<>();

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FileWorkers() {
        this(null);
    }

    @Inject
    FileWorkers(EvidenceLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits == null ? 0 : limits.atOnce(), true);
    }

    /**
     * Inspects a file; of a picture also paints the clean copy.
     *
     * @throws org.cecps.portal.shared.Refused {@link EvidenceRefusal} when it may not be kept
     * @throws IOException when it could not be looked at now; it is not the file's fault
     */
    Inspection look(Path file, EvidenceKind kind, Path copy) throws IOException {
        String[] seen = order("look", kind.name(), file.toString(), copy.toString());
        Set<EvidenceFlag> flags = EnumSet.noneOf(EvidenceFlag.class);
        Arrays.stream(seen[4].split(",", -1))
                .filter(flag -> !flag.isEmpty())
                .map(EvidenceFlag::valueOf)
                .forEach(flags::add);
        return new Inspection(
                kind, Integer.parseInt(seen[1]), Integer.parseInt(seen[2]), Integer.parseInt(seen[3]), flags);
    }

    /**
     * Paints a page of a document, counted from 1.
     *
     * @throws org.cecps.portal.shared.Refused when it cannot be shown
     * @throws IOException when it could not be painted now
     */
    void paint(Path file, int page, Path copy) throws IOException {
        order("page", file.toString(), Integer.toString(page), copy.toString());
    }

    /** Ends all processes. */
    @PreDestroy
    void close() {
        Worker worker = idle.poll();
        while (worker != null) {
            worker.end();
            worker = idle.poll();
        }
    }

    private String[] order(String... parts) throws IOException {
        takePlace();
        try {
            Worker worker = idle.poll();
            while (worker != null && !worker.process.isAlive()) {
                worker.end();
                worker = idle.poll();
            }
            if (worker == null) {
                worker = start();
            }
            return answered(worker, String.join("\t", parts));
        } finally {
            places.release();
        }
    }

    private void takePlace() throws IOException {
        try {
            if (!places.tryAcquire(limits.seconds(), TimeUnit.SECONDS)) {
                throw new IOException("too many files are being looked at");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private String[] answered(Worker worker, String order) throws IOException {
        String answer = worker.answer(order, Duration.ofSeconds(limits.seconds()));
        if (answer == null) {
            int exit = worker.end();
            if (worker.tookTooLong || exit == OUT_OF_MEMORY || exit > KILLED) {
                throw EvidenceRefusal.TOO_COMPLEX.refused();
            }
            throw new IOException("the process that looks at files ended with " + exit);
        }
        if (worker.orders < MOST_ORDERS) {
            idle.add(worker);
        } else {
            worker.end();
        }
        String[] parts = answer.split("\t", -1);
        if (parts[0].equals("refused")) {
            throw EvidenceRefusal.valueOf(parts[1]).refused(Long.parseLong(parts[2]));
        }
        return parts;
    }

    private Worker start() throws IOException {
        Path scratch = Files.createTempDirectory("file-worker-");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytesOfMemory() + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-cp",
                classPath(),
                FileWorker.class.getName(),
                Integer.toString(limits.pages()),
                Long.toString(limits.pixels()));
        builder.environment().clear();
        return new Worker(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start(), scratch);
    }

    private static String classPath() {
        return NEEDED.stream().flatMap(FileWorkers::placeOf).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> placeOf(Class<?> type) {
        try {
            return Stream.of(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A process, its input and its output. */
    private static final class Worker {

        private final Process process;
        private final Path scratch;
        private final Writer orderLine;
        private final BufferedReader answerLine;
        private int orders;
        private volatile boolean tookTooLong;

        private Worker(Process process, Path scratch) {
            this.process = process;
            this.scratch = scratch;
            this.orderLine = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
            this.answerLine =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The answer, or null when the process ended without one. */
        private @Nullable String answer(String order, Duration most) {
            orders++;
            CompletableFuture<Void> watch = CompletableFuture.runAsync(
                    this::tookTooLong, CompletableFuture.delayedExecutor(most.toSeconds(), TimeUnit.SECONDS));
            try {
                orderLine.write(order + "\n");
                orderLine.flush();
                return answerLine.readLine();
            } catch (IOException e) {
                return null;
            } finally {
                watch.cancel(false);
            }
        }

        private void tookTooLong() {
            tookTooLong = true;
            process.destroyForcibly();
        }

        /** Ends the process; its exit code. */
        private int end() {
            try {
                process.getOutputStream().close();
                if (!process.waitFor(1, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
                return process.waitFor();
            } catch (IOException e) {
                process.destroyForcibly();
                return KILLED;
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
                return KILLED;
            } finally {
                forgetScratch();
            }
        }

        /** Removes what the process unpacked and, ended in the middle, left behind. */
        private void forgetScratch() {
            try (Stream<Path> files = Files.walk(scratch)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                LOG.warning("could not remove " + scratch + ": " + e.getMessage());
            }
        }
    }
}
