package io.retailsync.examples.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Settling settling = new Settling(NOON, 20);

    @Test
    void aDayIsOverWhenAllIsQuietForAWhile() {
        assertThat(settling.over(NOON, true, "a")).isFalse();
        assertThat(settling.over(NOON.plusSeconds(60), true, "a")).isFalse();
        assertThat(settling.over(NOON.plusSeconds(80), true, "a")).isTrue();
    }

    @Test
    void anyMovementBeginsTheWaitAnew() {
        settling.over(NOON, true, "a");
        assertThat(settling.over(NOON.plusSeconds(70), true, "b")).isFalse();
        assertThat(settling.over(NOON.plusSeconds(80), true, "b")).isFalse();
        assertThat(settling.over(NOON.plusSeconds(90), false, "b")).isFalse();
        assertThat(settling.over(NOON.plusSeconds(170), true, "b")).isFalse();
    }

    @Test
    void itGivesUpWhenNothingMovesForLong() {
        settling.over(NOON, false, "a");
        assertThat(settling.hopeless(NOON.plusSeconds(1_200))).isFalse();
        assertThat(settling.hopeless(NOON.plusSeconds(3_000))).isTrue();
    }
}
