package io.retailsync.examples.mainjob.day;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Lets new customers and new orders in at the pace of the plan, and nobody while it is crowded inside: the plan's time stands still then, so
 * that those who had to wait do not come all at once.
 */
final class Admission {

    private final Agenda arrivals = new Agenda();
    private final BooleanSupplier crowded;
    private Instant looked;
    private Duration stoodStill = Duration.ZERO;

    Admission(Instant begin, BooleanSupplier crowded) {
        this.looked = begin;
        this.crowded = crowded;
    }

    void enter(Instant due, Agenda.Act arrival) {
        arrivals.enter(due, planned -> arrival.at(planned.plus(stoodStill)));
    }

    void work(Instant now) {
        if (crowded.getAsBoolean() && now.isAfter(looked)) {
            stoodStill = stoodStill.plus(Duration.between(looked, now));
        }
        looked = now.isAfter(looked) ? now : looked;
        arrivals.work(now.minus(stoodStill));
    }

    boolean isEmpty() {
        return arrivals.isEmpty();
    }

    int size() {
        return arrivals.size();
    }
}
