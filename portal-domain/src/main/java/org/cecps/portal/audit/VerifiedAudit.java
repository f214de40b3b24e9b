package org.cecps.portal.audit;

import java.util.Optional;

/**
 * What a verification of the log found.
 *
 * @param chains how many chains were read
 * @param entries how many entries
 * @param unsealed how many chains have grown since they were sealed
 * @param lastSeal the number of the last seal; 0 before the first
 * @param lastSealHash its hash, to compare with the server's log
 * @param firstBroken the first broken entry by chain and position, seals last; empty when all is as it was written
 */
public record VerifiedAudit(
        long chains,
        long entries,
        long unsealed,
        long lastSeal,
        String lastSealHash,
        Optional<BrokenEntry> firstBroken) {}
