package io.retailsync.examples.mainjob;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/**
 * Kills the host at chosen instants of its exchanges: while a webhook is under way, before an effect, behind an effect and before its
 * answer, while something is read. The kills are spread over the job by how far it got, not by time, so that a slow machine is struck in
 * the middle of the day too. Listens to the vendors' servers and to the pump, on their threads.
 */
final class Crasher {

    private static final Duration UNPICKY_AFTER = Duration.ofMinutes(5);
    private static final double LAST = 0.95;
    private static final Map<String, String> WORDS = Map.of(
            "webhook-sent", "accept",
            "read-arrived", "read",
            "read-done", "read",
            "write-arrived", "before-effect",
            "write-done", "after-effect");
    private static final List<String> WANTED =
            List.of("write-done", "write-arrived", "webhook-sent", "read-done", "write-done", "webhook-sent");

    private final InstantSource clock;
    private final List<Double> agenda = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();
    private final Map<String, Integer> killsByPhase = new TreeMap<>();
    private final AtomicReference<Optional<Armed>> armed = new AtomicReference<>(Optional.empty());
    private final Runnable kill;
    private int kills;

    private record Armed(String phase, Instant since) {}

    /**
     * @param crashes how often
     * @param random decides how far the job is at each kill, and what is wanted
     * @param clock the vendors' time
     * @param kill kills the host
     */
    Crasher(int crashes, RandomGenerator random, InstantSource clock, Runnable kill) {
        this.clock = clock;
        this.kill = kill;
        double step = LAST / Math.max(1, crashes);
        for (int i = 0; i < crashes; i++) {
            agenda.add(step * (i + 0.1 + 0.8 * random.nextDouble()));
            wanted.add(WANTED.get((i + random.nextInt(2)) % WANTED.size()));
        }
    }

    /**
     * Takes aim when it is time.
     *
     * @param up whether there is a host to kill
     * @param progress how far the job is, 0 to 1
     */
    void work(boolean up, double progress) {
        Instant now = clock.instant();
        boolean aims = aim().isPresent();
        if (up && !aims && !agenda.isEmpty() && agenda.get(0) <= progress) {
            agenda.remove(0);
            armed.set(Optional.of(new Armed(wanted.remove(0), now)));
        }
    }

    /**
     * Hears of an instant at which the host can be caught.
     *
     * @param phase as the vendors' servers and the pump name it
     */
    void heard(String phase) {
        Optional<Armed> aim = aim();
        if (aim.isEmpty() || !WORDS.containsKey(phase)) {
            return;
        }
        boolean unpicky = clock.instant().isAfter(aim.get().since().plus(UNPICKY_AFTER));
        if ((unpicky || aim.get().phase().equals(phase)) && armed.compareAndSet(aim, Optional.empty())) {
            synchronized (killsByPhase) {
                kills++;
                killsByPhase.merge(WORDS.getOrDefault(phase, phase), 1, Integer::sum);
            }
            kill.run();
        }
    }

    int kills() {
        synchronized (killsByPhase) {
            return kills;
        }
    }

    Map<String, Integer> killsByPhase() {
        synchronized (killsByPhase) {
            return new TreeMap<>(killsByPhase);
        }
    }

    boolean done() {
        return agenda.isEmpty() && aim().isEmpty();
    }

    private Optional<Armed> aim() {
        return Objects.requireNonNull(armed.get());
    }
}
