package io.retailsync.testkit;

import io.retailsync.spi.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A scheduler whose time stands still until a test moves it, and on which everything runs on the caller's thread, one thing after the
 * other, in an order that never varies: a month passes in milliseconds and a failing test fails every time.
 *
 * <p>One <em>step</em> is one call, or one turn of one loop. Calls come first, in the order in which they were handed over; they never
 * run inside the turn that asked for them. Then loops that were woken or are due, in the order of their registration, one turn each in
 * rotation. A call that waits ({@link io.retailsync.spi.Scheduler.Pause}) moves the clock. What a turn or call throws comes out of the
 * method that ran the step; the loop stays woken, so that the next step tries its turn again.
 *
 * <p>To stop a process dead in the middle, simply never step it again. Not safe for concurrent use.
 */
public final class ManualScheduler implements Scheduler {

    /** Most steps of one {@link #runUntilQuiet()}; more of them without a moment of quiet are taken for a loop that never rests. */
    public static final int STEPS_MOST = 1_000_000;

    private final RandomGenerator random;
    private final List<ManualLoop> loops = new ArrayList<>();
    private final List<Waiting> calls = new ArrayList<>();
    private final Set<String> held = new HashSet<>();
    private Instant now;
    private int next;
    private boolean closed;

    private record Waiting(String name, Task task) {}

    private ManualScheduler(Instant start, RandomGenerator random) {
        this.now = start;
        this.random = random;
    }

    /**
     * {@return a scheduler whose clock stands at {@code start}}
     *
     * @param start the time
     * @param seed of the source of chance
     */
    public static ManualScheduler startingAt(Instant start, long seed) {
        return new ManualScheduler(start, new SplittableRandom(seed));
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public RandomGenerator random() {
        return random;
    }

    @Override
    public Loop loop(String name, Turn turn) {
        ManualLoop loop = new ManualLoop(name, turn);
        loops.add(loop);
        return loop;
    }

    @Override
    public void call(String name, Task task) {
        if (!closed) {
            calls.add(new Waiting(name, task));
        }
    }

    /**
     * Runs one step, if there is something to do at this time.
     *
     * @return whether there was
     */
    public boolean step() {
        if (closed) {
            return false;
        }
        for (Waiting call : calls) {
            if (!held.contains(call.name())) {
                calls.remove(call);
                call.task().run(this::pause);
                return true;
            }
        }
        for (int i = 0; i < loops.size(); i++) {
            int index = (next + i) % loops.size();
            if (loops.get(index).wantsTurn(now)) {
                next = index + 1;
                loops.get(index).turn(now);
                return true;
            }
        }
        return false;
    }

    /**
     * Steps until nothing is left to do at this time. Calls that are held stay where they are.
     *
     * @return the number of steps
     * @throws IllegalStateException where {@link #STEPS_MOST} steps bring no quiet; the message names the loops that want another turn
     */
    public int runUntilQuiet() {
        int steps = 0;
        while (step()) {
            steps++;
            if (steps == STEPS_MOST) {
                throw new IllegalStateException("no quiet after " + steps + " steps at " + now + ": " + restless()
                        + " ask for turn after turn");
            }
        }
        return steps;
    }

    private Set<String> restless() {
        Set<String> names = new LinkedHashSet<>();
        loops.stream().filter(loop -> loop.wantsTurn(now)).forEach(loop -> names.add(loop.name()));
        return names;
    }

    /**
     * Lets time pass: runs until quiet, moves the clock to the next moment at which a loop is due, and so on. A call that waits may take
     * the clock further.
     *
     * @param time how much; zero is {@link #runUntilQuiet()}
     */
    public void advance(Duration time) {
        advanceTo(now.plus(time));
    }

    /**
     * Lets time pass until an instant, as {@link #advance(Duration)} does.
     *
     * @param instant until when; one that has passed is {@link #runUntilQuiet()}
     */
    public void advanceTo(Instant instant) {
        runUntilQuiet();
        Optional<Instant> due = nextDue().filter(at -> !at.isAfter(instant));
        while (due.isPresent() && !closed) {
            pause(due.get());
            runUntilQuiet();
            due = nextDue().filter(at -> !at.isAfter(instant));
        }
        pause(instant);
    }

    /** {@return when the next loop is due; empty where none is, unless woken} */
    public Optional<Instant> nextDue() {
        return loops.stream()
                .map(ManualLoop::due)
                .filter(due -> !due.equals(Instant.MAX))
                .min(Comparator.naturalOrder());
    }

    /**
     * Keeps back the calls of one name, as if they took long, until they are released; others go on.
     *
     * @param call the name that calls are handed over with
     */
    public void hold(String call) {
        held.add(call);
    }

    /**
     * Lets go what was kept back; it runs with the next steps.
     *
     * @param call the name that calls are handed over with
     */
    public void release(String call) {
        held.remove(call);
    }

    /** {@return the names of calls that were handed over and did not run yet, in their order} */
    public List<String> waitingCalls() {
        return calls.stream().map(Waiting::name).toList();
    }

    /** Runs the calls that wait, gives each loop that was woken its last turn, then runs nothing any more. Calls that are held are dropped. */
    @Override
    public void close(Duration atMost) {
        if (closed) {
            return;
        }
        while (calls.stream().anyMatch(call -> !held.contains(call.name()))) {
            step();
        }
        closed = true;
        calls.clear();
        loops.stream().filter(ManualLoop::isWoken).forEach(loop -> loop.turn(now));
    }

    private void pause(Instant until) {
        if (until.isAfter(now)) {
            now = until;
        }
    }
}
