package io.retailsync.examples.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CrasherTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final AtomicInteger killed = new AtomicInteger();
    private Instant now = NOON;

    @Test
    void itKillsAsOftenAsWantedAndOnlyWhileSomethingIsUnderWay() {
        Crasher crasher = crasher(3);
        for (int second = 0; second < 700; second++) {
            now = NOON.plusSeconds(second);
            crasher.work(true);
            List.of("token-done", "read-done", "write-arrived", "write-done", "webhook-sent")
                    .forEach(crasher::heard);
        }
        assertThat(killed).hasValue(3);
        assertThat(crasher.kills()).isEqualTo(3);
        assertThat(crasher.done()).isTrue();
        assertThat(crasher.killsByPhase().values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void itNeverAimsAtAHostThatIsDown() {
        Crasher crasher = crasher(1);
        now = NOON.plusSeconds(600);
        crasher.work(false);
        crasher.heard("write-done");
        assertThat(killed).hasValue(0);
        assertThat(crasher.done()).isFalse();
    }

    @Test
    void itTakesWhatComesWhenItsFavouriteDoesNot() {
        Crasher crasher = crasher(1);
        now = NOON.plusSeconds(400);
        crasher.work(true);
        now = now.plusSeconds(60);
        crasher.heard("read-arrived");
        assertThat(crasher.killsByPhase()).containsOnlyKeys("read");
    }

    private Crasher crasher(int crashes) {
        return new Crasher(
                crashes, NOON, Duration.ofMinutes(10), new SplittableRandom(1), () -> now, killed::incrementAndGet);
    }
}
