package io.retailsync.examples.mainjob;

import java.time.Duration;
import java.time.Instant;

/**
 * Decides when the day is over: everything offered, everybody quiet, and that for a while; or when nothing gets on any more. Times are the
 * vendors'.
 */
final class Settling {

    private static final Duration QUIET = Duration.ofSeconds(75);

    private final Duration hopeless;
    private Instant quietSince = Instant.MAX;
    private Instant movedAt;
    private String fingerprint = "";

    /**
     * @param now the time
     * @param speed how fast it passes: a slow machine gets at least 45 s of the wall to move
     */
    Settling(Instant now, double speed) {
        this.movedAt = now;
        this.hopeless = Duration.ofMillis(Math.max(2_400_000, Math.round(45_000 * speed)));
    }

    /**
     * {@return whether it was quiet long enough}
     *
     * @param now the time
     * @param quiet whether it is now
     * @param state changes when anything gets on
     */
    boolean over(Instant now, boolean quiet, String state) {
        boolean moved = !state.equals(fingerprint);
        if (moved) {
            fingerprint = state;
            movedAt = now;
        }
        if (!quiet) {
            quietSince = Instant.MAX;
        } else if (moved || quietSince.equals(Instant.MAX)) {
            quietSince = now;
        }
        return !quietSince.equals(Instant.MAX)
                && Duration.between(quietSince, now).compareTo(QUIET) >= 0;
    }

    /**
     * {@return whether nothing moved for so long that nothing will}
     *
     * @param now the time
     */
    boolean hopeless(Instant now) {
        return Duration.between(movedAt, now).compareTo(hopeless) > 0;
    }
}
