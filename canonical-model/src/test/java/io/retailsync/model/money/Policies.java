package io.retailsync.model.money;

import java.math.RoundingMode;
import java.util.List;
import java.util.random.RandomGenerator;

/** Policies for tests. */
final class Policies {

    static final List<RoundingMode> MODES = List.of(
            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN, RoundingMode.UP);

    private Policies() {}

    static RoundingPolicy at(RoundingLevel level) {
        return of(RoundingMode.HALF_UP, level);
    }

    static RoundingPolicy of(RoundingMode mode, RoundingLevel level) {
        return new RoundingPolicy("test", 1, mode, level, TaxableAmount.ROUNDED);
    }

    static RoundingPolicy any(RandomGenerator random) {
        RoundingLevel[] levels = RoundingLevel.values();
        return of(MODES.get(random.nextInt(MODES.size())), levels[random.nextInt(levels.length)]);
    }
}
