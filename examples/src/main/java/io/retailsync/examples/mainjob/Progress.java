package io.retailsync.examples.mainjob;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** One line now and then: how far the day is, how fast things go, what waits. */
final class Progress {

    private static final long EVERY_NANOS = Duration.ofSeconds(4).toNanos();

    private final PrintStream out;
    private final InstantSource clock;
    private final Instant begin;
    private final HostView view;
    private final Vendors vendors;
    private final WebhookPump pump;
    private long nextNanos;
    private long lastNanos = System.nanoTime();
    private long lastAccepted;
    private long lastCalls;

    Progress(PrintStream out, InstantSource clock, HostView view, Vendors vendors, WebhookPump pump) {
        this.out = out;
        this.clock = clock;
        this.begin = clock.instant();
        this.view = view;
        this.vendors = vendors;
        this.pump = pump;
    }

    void print(Run.Job job, int kills) {
        long nanos = System.nanoTime();
        if (nanos < nextNanos) {
            return;
        }
        nextNanos = nanos + EVERY_NANOS;
        double seconds = Math.max(0.001, (nanos - lastNanos) / 1e9);
        long calls = vendors.systems().stream()
                .mapToLong(system -> vendors.of(system).traffic().calls())
                .sum();
        long accepted = view.accounting("accepted");
        Duration day = Duration.between(begin, clock.instant());
        out.println(String.format(
                Locale.ROOT,
                "%02d:%02d of the day | %s ahead | webhooks %d waiting %d | accepted %d (%.0f/s) | to decide %d, to"
                        + " deliver %d | calls %d (%.0f/s) | retries %d | cases %d | processes %d running, %d done, %d undone"
                        + " | kills %d",
                day.toMinutes(),
                day.toSecondsPart(),
                job.ahead(),
                pump.accepted(),
                pump.backlog(),
                accepted,
                (accepted - lastAccepted) / seconds,
                view.inputsPending(),
                view.deliveriesPending(),
                calls,
                (calls - lastCalls) / seconds,
                view.retries(),
                view.openCases(),
                view.processes("RUNNING", "WAITING", "COMPENSATING"),
                view.processes("COMPLETED"),
                view.processes("COMPENSATED"),
                kills));
        lastNanos = nanos;
        lastAccepted = accepted;
        lastCalls = calls;
    }
}
