package io.retailsync.simulation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A world's clock and agenda, and the baton that goes with it: of all threads that take part, exactly one runs at a time.
 *
 * <p>The simulation's own thread walks through the agenda in order of time, things of the same time in the order in which they were put
 * there. Blocking code runs on strands, threads that get the baton, keep it until they {@link #pause} and hand it back; what happens is
 * therefore the same at every run. Time stands still while code runs.
 *
 * <p>Confined to the threads that hold the baton.
 */
public final class VirtualTime implements AutoCloseable {

    private final PriorityQueue<Happening> agenda =
            new PriorityQueue<>(Comparator.comparing(Happening::time).thenComparingLong(Happening::serial));
    private final Deque<Strand> idle = new ArrayDeque<>();
    private final Set<Strand> busy = new LinkedHashSet<>();
    private Instant now;
    private long serial;
    private @Nullable Strand running;

    private record Happening(Instant time, long serial, Runnable what) {}

    private VirtualTime(Instant start) {
        this.now = start;
    }

    /**
     * {@return a world in which nothing is planned yet}
     *
     * @param start its first instant
     */
    public static VirtualTime startingAt(Instant start) {
        return new VirtualTime(start);
    }

    /** {@return the world's time} */
    public Instant now() {
        return now;
    }

    /**
     * Plans something on the simulation's own thread. It must not wait.
     *
     * @param time when; a time in the past is as soon as possible
     * @param what what happens
     */
    public void at(Instant time, Runnable what) {
        if (time.isBefore(Instant.MAX)) {
            agenda.add(new Happening(time, serial++, what));
        }
    }

    /**
     * Plans something on a strand, where it may {@link #pause}.
     *
     * @param time when; a time in the past is as soon as possible
     * @param what what happens
     */
    public void strandAt(Instant time, Runnable what) {
        at(time, () -> start(what));
    }

    /**
     * Lets the next thing on the agenda happen, at its time.
     *
     * @return whether there was one
     * @throws IllegalStateException on a strand
     */
    public boolean step() {
        if (running != null) {
            throw new IllegalStateException("a strand pauses; only the simulation's own thread steps");
        }
        Happening next = agenda.poll();
        if (next == null) {
            return false;
        }
        now = next.time().isAfter(now) ? next.time() : now;
        next.what().run();
        return true;
    }

    /**
     * Lets everything happen that is planned up to a time, and goes there.
     *
     * @param limit the time
     */
    public void runUntil(Instant limit) {
        while (nextBy(limit)) {
            step();
        }
        now = limit.isAfter(now) ? limit : now;
    }

    /** Whether something is planned up to that time. */
    boolean nextBy(Instant limit) {
        Happening next = agenda.peek();
        return next != null && !next.time().isAfter(limit);
    }

    /**
     * Hands the baton on until a time has come.
     *
     * @param until when to go on; in the past for no wait
     * @throws IllegalStateException beside a strand, where nobody could go on meanwhile
     */
    public void pause(Instant until) {
        if (running == null) {
            throw new IllegalStateException("only a strand can wait: run this by strandAt(…) or Scheduler.call(…)");
        }
        if (until.isAfter(now)) {
            running.pause(until);
        } else {
            running.check();
        }
    }

    /** {@return whether the caller is on a strand and may {@link #pause}} */
    public boolean onStrand() {
        return running != null;
    }

    /** Runs something on a strand right now, until its first pause. */
    Strand start(Runnable what) {
        Strand strand = idle.isEmpty() ? new Strand(this) : idle.pop();
        busy.add(strand);
        strand.begin(what);
        return strand;
    }

    @Nullable
    Strand running() {
        return running;
    }

    void running(@Nullable Strand strand) {
        running = strand;
    }

    void ended(Strand strand) {
        busy.remove(strand);
        idle.push(strand);
    }

    /** Ends every strand and forgets the agenda. Calling it twice is harmless. */
    @Override
    public void close() {
        agenda.clear();
        for (Strand strand : Set.copyOf(busy)) {
            strand.kill();
        }
        while (!idle.isEmpty()) {
            idle.pop().end();
        }
    }
}
