package io.retailsync.simulation;

import io.retailsync.spi.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The scheduler of one simulated engine: its loops and calls take turns under the baton of a {@link VirtualTime}, in an order that
 * follows from the seed alone.
 *
 * <p>A wake takes effect within a millisecond, by chance, so that loops meet in many orders. A turn or call that throws is kept in {@link
 * #failures()}; the turn is tried again after a pause, as in production. An engine can be stopped dead at any moment: then what it had
 * planned never happens and its threads end where they stand.
 */
public final class VirtualScheduler implements Scheduler {

    private static final long SOON_NANOS = 1_000_000;

    private final VirtualTime time;
    private final RandomGenerator random;
    private final List<Throwable> failures = new ArrayList<>();
    private final Set<Strand> strands = new LinkedHashSet<>();
    private final List<VirtualLoop> loops = new ArrayList<>();
    private int calls;
    private boolean dead;

    /**
     * A scheduler without loops.
     *
     * @param time the world that it lives in
     * @param random the source of chance, for the engine and for the order of turns
     */
    public VirtualScheduler(VirtualTime time, RandomGenerator random) {
        this.time = time;
        this.random = random;
    }

    @Override
    public Instant now() {
        return time.now();
    }

    @Override
    public RandomGenerator random() {
        return random;
    }

    @Override
    public Loop loop(String name, Turn turn) {
        VirtualLoop loop = new VirtualLoop(this, name, turn);
        loops.add(loop);
        loop.wake();
        return loop;
    }

    @Override
    public void call(String name, Task task) {
        calls++;
        time.at(soon(), () -> {
            if (dead) {
                return;
            }
            strand(() -> {
                try {
                    task.run(this::pause);
                } catch (Crashed e) {
                    throw e;
                } catch (Throwable e) {
                    failed("call " + name, e);
                } finally {
                    calls--;
                }
            });
        });
    }

    private void pause(Instant until) {
        time.pause(until);
    }

    /** {@return what turns and calls threw, in order, with the name of the loop or call as message} */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** Stops the engine dead: nothing that it planned happens any more, its turns and calls end where they stand. */
    public void crash() {
        if (dead) {
            return;
        }
        dead = true;
        for (Strand strand : List.copyOf(strands)) {
            strand.kill();
        }
    }

    /** {@return whether it was closed or stopped dead} */
    public boolean isDead() {
        return dead;
    }

    /**
     * Lets calls end and loops take their answers, then stops. Steps the agenda, so that time passes.
     *
     * @param atMost how much virtual time may pass
     */
    @Override
    public void close(Duration atMost) {
        Instant limit = time.now().plus(atMost);
        while (!dead && (calls > 0 || loops.stream().anyMatch(VirtualLoop::isBusy)) && time.nextBy(limit)) {
            time.step();
        }
        crash();
    }

    VirtualTime time() {
        return time;
    }

    Instant soon() {
        return time.now().plusNanos(1 + random.nextLong(SOON_NANOS));
    }

    void failed(String where, Throwable failure) {
        failures.add(new IllegalStateException(where + " threw " + failure, failure));
    }

    void strand(Runnable what) {
        time.start(() -> {
            Strand me = java.util.Objects.requireNonNull(time.running());
            strands.add(me);
            try {
                what.run();
            } finally {
                strands.remove(me);
            }
        });
    }
}
