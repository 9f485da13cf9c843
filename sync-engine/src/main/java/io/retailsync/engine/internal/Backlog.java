package io.retailsync.engine.internal;

import io.retailsync.spi.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Says when no more inputs are taken: when more are undecided than the host allows. It counts once a second, so that a flood of webhooks is
 * not a flood of questions; what comes in between may go beyond. Safe for concurrent use.
 */
final class Backlog {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Engine engine;
    private Instant lookAgain = Instant.EPOCH;
    private boolean full;

    Backlog(Engine engine) {
        this.engine = engine;
    }

    synchronized boolean isFull() {
        Instant now = engine.now();
        if (!now.isBefore(lookAgain)) {
            lookAgain = now.plus(LOOK);
            full = engine.store().count(Table.INTAKE).getOrDefault(Ending.PENDING.name(), 0L)
                    >= engine.setup().backlogLimit();
        }
        return full;
    }
}
