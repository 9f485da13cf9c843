package io.retailsync.examples.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.examples.ScaledClock;
import io.retailsync.examples.mainjob.day.Day;
import io.retailsync.examples.mainjob.day.DayPlan;
import io.retailsync.examples.mainjob.day.DayPlanner;
import io.retailsync.examples.mainjob.day.Offered;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * One run: vendors and generator in this process, the host in a child. The calling thread supervises: it starts, watches and restarts the
 * host, prints progress, and asks the oracle at the end.
 */
final class Run implements AutoCloseable {

    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final Duration TURN = Duration.ofMillis(100);
    /** How often the host is asked where it stands: each answer costs it a walk through all that waits. */
    private static final Duration LOOK = Duration.ofSeconds(4);

    private static final Duration LOOK_AT_THE_END = Duration.ofSeconds(1);
    private static final Duration DOWN = Duration.ofMillis(200);
    private static final int MOST_QUESTIONS = 10;
    private static final Duration START_AT_MOST = Duration.ofSeconds(60);

    private final Options options;
    private final PrintStream out;
    private final long startedNanos = System.nanoTime();
    private final ScaledClock clock;
    private final Workplace place;
    private final Vendors vendors;
    private final HostProcess host;
    private final WebhookPump pump;
    private final HostView view = new HostView();
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "main-job-worker");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicReference<Optional<Throwable>> broken = new AtomicReference<>(Optional.empty());
    private int revived;
    private boolean gaveUp;
    private volatile Optional<Crasher> crasher = Optional.empty();

    Run(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.clock = ScaledClock.from(Clock.systemUTC(), MORNING, options.speed());
        this.place = Workplace.prepare(options.output());
        URI address = place.hostAddress();
        this.vendors = new Vendors(
                options,
                clock,
                address.resolve("/webhooks/shop"),
                place.crmKey().getPublic(),
                this::heard);
        this.host = new HostProcess(address, place.hostLog(), place.settings(options, clock, vendors), place.secrets());
        this.pump = new WebhookPump(vendors, clock, this::heard);
    }

    private void heard(String phase) {
        crasher.ifPresent(waiting -> waiting.heard(phase));
    }

    Report run() {
        out.println(Summary.heading(options));
        startHost();
        Job job = options.webhooks()
                .<Job>map(directory -> new WebhookJob(new GivenWebhooks(directory)))
                .orElseGet(GeneratedJob::new);
        crasher = Optional.of(
                new Crasher(options.crashes(), new SplittableRandom(options.seed() + 17), clock, host::kill));
        every(Duration.ofMillis(10), () -> vendors.locked(() -> job.work(clock.instant())));
        every(Duration.ofMillis(5), pump::work);
        supervise(job);
        return report(job);
    }

    private void every(Duration pause, Runnable work) {
        var unused = workers.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException | Error failed) {
                        broken.set(Optional.of(failed));
                        throw failed;
                    }
                },
                0,
                pause.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    private void supervise(Job job) {
        Progress progress = new Progress(out, clock, view, vendors, pump);
        Settling settling = new Settling(clock.instant(), options.speed());
        long nextLook = 0;
        boolean over = false;
        while (!over) {
            LockSupport.parkNanos(TURN.toNanos());
            Objects.requireNonNull(broken.get()).ifPresent(failed -> {
                throw new IllegalStateException("the generator broke", failed);
            });
            Instant now = clock.instant();
            vendors.settle(now);
            Crasher killing = crasher.orElseThrow();
            if (!host.alive()) {
                revive(killing);
            }
            killing.work(host.alive(), job.progress());
            if (System.nanoTime() >= nextLook) {
                nextLook = System.nanoTime() + (job.over() ? LOOK_AT_THE_END : LOOK).toNanos();
                host.get("/status").ifPresent(view::saw);
                boolean quiet = job.over() && pump.idle() && killing.done() && view.quiet();
                over = settling.over(now, quiet, view.fingerprint() + vendorsMoved()) && !job.goesOn(now);
                progress.print(job, killing.kills());
                if (settling.hopeless(now)) {
                    out.println("Nothing gets on any more; giving up.");
                    gaveUp = true;
                    over = true;
                }
            }
        }
    }

    private String vendorsMoved() {
        return vendors.locked(() -> vendors.shop().raised() + "|"
                + vendors.shop().effects().size() + "|"
                + vendors.crm().effects().size() + "|" + vendors.erp().effects().size());
    }

    private void revive(Crasher killing) {
        revived++;
        if (revived > killing.kills()) {
            throw new IllegalStateException("the host ended by itself; see " + place.hostLog());
        }
        LockSupport.parkNanos(DOWN.toNanos());
        view.restarted();
        startHost();
    }

    private void startHost() {
        host.start();
        long until = System.nanoTime() + START_AT_MOST.toNanos();
        while (!host.answers()) {
            if (System.nanoTime() > until || !host.alive()) {
                throw new IllegalStateException("the host does not start; see " + place.hostLog());
            }
            LockSupport.parkNanos(TURN.toNanos() / 4);
        }
    }

    private Report report(Job job) {
        host.get("/status").ifPresent(view::saw);
        long elapsed = (System.nanoTime() - startedNanos) / 1_000_000;
        Closing closing = new Closing(options, vendors, pump, view, crasher.orElseThrow());
        Closing.Told told = new Closing.Told(
                host.get("/cases"), accepted(), job.given().flatMap(given -> host.get("/inputs")), gaveUp);
        return vendors.locked(() -> closing.report(job.offered(), job.given(), told, elapsed));
    }

    /** Inputs by system and their sum are two answers: they are asked for until they speak of the same moment. */
    private Optional<JsonNode> accepted() {
        Optional<JsonNode> counts = Optional.empty();
        boolean same = false;
        for (int i = 0; i < MOST_QUESTIONS && !same; i++) {
            counts = host.get("/accepted");
            host.get("/status").ifPresent(view::saw);
            same = counts.filter(by -> Closing.sum(by) == view.accounting("accepted"))
                    .isPresent();
        }
        return counts;
    }

    /** What flows through the host in this run. */
    interface Job {

        /** {@return how far it is, 0 to 1: the host is killed in the meantime} */
        double progress();

        /**
         * Does what is due.
         *
         * @param now the vendors' time
         */
        void work(Instant now);

        /** {@return whether everything was offered} */
        boolean over();

        /**
         * Asked when all was quiet. {@return whether there is more to offer}
         *
         * @param now the vendors' time
         */
        default boolean goesOn(Instant now) {
            return false;
        }

        /** {@return how many orders are still to come, and how many things in all} */
        String ahead();

        /** {@return what was offered, where it was a day} */
        Optional<Offered> offered();

        /** {@return what was given, where it was payloads} */
        default Optional<GivenWebhooks> given() {
            return Optional.empty();
        }
    }

    /** A day drawn from the seed. */
    private final class GeneratedJob implements Job {

        private final DayPlan plan = DayPlanner.draw(options.orders(), options.seed());
        private final Day day = vendors.locked(() -> new Day(
                plan,
                vendors.retailer(),
                clock.instant().plusSeconds(2),
                () -> view.crowded() || pump.backlog() > 1_000 || !host.alive()));

        GeneratedJob() {
            vendors.locked(() -> vendors.credit()
                    .mayRefuse(name -> day.offered()
                            .sale(name)
                            .filter(sale -> sale.kind().refusable())
                            .isPresent()));
        }

        @Override
        public double progress() {
            return vendors.locked(() -> 1 - (double) day.waitingOrders() / options.orders());
        }

        @Override
        public void work(Instant now) {
            day.work(now);
        }

        @Override
        public boolean over() {
            return vendors.locked(day::over);
        }

        @Override
        public String ahead() {
            return day.waitingOrders() + " orders, " + day.ahead() + " acts";
        }

        @Override
        public Optional<Offered> offered() {
            return Optional.of(day.offered());
        }
    }

    /** Payloads from a directory. */
    private final class WebhookJob implements Job {

        private final GivenWebhooks given;
        private boolean announced;
        private volatile boolean deleted;

        WebhookJob(GivenWebhooks given) {
            this.given = given;
        }

        @Override
        public double progress() {
            // Deletions wait until all kills are over, so the changes have to be the whole way.
            return Math.min(1, (double) pump.accepted() / Math.max(1, given.changes()));
        }

        @Override
        public void work(Instant now) {
            if (!announced) {
                announced = true;
                given.seed(vendors.shop().shop(), now);
                given.announceChanges(vendors.shop().shop(), now);
            }
        }

        @Override
        public boolean over() {
            return true;
        }

        @Override
        public boolean goesOn(Instant now) {
            if (deleted) {
                return false;
            }
            deleted = true;
            vendors.locked(() -> given.announceDeletions(vendors.shop().shop(), now));
            return true;
        }

        @Override
        public String ahead() {
            return deleted ? "nothing" : "deletions";
        }

        @Override
        public Optional<Offered> offered() {
            return Optional.empty();
        }

        @Override
        public Optional<GivenWebhooks> given() {
            return Optional.of(given);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        host.close();
        vendors.close();
    }
}
