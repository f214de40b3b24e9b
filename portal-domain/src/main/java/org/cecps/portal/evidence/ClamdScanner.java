package org.cecps.portal.evidence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.commands.scan.result.ScanResult;

/**
 * Scans with ClamAV's daemon over its INSTREAM command. The daemon has the time a file may be looked at; the client itself
 * would wait for a hanging one for ever.
 */
@ApplicationScoped
class ClamdScanner implements VirusScanner {

    private static final int PING_SECONDS = 2;

    private final Optional<String> host;
    private final int port;
    private final int seconds;

    @Resource
    private @Nullable ManagedExecutorService managed;

    private final @Nullable ExecutorService given;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ClamdScanner() {
        this(Optional.empty(), 0, 0, null);
    }

    @Inject
    ClamdScanner(
            @ConfigProperty(name = "portal.clamd.host") Optional<String> host,
            @ConfigProperty(name = "portal.clamd.port", defaultValue = "3310") int port,
            EvidenceLimits limits) {
        this(host, port, limits.seconds(), null);
    }

    /** A scanner on threads of one's own. */
    ClamdScanner(Optional<String> host, int port, int seconds, @Nullable ExecutorService given) {
        this.host = host;
        this.port = port;
        this.seconds = seconds;
        this.given = given;
    }

    @Override
    public boolean isConfigured() {
        return host.isPresent();
    }

    @Override
    public boolean isClean(Path file) throws IOException {
        return within(seconds, () -> {
            try (InputStream stream = Files.newInputStream(file)) {
                return client().scan(stream) instanceof ScanResult.OK;
            }
        });
    }

    @Override
    public boolean answers() {
        try {
            return within(PING_SECONDS, () -> {
                client().ping();
                return true;
            });
        } catch (IOException e) {
            return false;
        }
    }

    /** Does something on another thread, which is interrupted, and so disconnected, when it takes too long. */
    private boolean within(int most, Callable<Boolean> work) throws IOException {
        ExecutorService threads = given == null ? managed : given;
        if (threads == null) {
            throw new IOException("no threads to scan on");
        }
        try {
            Future<Boolean> result = threads.submit(work);
            try {
                return result.get(most, TimeUnit.SECONDS);
            } finally {
                result.cancel(true);
            }
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            throw new IOException("the virus scanner does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private ClamavClient client() {
        return new ClamavClient(host.orElse("localhost"), port);
    }
}
