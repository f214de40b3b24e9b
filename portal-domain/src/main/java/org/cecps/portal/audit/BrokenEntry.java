package org.cecps.portal.audit;

/**
 * A row of the log that is not as it was written.
 *
 * @param table the table it stands in, or stood in
 * @param chain the case or account, or {@code seals}
 * @param position its place in the chain
 * @param how what is wrong with it
 * @param expected what it should be: mostly a hash; empty where there is nothing to say
 * @param found what it is instead; empty where there is nothing to say
 */
public record BrokenEntry(Table table, String chain, long position, How how, String expected, String found) {

    /** The tables of the log. */
    public enum Table {
        /** The entries, those of the chain of seals too. */
        AUDIT_ENTRY,
        /** The end of each chain. */
        AUDIT_HEAD,
        /** The heads that each seal was made of. In the chain {@code seals} the position is the seal's: all its rows together. */
        AUDIT_SEAL_HEAD
    }

    /** The ways in which a log is broken. */
    public enum How {
        /** It was there and is gone. */
        MISSING,
        /** It does not give the hash that it was written with. */
        CHANGED,
        /**
         * It has a hash of its own, but another one than the next entry, the head or the seal remembers. From a head or a seal it
         * is known only that this entry, or one before it that no seal covers, was written anew.
         */
        REWRITTEN,
        /** It was not there when the log was written. */
        ADDED
    }
}
