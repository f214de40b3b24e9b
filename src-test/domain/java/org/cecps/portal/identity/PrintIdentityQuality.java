package org.cecps.portal.identity;

import java.util.List;

/**
 * Prints precision and recall of the proposals on the labelled set, and some of the mistakes. The README says how to run it;
 * another seed may be given.
 */
public final class PrintIdentityQuality {

    private static final int MISTAKES_SHOWN = 20;

    private PrintIdentityQuality() {}

    /** Prints it for the seed given, or for the one of the tests. */
    public static void main(String... arguments) {
        long seed = arguments.length == 0 ? IdentityQuality.SEED : Long.parseLong(arguments[0]);
        IdentityQuality quality = IdentityQuality.ofSeed(seed);
        System.out.printf("%-14s %6s %10s %8s %13s%n", "seed " + seed, "pairs", "precision", "recall", "wrongly same");
        print("all", quality);
        List.of("company", "person", "registration").forEach(kind -> print(kind, quality.only(kind)));
        System.out.printf("%nSome of %d mistakes:%n", quality.mistakes().size());
        quality.mistakes().stream().limit(MISTAKES_SHOWN).forEach(PrintIdentityQuality::print);
    }

    private static void print(String kind, IdentityQuality quality) {
        System.out.printf(
                "%-14s %6d %10.3f %8.3f %13d%n",
                kind,
                quality.pairs().size(),
                quality.precision(),
                quality.recall(),
                quality.wronglySame().size());
    }

    private static void print(LabelledPair pair) {
        System.out.printf(
                "%s%n  %s%n  %s%n  %d %s%n",
                pair.same() ? "same, not proposed: " + pair.how() : "different, proposed: " + pair.how(),
                pair.first(),
                pair.second(),
                pair.match().score(),
                pair.match().contributions());
    }
}
