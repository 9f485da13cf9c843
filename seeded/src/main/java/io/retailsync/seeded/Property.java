package io.retailsync.seeded;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Something that holds for every input that a seeded generator draws. With {@code -Dseed=N} only that seed runs, which is how a failure is
 * looked at again.
 */
@FunctionalInterface
public interface Property {

    /**
     * Checks it once; throws where it does not hold.
     *
     * @param random the only source of chance
     */
    void check(RandomGenerator random);

    /**
     * Checks a property under many seeds.
     *
     * @param seeds how many, from 1 on
     * @param property what has to hold
     * @throws AssertionError where it does not, naming the seed
     */
    static void holds(int seeds, Property property) {
        Long only = Long.getLong("seed");
        long first = only == null ? 1 : only;
        long last = only == null ? seeds : only;
        for (long seed = first; seed <= last; seed++) {
            try {
                property.check(new SplittableRandom(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("fails with -Dseed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
