package io.retailsync.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ScaledClockTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Wall wall = new Wall();

    @Test
    void itRunsFasterThanTheWall() {
        ScaledClock clock = ScaledClock.from(wall, NOON, 20);
        wall.pass(Duration.ofSeconds(3));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(60));
        assertThat(clock.onTheWallUntil(NOON.plusSeconds(100))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void anotherProcessReadsTheSameTime() {
        ScaledClock clock = ScaledClock.from(Clock.systemUTC(), NOON, 20);
        ScaledClock there = ScaledClock.join(clock.shared());
        assertThat(Duration.between(clock.instant(), there.instant())).isLessThan(Duration.ofMinutes(1));
        assertThat(there.speed()).isEqualTo(20);
    }

    private static final class Wall extends Clock {

        private Instant now = Instant.EPOCH;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
