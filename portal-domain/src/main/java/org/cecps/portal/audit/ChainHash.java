package org.cecps.portal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over parts, each with its length, so that no two different lists of parts read the same. */
final class ChainHash {

    private final MessageDigest digest;

    ChainHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    ChainHash add(String part) {
        digest.update((part.length() + ":" + part + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The hash of what was added, as 64 hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
