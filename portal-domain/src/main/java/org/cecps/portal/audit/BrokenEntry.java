package org.cecps.portal.audit;

/**
 * An entry of the log that is not as it was written.
 *
 * @param chain the case or account, or {@code seals}
 * @param position its place in the chain
 * @param how what is wrong with it
 */
public record BrokenEntry(String chain, long position, How how) {

    /** The ways in which a log is broken. */
    public enum How {
        /** It was there and is gone. */
        MISSING,
        /** Its parts do not give its hash. */
        CHANGED,
        /**
         * It has a hash of its own, but another one than the next entry, the head or the seal remembers. From a head or a seal it
         * is known only that this entry, or one before it that no seal covers, was written anew.
         */
        REWRITTEN,
        /** It stands behind the end of its chain. */
        ADDED,
        /** Its chain has lost its head. */
        WITHOUT_HEAD,
        /** A seal, and the heads kept for it are not those it was made of. */
        SEALS_OTHER_HEADS
    }
}
