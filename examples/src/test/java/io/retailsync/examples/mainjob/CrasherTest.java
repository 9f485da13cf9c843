package io.retailsync.examples.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
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
            crasher.work(true, second / 600.0);
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
    void theKillsAreSpreadOverTheJobHoweverLongItTakes() {
        Crasher crasher = crasher(4);
        List<Integer> reached = new ArrayList<>();
        for (int percent = 0; percent <= 100; percent++) {
            now = now.plusSeconds(600);
            crasher.work(true, percent / 100.0);
            crasher.heard("write-done");
            reached.add(crasher.kills());
        }
        assertThat(reached.get(23)).isEqualTo(1);
        assertThat(reached.get(47)).isEqualTo(2);
        assertThat(reached.get(71)).isEqualTo(3);
        assertThat(reached.get(95)).isEqualTo(4);
    }

    @Test
    void itNeverAimsAtAHostThatIsDown() {
        Crasher crasher = crasher(1);
        now = NOON.plusSeconds(600);
        crasher.work(false, 1);
        crasher.heard("write-done");
        assertThat(killed).hasValue(0);
        assertThat(crasher.done()).isFalse();
    }

    @Test
    void itTakesWhatComesWhenItsFavouriteDoesNot() {
        Crasher crasher = crasher(1);
        now = NOON.plusSeconds(400);
        crasher.work(true, 1);
        now = now.plusSeconds(600);
        crasher.heard("read-arrived");
        assertThat(crasher.killsByPhase()).containsOnlyKeys("read");
    }

    private Crasher crasher(int crashes) {
        return new Crasher(crashes, new SplittableRandom(1), () -> now, killed::incrementAndGet);
    }
}
