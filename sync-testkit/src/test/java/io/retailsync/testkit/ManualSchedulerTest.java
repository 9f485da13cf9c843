package io.retailsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.spi.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManualSchedulerTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final ManualScheduler scheduler = ManualScheduler.startingAt(NOON, 7);
    private final List<String> done = new ArrayList<>();

    private Scheduler.Loop loop(String name, Duration again) {
        return scheduler.loop(name, now -> {
            done.add(name);
            return again.isZero() ? Instant.MAX : now.plus(again);
        });
    }

    @Test
    void nothingRunsBeforeItIsStepped() {
        loop("a", Duration.ZERO);
        scheduler.call("c", pause -> done.add("c"));
        assertThat(done).isEmpty();
        assertThat(scheduler.runUntilQuiet()).isEqualTo(2);
        assertThat(done).containsExactly("c", "a");
    }

    @Test
    void aLoopGetsItsFirstTurnWithoutBeingWokenAndThenRests() {
        loop("a", Duration.ZERO);
        scheduler.runUntilQuiet();
        scheduler.advance(HOUR);
        assertThat(done).containsExactly("a");
    }

    @Test
    void severalWakesBringOneTurn() {
        Scheduler.Loop loop = loop("a", Duration.ZERO);
        scheduler.runUntilQuiet();
        loop.wake();
        loop.wake();
        scheduler.runUntilQuiet();
        assertThat(done).containsExactly("a", "a");
    }

    @Test
    void aLoopThatIsWokenInItsOwnTurnGetsAnother() {
        List<Scheduler.Loop> self = new ArrayList<>();
        self.add(scheduler.loop("a", now -> {
            done.add("a");
            if (done.size() == 1) {
                self.get(0).wake();
            }
            return Instant.MAX;
        }));
        scheduler.runUntilQuiet();
        assertThat(done).containsExactly("a", "a");
    }

    @Test
    void timeStopsAtEachMomentAtWhichALoopIsDue() {
        List<Instant> turns = new ArrayList<>();
        scheduler.loop("a", now -> {
            turns.add(now);
            return now.plus(Duration.ofMinutes(25));
        });
        scheduler.advance(HOUR);
        assertThat(turns).containsExactly(NOON, NOON.plus(Duration.ofMinutes(25)), NOON.plus(Duration.ofMinutes(50)));
        assertThat(scheduler.now()).isEqualTo(NOON.plus(HOUR));
    }

    @Test
    void timeDoesNotPassWhileItRunsUntilQuiet() {
        loop("a", HOUR);
        scheduler.runUntilQuiet();
        assertThat(scheduler.now()).isEqualTo(NOON);
        assertThat(scheduler.nextDue()).contains(NOON.plus(HOUR));
    }

    @Test
    void loopsTakeTurnsInRotation() {
        loop("a", HOUR).wake();
        loop("b", HOUR).wake();
        scheduler.advance(HOUR);
        assertThat(done).containsExactly("a", "b", "a", "b");
    }

    @Test
    void aCallThatWaitsMovesTheClock() {
        scheduler.call("c", pause -> pause.until(NOON.plus(HOUR)));
        scheduler.call("d", pause -> pause.until(NOON));
        scheduler.runUntilQuiet();
        assertThat(scheduler.now()).isEqualTo(NOON.plus(HOUR));
    }

    @Test
    void aCallDoesNotRunInsideTheTurnThatAskedForIt() {
        scheduler.loop("a", now -> {
            scheduler.call("c", pause -> done.add("call"));
            done.add("turn");
            return Instant.MAX;
        });
        scheduler.runUntilQuiet();
        assertThat(done).containsExactly("turn", "call");
    }

    @Test
    void callsOfAHeldNameWaitAndOthersGoOn() {
        scheduler.hold("slow");
        scheduler.call("slow", pause -> done.add("slow"));
        scheduler.call("quick", pause -> done.add("quick"));
        scheduler.advance(HOUR);
        assertThat(done).containsExactly("quick");
        assertThat(scheduler.waitingCalls()).containsExactly("slow");
        scheduler.release("slow");
        scheduler.runUntilQuiet();
        assertThat(done).containsExactly("quick", "slow");
    }

    @Test
    void aTurnThatThrowsIsTriedAgain() {
        scheduler.loop("a", now -> {
            done.add("a");
            if (done.size() == 1) {
                throw new IllegalStateException("once");
            }
            return Instant.MAX;
        });
        assertThatThrownBy(scheduler::runUntilQuiet).hasMessage("once");
        scheduler.runUntilQuiet();
        assertThat(done).containsExactly("a", "a");
    }

    @Test
    void aLoopThatNeverRestsIsNamed() {
        scheduler.loop("busy", now -> now);
        assertThatThrownBy(scheduler::runUntilQuiet)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("busy");
    }

    @Test
    void closingRunsWaitingCallsAndGivesTheirLoopsALastTurn() {
        Scheduler.Loop loop = loop("a", HOUR);
        scheduler.runUntilQuiet();
        scheduler.call("c", pause -> {
            done.add("c");
            loop.wake();
        });
        scheduler.close();
        scheduler.advance(HOUR);
        assertThat(done).containsExactly("a", "c", "a");
    }

    @Test
    void closingDropsWhatIsHeldAndMayBeRepeated() {
        scheduler.hold("slow");
        scheduler.call("slow", pause -> done.add("slow"));
        scheduler.close();
        scheduler.close();
        scheduler.call("late", pause -> done.add("late"));
        assertThat(done).isEmpty();
        assertThat(scheduler.step()).isFalse();
        assertThat(scheduler.waitingCalls()).isEmpty();
    }

    @Test
    void equalSeedsGiveEqualChance() {
        assertThat(ManualScheduler.startingAt(NOON, 7).random().nextLong())
                .isEqualTo(scheduler.random().nextLong());
    }
}
