package org.cecps.portal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One line of the audit log.
 *
 * @param chain the case or account it belongs to
 * @param position 1 for the first of its chain, then each next
 * @param at when, to the microsecond
 * @param actorKind which kind of user
 * @param actorId who
 * @param what the action, as in {@code objection.submitted}
 * @param details what it was about, as canonical text
 * @param previousHash the hash of the entry before it in the chain; empty for the first
 */
record AuditEntry(
        String chain,
        long position,
        Instant at,
        String actorKind,
        String actorId,
        String what,
        String details,
        String previousHash) {

    /** SHA-256 over all parts, each with its length, so that no two different entries read the same. */
    String hash() {
        StringBuilder text = new StringBuilder();
        for (String part : new String[] {
            chain, Long.toString(position), at.toString(), actorKind, actorId, what, details, previousHash
        }) {
            text.append(part.length()).append(':').append(part).append('\n');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
