package org.cecps.portal.audit;

import java.time.Instant;

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

    /** The hash over all parts. */
    String hash() {
        return new ChainHash()
                .add(chain)
                .add(Long.toString(position))
                .add(at.toString())
                .add(actorKind)
                .add(actorId)
                .add(what)
                .add(details)
                .add(previousHash)
                .hex();
    }
}
