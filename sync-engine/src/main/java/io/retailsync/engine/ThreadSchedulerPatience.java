package io.retailsync.engine;

import java.time.Duration;

/** What is left of a time that several waits share. */
final class ThreadSchedulerPatience {

    private final long end;

    private ThreadSchedulerPatience(long end) {
        this.end = end;
    }

    static ThreadSchedulerPatience of(Duration atMost) {
        long nanos = atMost.compareTo(Duration.ofDays(365)) > 0 ? Long.MAX_VALUE / 2 : Math.max(0, atMost.toNanos());
        return new ThreadSchedulerPatience(System.nanoTime() + nanos);
    }

    long nanosLeft() {
        return Math.max(0, end - System.nanoTime());
    }
}
