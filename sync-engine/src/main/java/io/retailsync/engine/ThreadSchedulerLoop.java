package io.retailsync.engine;

import io.retailsync.spi.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One loop on its own thread. */
final class ThreadSchedulerLoop implements Scheduler.Loop {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadScheduler.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final String name;
    private final Scheduler.Turn turn;
    private final ThreadSchedulerTime time;
    private final Thread thread;
    private final CountDownLatch over = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean started;
    private boolean woken = true;
    private boolean ending;
    private boolean lastTurnTaken;

    ThreadSchedulerLoop(String name, Scheduler.Turn turn, ThreadSchedulerTime time) {
        this.name = name;
        this.turn = turn;
        this.time = time;
        this.thread = new Thread(this::run, "retail-sync " + name);
        thread.setDaemon(false);
    }

    void start() {
        lock.lock();
        try {
            started = true;
            thread.start();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void wake() {
        lock.lock();
        try {
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            ending = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether it has ended within the patience; true at once on the loop's own thread, which can't wait for itself. */
    boolean ended(ThreadSchedulerPatience patience) {
        if (!isStarted() || Thread.currentThread() == thread) {
            return true;
        }
        try {
            return over.await(patience.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return over.getCount() == 0;
        }
    }

    void interrupt() {
        thread.interrupt();
    }

    private boolean isStarted() {
        lock.lock();
        try {
            return started;
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            Instant due = Instant.MAX;
            Duration pause = FIRST_PAUSE;
            boolean more = true;
            while (more && awaitTurn(due)) {
                try {
                    due = turn.run(time.now());
                    pause = FIRST_PAUSE;
                } catch (Throwable failure) { // whatever it was: a loop that dies silently would stop a system
                    LOG.error("a turn of {} failed and is tried again in {}", name, pause, failure);
                    more = rest(pause);
                    pause = longer(pause);
                }
            }
        } finally {
            over.countDown();
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** Whether a turn shall run now; a loop that ends gets one more if it was woken since the last. */
    private boolean awaitTurn(Instant due) {
        lock.lock();
        try {
            waitUntil(due, () -> woken || ending);
            if (ending && (lastTurnTaken || !woken)) {
                return false;
            }
            lastTurnTaken = ending;
            woken = false;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits after a failure, whoever wakes; then the turn is due. False when the loop ends. */
    private boolean rest(Duration pause) {
        lock.lock();
        try {
            waitUntil(time.now().plus(pause), () -> ending);
            woken = true;
            return !ending;
        } finally {
            lock.unlock();
        }
    }

    private void waitUntil(Instant due, BooleanSupplier enough) {
        long nanos = time.wallNanosUntil(due);
        while (nanos > 0 && !enough.getAsBoolean()) {
            try {
                changed.awaitNanos(nanos);
            } catch (InterruptedException e) {
                LOG.debug("{} was interrupted while it waited", name); // only an end stops it, and the end is a flag
            }
            nanos = time.wallNanosUntil(due);
        }
    }
}
