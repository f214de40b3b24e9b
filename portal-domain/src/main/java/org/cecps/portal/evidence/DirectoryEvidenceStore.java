package org.cecps.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps evidence in a directory that no web server serves and only the portal's user can read: {@code incoming} while it is
 * received, {@code original} as it was sent, {@code clean} what may be read.
 */
@ApplicationScoped
class DirectoryEvidenceStore implements EvidenceStore {

    private static final int KEY_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;

    /** For the container's proxy. */
    protected DirectoryEvidenceStore() {
        this("");
    }

    @Inject
    DirectoryEvidenceStore(@ConfigProperty(name = "portal.evidence.directory") String directory) {
        this.directory = Path.of(directory);
    }

    @Override
    public Path incoming() throws IOException {
        return Files.createTempFile(folder(directory.resolve("incoming")), "upload-", ".part");
    }

    @Override
    public String newKey() {
        byte[] random = new byte[KEY_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    @Override
    public void keep(Path file, String key) throws IOException {
        safe(file, StandardOpenOption.WRITE);
        Path originals = directory.resolve("original");
        Path folder = folder(originals.resolve(key.substring(0, 2)));
        Files.move(file, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
        safe(folder, StandardOpenOption.READ);
        safe(originals, StandardOpenOption.READ);
    }

    private static void safe(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public Path original(String key) {
        return directory.resolve("original").resolve(key.substring(0, 2)).resolve(key);
    }

    @Override
    public Path derived(String key, String name) throws IOException {
        return folder(clean(key)).resolve(name);
    }

    private Path clean(String key) {
        return directory.resolve("clean").resolve(key.substring(0, 2)).resolve(key);
    }

    @Override
    public void remove(String key) throws IOException {
        Files.deleteIfExists(original(key));
        for (Path file : filesIn(clean(key))) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(clean(key));
    }

    @Override
    public void forgetIncoming(Instant before) throws IOException {
        for (Path file : filesIn(directory.resolve("incoming"))) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void keys(Consumer<String> reader) throws IOException {
        for (Path folder : filesIn(directory.resolve("original"))) {
            filesIn(folder).forEach(file -> reader.accept(file.getFileName().toString()));
        }
    }

    @Override
    public long freeBytes() throws IOException {
        return Files.getFileStore(directory).getUsableSpace();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Path folder(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectories(folder);
    }
}
