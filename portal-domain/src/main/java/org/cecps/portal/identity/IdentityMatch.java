package org.cecps.portal.identity;

import java.util.List;

/**
 * How far two identities may be one, and why: the score is the sum of its contributions, kept within 0 and 1000.
 *
 * @param score 0 nothing in common, 1000 everything
 * @param contributions what speaks for it and against it, in the order in which a person would check
 */
public record IdentityMatch(int score, List<Contribution> contributions) {

    /** The best score. */
    public static final int MOST = 1_000;

    /** Copies the contributions. */
    public IdentityMatch {
        contributions = List.copyOf(contributions);
    }

    /**
     * One reason and what it counts for.
     *
     * @param reason what speaks for or against
     * @param points added to the score; below zero what speaks against
     */
    public record Contribution(MatchReason reason, int points) {}

    /** The match of these contributions. */
    static IdentityMatch of(List<Contribution> contributions) {
        int sum = contributions.stream().mapToInt(Contribution::points).sum();
        return new IdentityMatch(Math.max(0, Math.min(MOST, sum)), contributions);
    }

    /** What the portal proposes; a person decides. */
    public IdentityProposal proposal() {
        return IdentityProposal.of(score);
    }
}
