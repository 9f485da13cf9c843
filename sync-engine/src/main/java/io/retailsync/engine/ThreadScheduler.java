package io.retailsync.engine;

import io.retailsync.spi.Scheduler;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The scheduler of production: one named thread per loop, a bounded pool for calls. Safe for concurrent use.
 *
 * <p>Loop threads are no daemons: they keep the process alive until {@link #close()}. Calls run on virtual threads where the runtime has
 * them, at most 256 at a time, else on at most 64 platform threads; further calls wait their turn. A turn that throws is logged and tried
 * again after a pause of 100 ms, doubled at each failure in a row up to 30 s; wakes do not shorten it.
 *
 * <p>Closing takes no new calls, lets running ones end while the loops still take their answers, gives each loop that was woken one last
 * turn, and interrupts what is left when the time is up. Calls that were waiting for a thread are dropped. Loops and calls that come
 * after that are not run.
 */
public final class ThreadScheduler implements Scheduler {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadScheduler.class);

    private final ThreadSchedulerTime time;
    private final RandomGenerator random;
    private final ThreadSchedulerCalls calls;
    private final List<ThreadSchedulerLoop> loops = new CopyOnWriteArrayList<>();

    private ThreadScheduler(ThreadSchedulerTime time, RandomGenerator random) {
        this.time = time;
        this.random = random;
        this.calls = new ThreadSchedulerCalls(time);
    }

    /** {@return a scheduler on the system's clock, with a source of chance of its own} */
    public static ThreadScheduler create() {
        return create(Clock.systemUTC(), new SplittableRandom(new SecureRandom().nextLong()));
    }

    /**
     * {@return a scheduler}
     *
     * @param clock the time; may be set while it runs, which is noticed within 30 s
     * @param random the source of chance, used under a lock
     */
    public static ThreadScheduler create(Clock clock, RandomGenerator random) {
        return create(clock, random, 1);
    }

    /**
     * {@return a scheduler whose time runs faster than the wall, so that waits become shorter by that factor}
     *
     * @param clock the wall, from which the engine's time starts
     * @param random the source of chance, used under a lock
     * @param speed seconds of the engine's time per second of the clock, above zero
     */
    public static ThreadScheduler create(Clock clock, RandomGenerator random, double speed) {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("a speed of " + speed + ": it has to be above zero, such as 1");
        }
        return new ThreadScheduler(new ThreadSchedulerTime(clock, speed), new ThreadSchedulerRandom(random));
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
        ThreadSchedulerLoop loop = new ThreadSchedulerLoop(name, turn, time);
        loops.add(loop);
        if (calls.closed()) {
            LOG.debug("loop {} comes after the close and is not run", name);
        } else {
            loop.start();
        }
        return loop;
    }

    @Override
    public void call(String name, Task task) {
        calls.run(name, task);
    }

    @Override
    public void close(Duration atMost) {
        ThreadSchedulerPatience patience = ThreadSchedulerPatience.of(atMost);
        boolean ended = calls.close(patience);
        loops.forEach(ThreadSchedulerLoop::end);
        for (ThreadSchedulerLoop loop : loops) {
            ended &= loop.ended(patience);
        }
        if (!ended) {
            LOG.warn("closed with work under way that did not end within {}: it is interrupted", atMost);
            calls.interrupt();
            loops.forEach(ThreadSchedulerLoop::interrupt);
        }
    }
}
