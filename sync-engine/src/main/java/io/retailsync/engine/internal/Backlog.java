package io.retailsync.engine.internal;

import io.retailsync.spi.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Says when no more inputs are taken: when more are undecided than the host allows. It counts once a second, so that a flood of webhooks is
 * not a flood of questions; what comes in between may go beyond. Safe for concurrent use.
 */
final class Backlog {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Engine engine;
    private final AtomicReference<Instant> lookAgain = new AtomicReference<>(Instant.EPOCH);
    private volatile boolean full;

    Backlog(Engine engine) {
        this.engine = engine;
    }

    /** One caller looks; the others go by what was seen last, for nobody may wait for a store that is slow. */
    boolean isFull() {
        Instant now = engine.now();
        Instant due = lookAgain.get();
        if (!now.isBefore(due) && lookAgain.compareAndSet(due, now.plus(LOOK))) {
            full = engine.store().count(Table.INTAKE).getOrDefault(Ending.PENDING.name(), 0L)
                    >= engine.setup().backlogLimit();
        }
        return full;
    }
}
