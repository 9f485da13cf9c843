package io.retailsync.engine;

import io.retailsync.spi.Scheduler;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bounded pool for calls. How many calls there are at a time is bounded per system by the gates, so the queue is short. */
final class ThreadSchedulerCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadScheduler.class);
    private static final int MOST_VIRTUAL = 256;
    private static final int MOST_PLATFORM = 64;

    private final ThreadSchedulerTime time;
    private final ThreadPoolExecutor pool;

    ThreadSchedulerCalls(ThreadSchedulerTime time) {
        this.time = time;
        Optional<ThreadFactory> virtual = virtualThreads();
        int most = virtual.isPresent() ? MOST_VIRTUAL : MOST_PLATFORM;
        this.pool = new ThreadPoolExecutor(
                most,
                most,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                virtual.orElse(ThreadSchedulerCalls::platformThread),
                (call, closed) -> LOG.debug("a call comes after the close and is not run"));
        pool.allowCoreThreadTimeOut(true);
    }

    void run(String name, Scheduler.Task task) {
        pool.execute(() -> {
            Thread.currentThread().setName("retail-sync call " + name);
            try {
                task.run(this::pause);
            } catch (Throwable failure) { // tasks promise not to throw; one that does must not take its thread along
                LOG.error("call {} threw", name, failure);
            }
        });
    }

    boolean closed() {
        return pool.isShutdown();
    }

    /** Whether all calls ended within the patience. */
    boolean close(ThreadSchedulerPatience patience) {
        pool.shutdown();
        pool.getQueue().clear();
        try {
            return pool.awaitTermination(patience.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void interrupt() {
        pool.shutdownNow();
    }

    /** Ends early, with the interrupt kept, when the scheduler has run out of patience. */
    private void pause(Instant instant) {
        long nanos = time.wallNanosUntil(instant);
        while (nanos > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(this, nanos);
            nanos = time.wallNanosUntil(instant);
        }
    }

    private static Thread platformThread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    /** By reflection, because the bytecode is for 17; a runtime that has them only as a preview counts as one without. */
    private static Optional<ThreadFactory> virtualThreads() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Object factory = Class.forName("java.lang.Thread$Builder")
                    .getMethod("factory")
                    .invoke(builder);
            return Optional.of((ThreadFactory) factory);
        } catch (ReflectiveOperationException e) {
            LOG.debug("no virtual threads on this runtime: calls get at most {} platform threads", MOST_PLATFORM);
            return Optional.empty();
        }
    }
}
