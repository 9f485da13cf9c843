package io.retailsync.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class VirtualTimeTest {

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    private final VirtualTime time = VirtualTime.startingAt(START);
    private final List<String> said = new ArrayList<>();

    @AfterEach
    void close() {
        time.close();
    }

    @Test
    void thingsHappenInOrderOfTimeAndThenOfPlanning() {
        time.at(in(2), () -> said.add("late"));
        time.at(in(1), () -> said.add("first"));
        time.at(in(1), () -> said.add("second"));
        time.at(in(-5), () -> said.add("past"));
        time.runUntil(in(10));
        assertThat(said).containsExactly("past", "first", "second", "late");
        assertThat(time.now()).isEqualTo(in(10));
    }

    @Test
    void whatIsPlannedForNeverDoesNotHappen() {
        time.at(Instant.MAX, () -> said.add("never"));
        assertThat(time.step()).isFalse();
    }

    @Test
    void strandsTakeTurnsAsTheirPausesEnd() {
        time.strandAt(in(0), () -> speak("a", 3));
        time.strandAt(in(0), () -> speak("b", 2));
        time.runUntil(in(20));
        assertThat(said).containsExactly("a0@0", "b0@0", "b1@2", "a1@3", "b2@4", "a2@6");
    }

    private void speak(String name, int seconds) {
        for (int i = 0; i < 3; i++) {
            said.add(name + i + "@" + Duration.between(START, time.now()).toSeconds());
            time.pause(time.now().plusSeconds(seconds));
        }
    }

    @Test
    void aPauseInThePastIsNone() {
        time.strandAt(in(0), () -> {
            time.pause(in(-3));
            said.add("on");
        });
        time.step();
        assertThat(said).containsExactly("on");
    }

    @Test
    void waitingBesideAStrandIsRefused() {
        assertThatThrownBy(() -> time.pause(in(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void steppingOnAStrandIsRefused() {
        time.strandAt(in(0), time::step);
        assertThatThrownBy(time::step).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAStrandThrowsReachesTheSimulation() {
        time.strandAt(in(0), () -> {
            throw new IllegalArgumentException("on purpose");
        });
        assertThatThrownBy(time::step).isInstanceOf(IllegalArgumentException.class);
        time.strandAt(in(1), () -> said.add("next"));
        time.step();
        assertThat(said).containsExactly("next");
    }

    @Test
    void aKilledStrandUnwindsAtOnceAndItsOldPauseDoesNotWakeTheNextWork() {
        Strand strand = time.start(() -> {
            try {
                time.pause(in(5));
                said.add("survived");
            } finally {
                said.add("unwound");
            }
        });
        strand.kill();
        assertThat(said).containsExactly("unwound");
        time.strandAt(in(1), () -> {
            time.pause(in(9));
            said.add("at " + Duration.between(START, time.now()).toSeconds());
        });
        time.runUntil(in(20));
        assertThat(said).containsExactly("unwound", "at 9");
    }

    @Test
    void aKilledStrandCannotPauseAgain() {
        Strand strand = time.start(() -> {
            try {
                time.pause(in(5));
            } finally {
                time.pause(in(6));
            }
        });
        strand.kill();
        assertThat(strand.isAlive()).isFalse();
        assertThat(time.now()).isEqualTo(START);
    }

    @Test
    void closingEndsWhatWaits() {
        time.start(() -> {
            try {
                time.pause(in(5));
            } finally {
                said.add("unwound");
            }
        });
        time.close();
        time.close();
        assertThat(said).containsExactly("unwound");
    }

    private static Instant in(int seconds) {
        return START.plusSeconds(seconds);
    }
}
