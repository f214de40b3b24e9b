package org.cecps.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps evidence in a directory that no web server serves. */
@ApplicationScoped
class DirectoryEvidenceStore implements EvidenceStore {

    private static final int KEY_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @ConfigProperty(name = "portal.evidence.directory")
    private String directory;

    @Override
    public Path incoming() throws IOException {
        Path folder = Files.createDirectories(Path.of(directory, "incoming"));
        return Files.createTempFile(folder, "upload-", ".part");
    }

    @Override
    public String keep(Path file) throws IOException {
        byte[] random = new byte[KEY_BYTES];
        RANDOM.nextBytes(random);
        String key = HexFormat.of().formatHex(random);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path target = original(key);
        Files.createDirectories(target.getParent());
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
        return key;
    }

    @Override
    public Path original(String key) {
        return Path.of(directory, "original", key.substring(0, 2), key);
    }

    @Override
    public Path derived(String key, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of(directory, "clean", key.substring(0, 2), key));
        return folder.resolve(name);
    }

    @Override
    public void remove(String key) throws IOException {
        Files.deleteIfExists(original(key));
        Path folder = Path.of(directory, "clean", key.substring(0, 2), key);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }
}
