package org.cecps.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.ClamavException;
import xyz.capybara.clamav.commands.scan.result.ScanResult;

/** Scans with ClamAV's daemon over its INSTREAM command. */
@ApplicationScoped
class ClamdScanner implements VirusScanner {

    @Inject
    @ConfigProperty(name = "portal.clamd.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "portal.clamd.port", defaultValue = "3310")
    private int port;

    @Override
    public boolean isConfigured() {
        return host.isPresent();
    }

    @Override
    public boolean isClean(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return client().scan(stream) instanceof ScanResult.OK;
        } catch (ClamavException e) {
            throw new IOException("the virus scanner does not answer", e);
        }
    }

    @Override
    public boolean answers() {
        try {
            client().ping();
            return true;
        } catch (ClamavException e) {
            return false;
        }
    }

    private ClamavClient client() {
        return new ClamavClient(host.orElse("localhost"), port);
    }
}
