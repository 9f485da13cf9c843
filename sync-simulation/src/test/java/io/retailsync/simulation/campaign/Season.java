package io.retailsync.simulation.campaign;

import io.retailsync.spi.Meter;
import io.retailsync.testkit.FaultPlan;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/**
 * What one seed's world is like.
 *
 * @param deadline of a call
 * @param settle how late a write may still happen
 * @param window how long idempotency keys are remembered
 * @param meter the vendors' budgets
 * @param grain how exact the shop's time stamps are
 * @param lags whether new orders can be read only after a while
 * @param tellsCurrent whether a conflict at the ERP says what is there
 * @param faults 0 for none, 1 for some, 2 for a storm
 * @param crashes how often the engine is stopped dead at a random instant
 * @param assassin how often, 0 to 1, the engine is stopped dead while the answer to a write is on its way
 * @param takeOvers how often another engine takes over from one that still runs
 * @param onFile whether the store is a file
 * @param linger how long the shop's hints wait for company
 * @param trouble how often a webhook is late, doubled or unheard
 */
record Season(
        Duration deadline,
        Duration settle,
        Duration window,
        Meter meter,
        ChronoUnit grain,
        boolean lags,
        boolean tellsCurrent,
        int faults,
        int crashes,
        double assassin,
        int takeOvers,
        boolean onFile,
        Duration linger,
        double trouble) {

    /** Nothing written arrives later than the fault plan's 25 s, so this is always enough. */
    private static final Duration SETTLE = Duration.ofSeconds(28);

    static Season of(long seed, RandomGenerator random) {
        Duration[] deadlines = {Duration.ofSeconds(4), Duration.ofSeconds(10), Duration.ofSeconds(30)};
        Duration[] windows = {Duration.ofMinutes(3), Duration.ofHours(24)};
        return new Season(
                deadlines[random.nextInt(deadlines.length)],
                SETTLE,
                windows[random.nextInt(windows.length)],
                random.nextBoolean() ? Meter.perSecond(20) : Meter.perSecond(4).concurrent(3),
                random.nextBoolean() ? ChronoUnit.SECONDS : ChronoUnit.MILLIS,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2),
                random.nextInt(4),
                random.nextInt(3) == 0 ? 0.03 : 0,
                random.nextInt(3),
                seed % 10 == 0,
                random.nextBoolean() ? Duration.ZERO : Duration.ofSeconds(1 + random.nextInt(20)),
                random.nextBoolean() ? 0 : 0.15);
    }

    FaultPlan plan(RandomGenerator random) {
        return switch (faults) {
            case 0 -> FaultPlan.none();
            case 1 -> FaultPlan.usual(random);
            default -> FaultPlan.storm(random);
        };
    }
}
