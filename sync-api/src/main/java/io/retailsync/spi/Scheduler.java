package io.retailsync.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * The engine's only source of time, turns, threads and chance. Production runs loops and calls on threads; the simulation runs
 * everything under one baton at virtual times.
 */
public interface Scheduler extends AutoCloseable {

    /** {@return the time} */
    Instant now();

    /** {@return the source of chance: jitter, ids} */
    RandomGenerator random();

    /**
     * Registers a loop and gives it its first turn soon. A loop's turns never overlap.
     *
     * @param name for threads, logs and traces
     * @param turn what to do each time
     * @return the handle by which others wake it
     */
    Loop loop(String name, Turn turn);

    /**
     * Runs a task that may block, away from the loops. Its result reaches a loop by {@link Loop#wake()}.
     *
     * @param name for threads, logs and traces
     * @param task what to run; never throws
     */
    void call(String name, Task task);

    /**
     * Ends loops and waits for running turns and calls, at most so long. Calling it twice is harmless.
     *
     * @param atMost how long
     */
    void close(Duration atMost);

    @Override
    default void close() {
        close(Duration.ofSeconds(10));
    }

    /** One turn of a loop. */
    @FunctionalInterface
    interface Turn {
        /**
         * {@return when to be called again at the latest; {@link Instant#MAX} for never, unless woken}
         *
         * @param now the time
         */
        Instant run(Instant now);
    }

    /** A registered loop. */
    @FunctionalInterface
    interface Loop {
        /** Asks for a turn as soon as possible; from any thread, as often as one likes. */
        void wake();
    }

    /** Something that may block. */
    @FunctionalInterface
    interface Task {
        /**
         * Runs it.
         *
         * @param pause the only way in which it may wait
         */
        void run(Pause pause);
    }

    /** Waiting inside a task. */
    @FunctionalInterface
    interface Pause {
        /**
         * Waits.
         *
         * @param instant until when; in the past for no wait
         */
        void until(Instant instant);
    }
}
