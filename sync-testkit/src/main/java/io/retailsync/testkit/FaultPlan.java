package io.retailsync.testkit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Draws, per request, whether and how it goes wrong. The same random source gives the same faults for the same requests.
 *
 * <p>Not safe for concurrent use; a shell serialises its requests.
 */
public final class FaultPlan {

    private final RandomGenerator random;
    private final Map<FaultKind, Double> chances;
    private final Map<FaultKind, Integer> struck = new EnumMap<>(FaultKind.class);

    private FaultPlan(RandomGenerator random, Map<FaultKind, Double> chances) {
        this.random = random;
        this.chances = Map.copyOf(chances);
    }

    /** {@return a plan without faults} */
    public static FaultPlan none() {
        return new FaultPlan(new java.util.SplittableRandom(0), Map.of());
    }

    /**
     * {@return about one request in thirty goes wrong}
     *
     * @param random the seeded source
     */
    public static FaultPlan usual(RandomGenerator random) {
        return new FaultPlan(random, spread(0.035));
    }

    /**
     * {@return about one request in six goes wrong}
     *
     * @param random the seeded source
     */
    public static FaultPlan storm(RandomGenerator random) {
        return new FaultPlan(random, spread(0.16));
    }

    /**
     * {@return a plan of one's own}
     *
     * @param random the seeded source
     * @param chances the chance of each kind, 0 to 1, at most 1 in sum
     */
    public static FaultPlan of(RandomGenerator random, Map<FaultKind, Double> chances) {
        return new FaultPlan(random, chances);
    }

    private static Map<FaultKind, Double> spread(double total) {
        Map<FaultKind, Double> spread = new EnumMap<>(FaultKind.class);
        for (FaultKind kind : FaultKind.values()) {
            spread.put(kind, total / FaultKind.values().length);
        }
        return spread;
    }

    /** {@return the fault that strikes the next request, if any} */
    public Optional<FaultKind> next() {
        if (chances.isEmpty()) {
            return Optional.empty();
        }
        double draw = random.nextDouble();
        for (FaultKind kind : FaultKind.values()) {
            draw -= chances.getOrDefault(kind, 0.0);
            if (draw < 0) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** {@return the source of details, such as how late a late effect is} */
    public RandomGenerator random() {
        return random;
    }

    /**
     * Counts a fault that really struck.
     *
     * @param kind which
     */
    public void struck(FaultKind kind) {
        struck.merge(kind, 1, Integer::sum);
    }

    /** {@return how often each kind struck} */
    public Map<FaultKind, Integer> strikes() {
        return Map.copyOf(struck);
    }
}
