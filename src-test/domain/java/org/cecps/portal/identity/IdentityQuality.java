package org.cecps.portal.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * How well the proposals agree with labels: of what is proposed, how much is right (precision); of what is the same, how much
 * is proposed (recall).
 *
 * @param pairs what was compared
 */
record IdentityQuality(List<LabelledPair> pairs) {

    static final long SEED = 20_241_105;

    /** A set of 3,400 pairs, the same for the same seed. */
    static IdentityQuality ofSeed(long seed) {
        Dice dice = new Dice(seed);
        List<LabelledPair> pairs = new ArrayList<>(new CompanyPairs(dice).all(1_000, 1_000));
        pairs.addAll(new PersonPairs(dice).all(500, 500));
        pairs.addAll(new RegistrationPairs(dice).all(200, 200));
        return new IdentityQuality(pairs);
    }

    IdentityQuality only(String kind) {
        return new IdentityQuality(
                pairs.stream().filter(pair -> pair.kind().equals(kind)).toList());
    }

    double precision() {
        return (double) found()
                / pairs.stream().filter(LabelledPair::isProposed).count();
    }

    double recall() {
        return (double) found() / pairs.stream().filter(LabelledPair::same).count();
    }

    /** Pairs that are different and were proposed, or the same and were not. */
    List<LabelledPair> mistakes() {
        return pairs.stream().filter(pair -> pair.same() != pair.isProposed()).toList();
    }

    /** Pairs that are different and were proposed as the same: what misleads most. */
    List<LabelledPair> wronglySame() {
        return pairs.stream()
                .filter(pair -> !pair.same() && pair.match().proposal() == IdentityProposal.SAME)
                .toList();
    }

    private long found() {
        return pairs.stream().filter(pair -> pair.same() && pair.isProposed()).count();
    }
}
