package io.retailsync.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Which calls of a store go wrong: by chance, or a certain one. The same random source gives the same faults for the same calls.
 *
 * <p>Confined to the threads that hold the baton.
 */
public final class StoreFaults {

    private static final List<StoreFault> READ =
            List.of(StoreFault.UNAVAILABLE, StoreFault.CRASH_BEFORE, StoreFault.SLOW);
    private static final List<StoreFault> APPEND = List.of(
            StoreFault.UNAVAILABLE,
            StoreFault.APPENDED_UNHEARD,
            StoreFault.SLOW,
            StoreFault.CRASH_BEFORE,
            StoreFault.CRASH_AFTER);
    private static final List<StoreFault> COMMIT = List.of(
            StoreFault.UNAVAILABLE,
            StoreFault.UNKNOWN_WITHOUT_EFFECT,
            StoreFault.UNKNOWN_WITH_EFFECT,
            StoreFault.SLOW,
            StoreFault.CRASH_BEFORE,
            StoreFault.CRASH_AFTER);

    private final RandomGenerator random;
    private final Map<StoreFault, Double> chances;
    private final Map<Long, StoreFault> certain = new HashMap<>();
    private final Map<StoreFault, Integer> strikes = new EnumMap<>(StoreFault.class);
    private Instant downUntil = Instant.MIN;
    private long writes;
    private boolean healed;

    private StoreFaults(RandomGenerator random, Map<StoreFault, Double> chances) {
        this.random = random;
        this.chances = Map.copyOf(chances);
    }

    /** {@return a plan without faults by chance} */
    public static StoreFaults none() {
        return new StoreFaults(new java.util.SplittableRandom(0), Map.of());
    }

    /**
     * {@return a plan of one's own}
     *
     * @param random the seeded source
     * @param chances the chance per call of each fault, 0 to 1, at most 1 in sum; a fault that makes no sense for a call spares it
     */
    public static StoreFaults of(RandomGenerator random, Map<StoreFault, Double> chances) {
        return new StoreFaults(random, chances);
    }

    /**
     * {@return this, with a certain fault}
     *
     * @param nth which append or commit it strikes, counted from 1
     * @param fault what goes wrong; where it makes no sense for that call, the call is spared
     */
    public StoreFaults strike(long nth, StoreFault fault) {
        certain.put(nth, fault);
        return this;
    }

    /**
     * Makes every call fail until then: a full disk, a database that restarts.
     *
     * @param until when the store is back
     */
    public void outage(Instant until) {
        downUntil = until;
    }

    boolean isDown(Instant now) {
        return !healed && now.isBefore(downUntil);
    }

    /** Ends the faults by chance, and an outage. */
    public void heal() {
        healed = true;
    }

    /** {@return how often each fault struck} */
    public Map<StoreFault, Integer> strikes() {
        return Map.copyOf(strikes);
    }

    void struck(StoreFault fault) {
        strikes.merge(fault, 1, Integer::sum);
    }

    Optional<StoreFault> read() {
        return chance(READ);
    }

    Optional<StoreFault> append() {
        return write(APPEND);
    }

    Optional<StoreFault> commit() {
        return write(COMMIT);
    }

    /** How long a slow call takes: mostly milliseconds, sometimes seconds. */
    Duration delay() {
        return Duration.ofNanos(random.nextLong(1_000_000L, random.nextInt(10) == 0 ? 4_000_000_000L : 30_000_000L));
    }

    private Optional<StoreFault> write(List<StoreFault> sensible) {
        writes++;
        StoreFault planned = certain.get(writes);
        return planned != null ? Optional.of(planned).filter(sensible::contains) : chance(sensible);
    }

    private Optional<StoreFault> chance(List<StoreFault> sensible) {
        if (healed || chances.isEmpty()) {
            return Optional.empty();
        }
        double draw = random.nextDouble();
        for (StoreFault fault : StoreFault.values()) {
            draw -= chances.getOrDefault(fault, 0.0);
            if (draw < 0) {
                return Optional.of(fault).filter(sensible::contains);
            }
        }
        return Optional.empty();
    }
}
