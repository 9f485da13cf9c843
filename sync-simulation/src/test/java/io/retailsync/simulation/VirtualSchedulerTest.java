package io.retailsync.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class VirtualSchedulerTest {

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    private final VirtualTime time = VirtualTime.startingAt(START);
    private final VirtualScheduler scheduler = new VirtualScheduler(time, new SplittableRandom(1));
    private final List<Instant> turns = new ArrayList<>();

    @AfterEach
    void close() {
        time.close();
    }

    @Test
    void aLoopTurnsAtOnceAndThenWhenItAskedTo() {
        scheduler.loop("a", this::everyHour);
        time.runUntil(START.plus(Duration.ofMinutes(150)));
        assertThat(turns).hasSize(3);
        assertThat(turns.get(0)).isBetween(START, START.plusMillis(1));
        assertThat(turns.get(2)).isAfterOrEqualTo(START.plus(Duration.ofHours(2)));
    }

    private Instant everyHour(Instant now) {
        turns.add(now);
        return now.plus(Duration.ofHours(1));
    }

    @Test
    void aWakeBringsATurnForwardWithinAMillisecondAndManyWakesBringOne() {
        Scheduler.Loop loop = scheduler.loop("a", this::everyHour);
        Instant wakes = START.plusSeconds(60);
        time.at(wakes, () -> {
            loop.wake();
            loop.wake();
        });
        time.runUntil(START.plus(Duration.ofMinutes(30)));
        assertThat(turns).hasSize(2);
        assertThat(turns.get(1)).isBetween(wakes, wakes.plusMillis(1));
    }

    @Test
    void aWakeDuringATurnThatWaitsBringsAnother() {
        Scheduler.Loop loop = scheduler.loop("a", now -> {
            turns.add(now);
            time.pause(now.plusSeconds(10));
            return Instant.MAX;
        });
        time.at(START.plusSeconds(5), loop::wake);
        time.runUntil(START.plusSeconds(100));
        assertThat(turns).hasSize(2);
        assertThat(turns.get(1)).isAfterOrEqualTo(turns.get(0).plusSeconds(10));
    }

    @Test
    void aTurnThatThrowsIsKeptAndTriedAgainAfterAPauseThatNoWakeShortens() {
        Scheduler.Loop loop = scheduler.loop("a", now -> {
            turns.add(now);
            if (turns.size() == 1) {
                throw new IllegalStateException("on purpose");
            }
            return Instant.MAX;
        });
        time.at(START.plusMillis(50), loop::wake);
        time.runUntil(START.plusSeconds(100));
        assertThat(turns).hasSize(2);
        assertThat(Duration.between(turns.get(0), turns.get(1))).isGreaterThanOrEqualTo(Duration.ofMillis(100));
        assertThat(scheduler.failures())
                .singleElement()
                .satisfies(kept -> assertThat(kept).hasMessageContaining("a turn of a"));
    }

    @Test
    void callsInterleaveAsTheirWaitsEnd() {
        List<String> said = new ArrayList<>();
        scheduler.call("slow", pause -> {
            pause.until(START.plusSeconds(10));
            said.add("slow");
        });
        scheduler.call("quick", pause -> {
            pause.until(START.plusSeconds(2));
            said.add("quick");
        });
        time.runUntil(START.plusSeconds(20));
        assertThat(said).containsExactly("quick", "slow");
    }

    @Test
    void afterACrashNothingOfTheEngineHappensAnyMore() {
        List<String> said = new ArrayList<>();
        Scheduler.Loop loop = scheduler.loop("a", this::everyHour);
        scheduler.call("c", pause -> {
            pause.until(START.plusSeconds(10));
            said.add("survived");
        });
        scheduler.call("d", pause -> said.add("began"));
        time.at(START.plusSeconds(5), scheduler::crash);
        time.at(START.plusSeconds(6), loop::wake);
        time.runUntil(START.plus(Duration.ofHours(5)));
        assertThat(said).containsExactly("began");
        assertThat(turns).hasSize(1);
        assertThat(scheduler.failures()).isEmpty();
    }

    @Test
    void closingLetsCallsEndAndLoopsTakeTheirAnswers() {
        List<String> answers = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        Scheduler.Loop loop = scheduler.loop("a", now -> {
            taken.addAll(answers);
            return Instant.MAX;
        });
        scheduler.call("c", pause -> {
            pause.until(START.plusSeconds(3));
            answers.add("yes");
            loop.wake();
        });
        time.runUntil(START.plusSeconds(1));
        scheduler.close(Duration.ofSeconds(10));
        scheduler.close();
        assertThat(taken).containsExactly("yes");
        assertThat(time.now()).isBefore(START.plusSeconds(4));
    }

    @Test
    void theSameSeedGivesTheSameOrder() {
        assertThat(order(5)).isEqualTo(order(5)).isNotEqualTo(order(6));
    }

    private static List<String> order(long seed) {
        List<String> said = new ArrayList<>();
        try (VirtualTime world = VirtualTime.startingAt(START)) {
            VirtualScheduler engine = new VirtualScheduler(world, new SplittableRandom(seed));
            for (String name : List.of("a", "b", "c", "d", "e")) {
                engine.loop(name, now -> {
                    said.add(name);
                    return now.plusNanos(1);
                });
            }
            world.runUntil(START.plusMillis(20));
        }
        return said;
    }
}
