package io.retailsync.simulation;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread that runs only while it holds the baton, and is used again for the next piece of work.
 *
 * <p>The baton is {@link #holder}: the thread that it names runs, the other waits for it. Everything else here is written by the holder
 * only, and seen by the next one because the baton is volatile.
 */
final class Strand {

    private final VirtualTime time;
    private final Thread thread;
    private volatile @Nullable Thread holder;
    private @Nullable Thread giver;
    private @Nullable Strand before;
    private @Nullable Runnable work;
    private @Nullable Throwable failure;
    private boolean killed;
    private long pauses;

    Strand(VirtualTime time) {
        this.time = time;
        this.thread = new Thread(this::live, "strand");
        thread.setDaemon(true);
        thread.start();
    }

    void begin(Runnable what) {
        work = what;
        killed = false;
        resume();
    }

    boolean isAlive() {
        return work != null;
    }

    /** Called on the strand: gives the baton back and goes on at that time. */
    void pause(Instant until) {
        check();
        long ticket = ++pauses;
        time.at(until, () -> {
            if (ticket == pauses && isAlive()) {
                resume();
            }
        });
        giveBack();
        await();
        check();
    }

    /** Called on the strand. */
    void check() {
        if (killed) {
            throw new Crashed();
        }
    }

    /** Lets it unwind right now, whatever it waits for; from any thread that holds the baton, but never for itself. */
    void kill() {
        if (isAlive() && time.running() != this) {
            pauses++;
            killed = true;
            resume();
        }
    }

    /** Ends the thread; only while it has no work. */
    void end() {
        hand(thread);
    }

    private void resume() {
        Thread me = Thread.currentThread();
        giver = me;
        before = time.running();
        time.running(this);
        hand(thread);
        while (holder != me) {
            LockSupport.park(this);
        }
        time.running(before);
        Throwable thrown = failure;
        failure = null;
        if (thrown instanceof RuntimeException fault) {
            throw fault;
        } else if (thrown instanceof Error fault) {
            throw fault;
        }
    }

    private void live() {
        await();
        while (work != null) {
            try {
                work.run();
            } catch (Crashed e) {
                failure = null; // what was to happen: its engine is dead
            } catch (Throwable e) {
                failure = e; // thrown on by whoever gave the baton
            }
            work = null;
            time.ended(this);
            giveBack();
            await();
        }
    }

    private void giveBack() {
        if (giver != null) {
            hand(giver);
        }
    }

    private void hand(Thread to) {
        holder = to;
        LockSupport.unpark(to);
    }

    private void await() {
        while (holder != thread) {
            LockSupport.park(this);
        }
    }
}
