package org.cecps.portal.identity;

/** What the portal proposes to the person who decides whether two identities are one. */
public enum IdentityProposal {
    /** One and the same by name and by number or date of birth. */
    SAME,
    /** Probably one: to be looked at. */
    LIKELY,
    /** Nothing worth a look. */
    UNLIKELY;

    private static final int SAME_FROM = 850;
    private static final int LIKELY_FROM = 420;

    /** The proposal for a score of 0 to 1000. */
    static IdentityProposal of(int score) {
        return score >= SAME_FROM ? SAME : score >= LIKELY_FROM ? LIKELY : UNLIKELY;
    }

    /** Whether a person should look at it. */
    public boolean isWorthALook() {
        return this != UNLIKELY;
    }
}
