package org.cecps.portal.identity;

import java.util.List;
import java.util.Random;

/** A seeded choice: the same set on every machine. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One that is not this. */
    <T> T other(List<T> of, T than) {
        List<T> others = of.stream().filter(each -> !each.equals(than)).toList();
        return one(others);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean perCent(int chance) {
        return random.nextInt(100) < chance;
    }
}
