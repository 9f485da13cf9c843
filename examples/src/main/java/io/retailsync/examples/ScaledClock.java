package io.retailsync.examples;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that runs faster than the wall's by a fixed factor, from an origin that several processes share: so host and simulated
 * vendors agree on the time although one of them may be killed and started again.
 */
public final class ScaledClock extends Clock {

    private final Clock wall;
    private final Instant wallOrigin;
    private final Instant origin;
    private final double speed;

    private ScaledClock(Clock wall, Instant wallOrigin, Instant origin, double speed) {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("speed is above 0, not " + speed);
        }
        this.wall = wall;
        this.wallOrigin = wallOrigin;
        this.origin = origin;
        this.speed = speed;
    }

    /**
     * {@return a clock that shows {@code origin} now}
     *
     * @param wall the clock behind it
     * @param origin what it shows at first
     * @param speed how many of its seconds pass in one second of the wall
     */
    public static ScaledClock from(Clock wall, Instant origin, double speed) {
        return new ScaledClock(wall, wall.instant(), origin, speed);
    }

    /**
     * {@return the clock that {@link #shared()} described in another process of this machine}
     *
     * @param text what it printed
     */
    public static ScaledClock join(String text) {
        String[] parts = text.split(",", -1);
        return new ScaledClock(
                Clock.systemUTC(), Instant.parse(parts[0]), Instant.parse(parts[1]), Double.parseDouble(parts[2]));
    }

    /** {@return a text from which another process of this machine makes the same clock} */
    public String shared() {
        return wallOrigin + "," + origin + "," + speed;
    }

    /** {@return how many of its seconds pass in one second of the wall} */
    public double speed() {
        return speed;
    }

    /**
     * {@return how long that takes on the wall}
     *
     * @param span of this clock
     */
    public Duration onTheWall(Duration span) {
        return Duration.ofNanos(Math.round(nanos(span) / speed));
    }

    /**
     * {@return how long until then on the wall; zero or less for what is past}
     *
     * @param then an instant of this clock
     */
    public Duration onTheWallUntil(Instant then) {
        return onTheWall(Duration.between(instant(), then));
    }

    @Override
    public Instant instant() {
        Duration passed = Duration.between(wallOrigin, wall.instant());
        return origin.plusNanos(Math.round(nanos(passed) * speed));
    }

    private static double nanos(Duration span) {
        return span.getSeconds() * 1e9 + span.getNano();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ScaledClock(wall.withZone(zone), wallOrigin, origin, speed);
    }
}
