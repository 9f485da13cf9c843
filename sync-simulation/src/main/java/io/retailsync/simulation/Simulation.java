package io.retailsync.simulation;

import io.retailsync.api.EngineStatus;
import io.retailsync.engine.MemoryStore;
import io.retailsync.engine.SyncEngine;
import io.retailsync.engine.SyncEngineBuilder;
import io.retailsync.spi.HttpTransport;
import io.retailsync.spi.Store;
import io.retailsync.spi.WebhookRequest;
import io.retailsync.testkit.Simulator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * A whole world under one seed: an engine over a store, simulated vendors whose webhooks reach it, and all that goes wrong between them.
 * The same seed gives the same run.
 *
 * <pre>{@code
 * Simulation simulation = Simulation.of(42)
 *         .vendor("shop", shop, 0.1)
 *         .engine((builder, world) -> builder.system("shop", connector, world.transport("shop")).flow(…));
 * simulation.start();
 * simulation.runUntilQuiet(Duration.ofDays(30));
 * }</pre>
 *
 * <p>Confined to the thread that made it.
 */
public final class Simulation implements AutoCloseable {

    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);
    private static final int QUIET_LOOKS = 6;
    private static final Set<String> UNDER_WAY = Set.of("RUNNING", "WAITING", "COMPENSATING");

    private final long seed;
    private final VirtualTime time = VirtualTime.startingAt(START);
    private final Trace trace = new Trace(time::now);
    private final Map<String, InProcessShell> shells = new LinkedHashMap<>();
    private final Map<String, WebhookPump> pumps = new LinkedHashMap<>();
    private final List<VirtualScheduler> schedulers = new ArrayList<>();
    private final RandomGenerator downtimes;
    private BiConsumer<SyncEngineBuilder, Simulation> assembly = (builder, world) -> {};
    private Store store = MemoryStore.create();
    private UnaryOperator<Store> reopen = before -> ((MemoryStore) before).reopen();
    private StoreFaults storeFaults = StoreFaults.none();
    private Optional<Life> life = Optional.empty();
    private int crashes;
    private int takeOvers;

    private record Life(VirtualScheduler scheduler, FaultyStore store, SyncEngine engine) {}

    private Simulation(long seed) {
        this.seed = seed;
        this.downtimes = random("downtimes");
    }

    /**
     * {@return an empty world at 2026-11-20T08:00:00Z, with a store in the heap that survives crashes}
     *
     * @param seed of all chance
     */
    public static Simulation of(long seed) {
        return new Simulation(seed);
    }

    /**
     * {@return this, over another store}
     *
     * @param first the store of the first engine
     * @param again gives the store that an engine finds after a crash, from the one before, which nobody closed
     */
    public Simulation store(Store first, UnaryOperator<Store> again) {
        store = first;
        reopen = again;
        return this;
    }

    /**
     * {@return this, with a store that misbehaves}
     *
     * @param faults how
     */
    public Simulation storeFaults(StoreFaults faults) {
        storeFaults = faults;
        return this;
    }

    /**
     * {@return this, with a vendor more, whose webhooks reach the engine's endpoint of the same name}
     *
     * @param name the host's name of the system
     * @param vendor healthy or faulty
     * @param trouble how often, 0 to 1, a webhook is late, comes twice, or its answer is lost
     */
    public Simulation vendor(String name, Simulator vendor, double trouble) {
        shells.put(name, new InProcessShell(time, vendor, random("ways to " + name), trace));
        WebhookPump pump = new WebhookPump(
                time, vendor, request -> receive(name, request), random("webhooks of " + name), trouble, trace);
        pumps.put(name, pump);
        pump.start();
        return this;
    }

    /**
     * {@return this, with an engine}
     *
     * @param parts attaches systems, flows and processes at each start; store and scheduler are the simulation's
     */
    public Simulation engine(BiConsumer<SyncEngineBuilder, Simulation> parts) {
        assembly = parts;
        return this;
    }

    /**
     * {@return this, telling what happens}
     *
     * @param listener gets a line per exchange, webhook, start and crash
     */
    public Simulation trace(Consumer<String> listener) {
        trace.listener(listener);
        return this;
    }

    /** {@return the world's time} */
    public VirtualTime time() {
        return time;
    }

    /**
     * {@return a source of chance of its own, so that one purpose does not disturb another}
     *
     * @param purpose what it is for
     */
    public RandomGenerator random(String purpose) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ purpose.hashCode());
    }

    /**
     * {@return how a vendor is reached}
     *
     * @param name the host's name of the system
     */
    public HttpTransport transport(String name) {
        return shell(name);
    }

    /**
     * {@return the line to a vendor, which can be cut}
     *
     * @param name the host's name of the system
     */
    public InProcessShell shell(String name) {
        return Optional.ofNullable(shells.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no vendor '" + name + "'; add it by vendor(…)"));
    }

    /** Builds and starts an engine; harmless while one runs. */
    public void start() {
        if (life.isPresent()) {
            return;
        }
        VirtualScheduler scheduler = new VirtualScheduler(time, random("engine " + schedulers.size()));
        FaultyStore faulty = new FaultyStore(store, storeFaults, time, () -> died(scheduler));
        SyncEngineBuilder builder = SyncEngine.builder().store(faulty).scheduler(scheduler);
        assembly.accept(builder, this);
        SyncEngine engine = builder.build();
        schedulers.add(scheduler);
        life = Optional.of(new Life(scheduler, faulty, engine));
        engine.start();
        trace.accept("engine started");
    }

    /** An engine died by its store's fault: the one that runs, or one that was taken over from and does not know it yet. */
    private void died(VirtualScheduler whose) {
        if (life.filter(alive -> alive.scheduler() == whose).isPresent()) {
            crash();
        } else {
            whose.crash();
        }
    }

    /** Stops the engine dead; another one starts on what the store kept, within a minute. Harmless while none runs. */
    public void crash() {
        life.ifPresent(dying -> {
            life = Optional.empty();
            crashes++;
            trace.accept("engine stopped dead");
            end(dying);
            time.at(time.now().plusMillis(downtimes.nextLong(1, 60_000)), this::restart);
        });
    }

    /**
     * Starts another engine on the same store while the one that runs does not know it yet: a stalled process, a network that was cut. The
     * old one goes on for a while, then it is stopped dead. Harmless while none runs.
     */
    public void takeOver() {
        life.ifPresent(old -> {
            life = Optional.empty();
            takeOvers++;
            trace.accept("another engine takes over");
            start();
            time.at(time.now().plusMillis(downtimes.nextLong(1, 40_000)), () -> end(old));
        });
    }

    private static void end(Life old) {
        old.store().sever();
        old.scheduler().crash();
    }

    private void restart() {
        if (life.isEmpty()) {
            store = reopen.apply(store);
            start();
        }
    }

    /**
     * {@return the engine that runs now}
     *
     * @throws IllegalStateException while none does
     */
    public SyncEngine engine() {
        return life.orElseThrow(
                        () -> new IllegalStateException("no engine runs now: it was stopped dead, or never started"))
                .engine();
    }

    /** {@return the store itself, without faults, to look into} */
    public Store store() {
        return store;
    }

    /** {@return how often the engine was stopped dead} */
    public int crashes() {
        return crashes;
    }

    /** {@return how often another engine took over from one that was still running} */
    public int takeOvers() {
        return takeOvers;
    }

    /**
     * Lets time pass.
     *
     * @param duration how much
     */
    public void runFor(Duration duration) {
        time.runUntil(time.now().plus(duration));
    }

    /**
     * Lets time pass until nothing is under way: no message, no request, no pending input, no running process, for a minute.
     *
     * @param atMost how much time at most
     * @return whether it became quiet
     */
    public boolean runUntilQuiet(Duration atMost) {
        Instant limit = time.now().plus(atMost);
        int quiet = 0;
        while (quiet < QUIET_LOOKS && time.now().isBefore(limit)) {
            runFor(LOOK_EVERY);
            quiet = isQuiet() ? quiet + 1 : 0;
        }
        return quiet >= QUIET_LOOKS;
    }

    private boolean isQuiet() {
        if (life.isEmpty()
                || pumps.values().stream().anyMatch(pump -> pump.pending() > 0)
                || shells.values().stream().anyMatch(shell -> shell.underWay() > 0)) {
            return false;
        }
        EngineStatus status = engine().status();
        return status.accounting().pending() == 0
                && status.systems().stream().allMatch(system -> system.inFlight() == 0)
                && status.processes().entrySet().stream()
                        .noneMatch(state -> state.getValue() > 0 && UNDER_WAY.contains(state.getKey()));
    }

    /** {@return what turns and calls of all engines so far threw} */
    public List<Throwable> failures() {
        return schedulers.stream()
                .flatMap(scheduler -> scheduler.failures().stream())
                .toList();
    }

    /** {@return a number that two runs share if the same happened in both} */
    public long fingerprint() {
        return trace.fingerprint();
    }

    private int receive(String name, WebhookRequest request) {
        return life.map(alive -> alive.engine().webhook(name, request).status()).orElse(0);
    }

    /** Closes the engine, if one runs, and the store. */
    @Override
    public void close() {
        life.ifPresent(alive -> alive.engine().close());
        life = Optional.empty();
        time.close();
        store.close();
    }
}
