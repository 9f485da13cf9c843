package io.retailsync.testkit;

import io.retailsync.spi.Scheduler;
import java.time.Instant;

/** One loop of a {@link ManualScheduler}. */
final class ManualLoop implements Scheduler.Loop {

    private final String name;
    private final Scheduler.Turn turn;
    private Instant due = Instant.MAX;
    private boolean woken = true;

    ManualLoop(String name, Scheduler.Turn turn) {
        this.name = name;
        this.turn = turn;
    }

    @Override
    public void wake() {
        woken = true;
    }

    String name() {
        return name;
    }

    Instant due() {
        return due;
    }

    boolean isWoken() {
        return woken;
    }

    boolean wantsTurn(Instant now) {
        return woken || !due.isAfter(now);
    }

    /** Takes a turn; one that throws leaves the loop woken, so that it is tried again. */
    void turn(Instant now) {
        woken = false;
        boolean taken = false;
        try {
            due = turn.run(now);
            taken = true;
        } finally {
            woken |= !taken;
        }
    }
}
