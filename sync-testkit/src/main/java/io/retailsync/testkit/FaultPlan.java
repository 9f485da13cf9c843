package io.retailsync.testkit;

import io.retailsync.spi.HttpRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Draws, per request, whether and how it goes wrong. The same random source gives the same faults for the same requests.
 *
 * <p>Not safe for concurrent use; a shell serialises its requests.
 */
public final class FaultPlan {

    private final RandomGenerator random;
    private final Map<FaultKind, Double> chances;
    private final Predicate<HttpRequest> refusable;
    private final Map<FaultKind, Integer> struck = new EnumMap<>(FaultKind.class);
    private final List<HttpRequest> refused = new ArrayList<>();

    private FaultPlan(RandomGenerator random, Map<FaultKind, Double> chances, Predicate<HttpRequest> refusable) {
        this.random = random;
        this.chances = Map.copyOf(chances);
        this.refusable = refusable;
    }

    /** {@return a plan without faults} */
    public static FaultPlan none() {
        return new FaultPlan(new java.util.SplittableRandom(0), Map.of(), any -> true);
    }

    /**
     * {@return about one request in thirty goes wrong}
     *
     * @param random the seeded source
     */
    public static FaultPlan usual(RandomGenerator random) {
        return new FaultPlan(random, spread(0.035), any -> true);
    }

    /**
     * {@return about one request in six goes wrong}
     *
     * @param random the seeded source
     */
    public static FaultPlan storm(RandomGenerator random) {
        return new FaultPlan(random, spread(0.16), any -> true);
    }

    /**
     * {@return a plan of one's own}
     *
     * @param random the seeded source
     * @param chances the chance of each kind, 0 to 1, at most 1 in sum
     */
    public static FaultPlan of(RandomGenerator random, Map<FaultKind, Double> chances) {
        return new FaultPlan(random, chances, any -> true);
    }

    /**
     * {@return this plan with business rejections besides}: of the requests that a vendor can refuse in this way, the given share is
     * refused. Whoever checks the outcome finds them in {@link #refused()}.
     *
     * @param chance of {@link FaultKind#BUSINESS_REJECTION}, 0 to 1
     * @param which requests may be refused
     */
    public FaultPlan refusing(double chance, Predicate<HttpRequest> which) {
        Map<FaultKind, Double> more = new EnumMap<>(FaultKind.class);
        more.putAll(chances);
        more.put(FaultKind.BUSINESS_REJECTION, chance);
        return new FaultPlan(random, more, which);
    }

    private static Map<FaultKind, Double> spread(double total) {
        Map<FaultKind, Double> spread = new EnumMap<>(FaultKind.class);
        int kinds = FaultKind.values().length - 1;
        for (FaultKind kind : FaultKind.values()) {
            if (kind != FaultKind.BUSINESS_REJECTION) {
                spread.put(kind, total / kinds);
            }
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

    /**
     * {@return whether a fault may strike a request}
     *
     * @param kind which fault
     * @param request which request
     */
    boolean concerns(FaultKind kind, HttpRequest request) {
        return kind != FaultKind.BUSINESS_REJECTION || refusable.test(request);
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

    /** Counts a fault that really struck a request, and keeps the request where it was refused for good. */
    void struck(FaultKind kind, HttpRequest request) {
        struck(kind);
        if (kind == FaultKind.BUSINESS_REJECTION) {
            refused.add(request);
        }
    }

    /** {@return the requests that were struck by {@link FaultKind#BUSINESS_REJECTION}, in order} */
    public List<HttpRequest> refused() {
        return List.copyOf(refused);
    }

    /** {@return how often each kind struck} */
    public Map<FaultKind, Integer> strikes() {
        return Map.copyOf(struck);
    }
}
