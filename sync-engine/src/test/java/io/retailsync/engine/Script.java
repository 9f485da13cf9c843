package io.retailsync.engine;

import io.retailsync.model.Command;
import io.retailsync.model.Key;
import io.retailsync.spi.Effect;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.HttpTransport;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a scripted system will do next. Each script is used up once, in order; what is not scripted goes well. */
final class Script {

    /** What becomes of a whole call that writes. */
    enum Fate {
        /** It happens and is answered. */
        ANSWERED,
        /** It happens; the answer is lost. */
        ANSWER_LOST,
        /** It never happens, and nobody knows. */
        REQUEST_LOST,
        /** It happens after a while; until then nothing shows, and no answer ever comes. */
        LATE,
        /** The connector has a fault. */
        THROWS
    }

    /** A fate, and for a late effect how late. */
    record Scripted(Fate fate, Duration after) {}

    private final Deque<Scripted> calls = new ArrayDeque<>();
    private final Map<String, Deque<SyncFailure>> failures = new HashMap<>();
    private final Map<String, SyncFailure> always = new HashMap<>();
    private final Deque<Probe> probes = new ArrayDeque<>();
    private final Deque<SyncFailure> fetches = new ArrayDeque<>();
    private final Deque<SyncFailure> pulls = new ArrayDeque<>();
    private final Deque<HttpTransport.Failure> lines = new ArrayDeque<>();
    private BiFunction<State<?>, Lookup, Optional<Rendered>> states = (state, lookup) -> Optional.empty();
    private Function<Command, Optional<Rendered>> commands = command -> Optional.empty();
    private double cost = 1;

    // ---- writing it -------------------------------------------------------------------------------------------------

    /** The next call that writes comes to this. */
    void next(Fate... fates) {
        for (Fate fate : fates) {
            calls.add(new Scripted(fate, Duration.ZERO));
        }
    }

    /** The next call that writes takes effect after so long, and is never answered. */
    void nextIsLate(Duration after) {
        calls.add(new Scripted(Fate.LATE, after));
    }

    /** The next effects about that key fail so, one after the other. */
    void fail(Key key, SyncFailure... kinds) {
        failures.computeIfAbsent(key.toString(), any -> new ArrayDeque<>()).addAll(List.of(kinds));
    }

    /** The next effects of that operation fail so, one after the other. */
    void fail(String operation, SyncFailure... kinds) {
        failures.computeIfAbsent(operation, any -> new ArrayDeque<>()).addAll(List.of(kinds));
    }

    /** All effects about that key fail so, until {@link #heal}. */
    void failAlways(Key key, SyncFailure kind) {
        always.put(key.toString(), kind);
    }

    /** All effects of that operation fail so, until {@link #heal}. */
    void failAlways(String operation, SyncFailure kind) {
        always.put(operation, kind);
    }

    void heal() {
        always.clear();
        failures.clear();
        lines.clear();
    }

    void nextProbe(Probe... answers) {
        probes.addAll(List.of(answers));
    }

    void failFetch(SyncFailure... kinds) {
        fetches.addAll(List.of(kinds));
    }

    void failPull(SyncFailure... kinds) {
        pulls.addAll(List.of(kinds));
    }

    /** The next exchanges come to nothing. */
    void breakLine(HttpTransport.Fate fate, int times) {
        for (int i = 0; i < times; i++) {
            lines.add(new HttpTransport.Failure(fate, "the line is down"));
        }
    }

    void rendering(BiFunction<State<?>, Lookup, Optional<Rendered>> how) {
        states = how;
    }

    void renderingCommands(Function<Command, Optional<Rendered>> how) {
        commands = how;
    }

    void costing(double points) {
        cost = points;
    }

    // ---- playing it -------------------------------------------------------------------------------------------------

    Scripted nextCall() {
        return calls.isEmpty() ? new Scripted(Fate.ANSWERED, Duration.ZERO) : calls.remove();
    }

    Optional<SyncFailure> failure(Effect effect) {
        for (String name : List.of(effect.key().toString(), effect.operation())) {
            Deque<SyncFailure> kinds = failures.getOrDefault(name, new ArrayDeque<>());
            if (!kinds.isEmpty()) {
                return Optional.of(kinds.remove());
            }
            if (always.containsKey(name)) {
                return Optional.of(always.get(name));
            }
        }
        return Optional.empty();
    }

    Optional<Probe> nextProbe() {
        return Optional.ofNullable(probes.poll());
    }

    Either<SyncFailure, Boolean> nextFetch() {
        return fetches.isEmpty() ? Either.right(true) : Either.left(fetches.remove());
    }

    Either<SyncFailure, Boolean> nextPull() {
        return pulls.isEmpty() ? Either.right(true) : Either.left(pulls.remove());
    }

    HttpTransport transport() {
        return (request, deadline) ->
                lines.isEmpty() ? Either.right(HttpResponse.json(200, "{}")) : Either.left(lines.remove());
    }

    Optional<Rendered> render(State<?> state, Lookup lookup) {
        return states.apply(state, lookup);
    }

    Optional<Rendered> render(Command command) {
        return commands.apply(command);
    }

    double cost() {
        return cost;
    }
}
