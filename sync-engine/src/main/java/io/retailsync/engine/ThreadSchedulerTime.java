package io.retailsync.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The engine's time, and how long it is until then in nanoseconds of the wall. */
final class ThreadSchedulerTime {

    /** Nobody waits longer without looking at the clock again, because a clock can be set. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final Clock clock;
    private final double speed;
    private final Instant origin;

    ThreadSchedulerTime(Clock clock, double speed) {
        this.clock = clock;
        this.speed = speed;
        this.origin = clock.instant();
    }

    Instant now() {
        Instant wall = clock.instant();
        return speed == 1 ? wall : origin.plus(scaled(Duration.between(origin, wall), speed));
    }

    /** Zero or less when {@code instant} has come; at most 30 s. */
    long wallNanosUntil(Instant instant) {
        Duration left = Duration.between(now(), instant);
        if (left.isNegative() || left.isZero()) {
            return 0;
        }
        return left.compareTo(scaled(LOOK_AGAIN, speed)) >= 0
                ? LOOK_AGAIN.toNanos()
                : Math.max(1, scaled(left, 1 / speed).toNanos());
    }

    private static Duration scaled(Duration duration, double factor) {
        double seconds = (duration.getSeconds() + duration.getNano() / 1e9) * factor;
        long whole = (long) seconds;
        return Duration.ofSeconds(whole, (long) ((seconds - whole) * 1e9));
    }
}
