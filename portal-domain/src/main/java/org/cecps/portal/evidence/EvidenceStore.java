package org.cecps.portal.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/** Where the bytes are kept: the untouched original apart from what may be read. */
interface EvidenceStore {

    /** Where a new upload is written before it is checked. */
    Path incoming() throws IOException;

    /** A new random key. */
    String newKey();

    /** Keeps a file for good under a key, safely on disk before it returns, and removes it from where it was. */
    void keep(Path file, String key) throws IOException;

    /** The file of a key. */
    Path original(String key);

    /** Where the clean copy or an image of a page stands, whether or not it was made yet. */
    Path derived(String key, String name) throws IOException;

    /** Removes all that is kept under a key. */
    void remove(String key) throws IOException;

    /** Removes uploads that were begun before a moment and never ended: the server stopped meanwhile. */
    void forgetIncoming(Instant before) throws IOException;

    /** Tells the key of every original. */
    void keys(Consumer<String> reader) throws IOException;

    /** How many bytes can still be kept. */
    long freeBytes() throws IOException;
}
