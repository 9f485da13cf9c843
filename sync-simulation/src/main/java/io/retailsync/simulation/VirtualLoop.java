package io.retailsync.simulation;

import io.retailsync.spi.Scheduler;
import java.time.Duration;
import java.time.Instant;

/** One loop of a simulated engine. */
final class VirtualLoop implements Scheduler.Loop {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final VirtualScheduler scheduler;
    private final String name;
    private final Scheduler.Turn turn;
    private Duration pause = FIRST_PAUSE;
    private Instant next = Instant.MAX;
    private boolean running;
    private boolean resting;
    private boolean woken;
    private long ticket;

    VirtualLoop(VirtualScheduler scheduler, String name, Scheduler.Turn turn) {
        this.scheduler = scheduler;
        this.name = name;
        this.turn = turn;
    }

    @Override
    public void wake() {
        if (running || resting) {
            woken = true;
        } else {
            Instant soon = scheduler.soon();
            if (soon.isBefore(next)) {
                plan(soon);
            }
        }
    }

    boolean isBusy() {
        return running || woken || !next.isAfter(scheduler.now().plusMillis(1));
    }

    private void plan(Instant when) {
        long mine = ++ticket;
        next = when;
        scheduler.time().at(when, () -> {
            if (mine == ticket && !scheduler.isDead()) {
                scheduler.strand(this::run);
            }
        });
    }

    private void run() {
        running = true;
        resting = false;
        woken = false;
        next = Instant.MAX;
        Instant due = attempt();
        running = false;
        Instant soon = scheduler.soon();
        plan((woken && !resting) || due.isBefore(soon) ? soon : due);
    }

    private Instant attempt() {
        try {
            Instant due = turn.run(scheduler.now());
            pause = FIRST_PAUSE;
            return due;
        } catch (Crashed e) {
            throw e;
        } catch (Throwable e) {
            scheduler.failed("a turn of " + name, e);
            Instant due = scheduler.now().plus(pause);
            Duration twice = pause.multipliedBy(2);
            pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
            resting = true;
            return due;
        }
    }
}
