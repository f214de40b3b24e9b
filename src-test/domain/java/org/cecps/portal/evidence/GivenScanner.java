package org.cecps.portal.evidence;

import java.io.IOException;
import java.nio.file.Path;

/** A scanner that answers what a test says, or not at all. */
final class GivenScanner implements VirusScanner {

    private boolean down;
    private boolean infected;

    void goesDown() {
        down = true;
    }

    void comesBack() {
        down = false;
    }

    void findsSomething() {
        infected = true;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public boolean isClean(Path file) throws IOException {
        if (down) {
            throw new IOException("down");
        }
        return !infected;
    }

    @Override
    public boolean answers() {
        return !down;
    }
}
