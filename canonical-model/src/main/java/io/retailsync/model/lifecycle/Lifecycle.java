package io.retailsync.model.lifecycle;

import io.retailsync.model.lifecycle.Outcome.Kind;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The statuses of one kind of record and the steps between them, as data (canonical-model §6). Immutable.
 *
 * <p>Two questions are asked of it. May somebody do this step: {@link #move}, one step of the table at a time. And what does it mean that a
 * source shows this status: {@link #observe}, because sources are late, skip steps and repeat themselves.
 *
 * <p>The rows of the table stand in the order of progress. A status is <em>behind</em> another one if its row stands earlier and a way leads
 * from it to the other. So sightings of which nobody knows the order end at the same status in whatever order they come: the one that is
 * furthest on. Where statuses form a circle (held and released, failed and tried again), the one whose row stands later wins, until a
 * sighting that is known to be newest leads back.
 *
 * @param <S> the statuses
 */
public final class Lifecycle<S extends Enum<S>> {

    private final String name;
    private final Class<S> type;
    private final Set<S> initial;
    private final Set<S> unusual;
    private final Set<S> rounds;
    private final Map<S, List<Transition<S>>> table;
    private final List<S> rows;
    private final Ways<S> usual;
    private final Ways<S> all;

    Lifecycle(LifecycleBuilder<S> built, Ways<S> usual, Ways<S> all) {
        this.name = built.name;
        this.type = built.type;
        this.initial = Set.copyOf(built.initial);
        this.unusual = Set.copyOf(built.unusual);
        this.rounds = Set.copyOf(built.rounds);
        this.table = Map.copyOf(built.table);
        this.rows = List.copyOf(built.table.keySet());
        this.usual = usual;
        this.all = all;
    }

    /**
     * {@return a table to be filled row by row, in the order of progress}
     *
     * @param name of the kind of record, in lower-case words
     * @param type its statuses
     * @param <S> the statuses
     */
    public static <S extends Enum<S>> LifecycleBuilder<S> of(String name, Class<S> type) {
        return new LifecycleBuilder<>(name, type);
    }

    /** {@return whose statuses they are, in words, such as {@code stock transfer}} */
    public String name() {
        return name;
    }

    /** {@return the list of statuses} */
    public Class<S> type() {
        return type;
    }

    /** {@return all statuses in the order of progress} */
    public List<S> statuses() {
        return rows;
    }

    /** {@return where a record may be born, in the order of progress} */
    public List<S> initial() {
        return rows.stream().filter(initial::contains).toList();
    }

    /** {@return the statuses after which nothing comes} */
    public List<S> terminal() {
        return rows.stream().filter(status -> steps(status).isEmpty()).toList();
    }

    /** {@return the statuses that are inferred only where no other way leads on, in the order of progress} */
    public List<S> unusual() {
        return rows.stream().filter(unusual::contains).toList();
    }

    /** {@return the statuses with which a finished record begins again: inferred only for a sighting that is known to be newest} */
    public List<S> rounds() {
        return rows.stream().filter(rounds::contains).toList();
    }

    /** {@return all steps, row by row} */
    public List<Transition<S>> transitions() {
        return rows.stream().flatMap(status -> steps(status).stream()).toList();
    }

    /**
     * {@return what may follow, in the order of the table: the usual one first}
     *
     * @param status where a record stands
     */
    public List<S> next(S status) {
        return steps(status).stream().map(Transition::to).toList();
    }

    /**
     * {@return how far on a status is: the number of its row, from 0 on}
     *
     * @param status any
     */
    public int progress(S status) {
        return rows.indexOf(status);
    }

    /**
     * {@return the step, or why it may not be done; a guarded one is refused}
     *
     * @param from where the record stands
     * @param to what is wanted
     */
    public Either<Refusal<S>, Transition<S>> move(S from, S to) {
        return step(from, to, false);
    }

    /**
     * {@return the step, or why it may not be done}
     *
     * @param from where the record stands
     * @param to what is wanted; the caller has proven that the step's condition holds, if it has one
     */
    public Either<Refusal<S>, Transition<S>> moveWithProof(S from, S to) {
        return step(from, to, true);
    }

    /**
     * What the first sighting of a record means: the source vouches for all that came before. Steps lead from the birth from which the way is
     * shortest; the birth itself was not seen either, unless it is the status seen.
     *
     * @param observed the status that was seen
     * @return always {@link Kind#BEGUN}
     */
    public Outcome<S> begin(S observed) {
        List<Transition<S>> way = initial.contains(observed)
                ? List.of()
                : initial().stream()
                        .flatMap(birth -> all.between(birth, observed).stream())
                        .min(Comparator.comparing(List::size))
                        .orElseThrow();
        return Outcome.along(Kind.BEGUN, observed, way);
    }

    /**
     * {@return what a sighting of unknown age, without proof of any condition, means}
     *
     * @param current where the record stands
     * @param observed what was seen
     */
    public Either<Refusal<S>, Outcome<S>> observe(S current, S observed) {
        return observe(current, Sighting.of(observed));
    }

    /**
     * What a sighting means. The same status is {@link Kind#REPEATED}. One behind the current status is {@link Kind#LATE}, unless the sighting
     * is newest and a way leads back. One ahead makes the record go there; what was skipped is inferred, by the shortest way. A way that
     * passes no unusual status is preferred to all that do; one that begins a new round (a reopening) is taken for newest sightings only; of
     * equally short ways the one whose steps stand first in the table is taken. Everything else is refused, and so is a way with a guarded
     * step that the sighting does not prove: it is never avoided by another way.
     *
     * <p>Of a source's own versions the older ones need not be asked about: they are facts, and don't move anything.
     *
     * @param current where the record stands
     * @param seen what was seen
     * @return where the record stands now, and through which steps; or the refusal
     */
    public Either<Refusal<S>, Outcome<S>> observe(S current, Sighting<S> seen) {
        if (seen.status() == current) {
            return Either.right(new Outcome<>(Kind.REPEATED, current, List.of()));
        }
        boolean behind = isBehind(seen.status(), current);
        Optional<List<Transition<S>>> way =
                behind && !seen.newest() ? Optional.empty() : ways(seen).between(current, seen.status());
        if (way.isEmpty()) {
            return behind
                    ? Either.right(new Outcome<>(Kind.LATE, current, List.of()))
                    : Either.left(refusal(current, seen.status(), Optional.empty()));
        }
        Optional<String> unproven = seen.proven()
                ? Optional.empty()
                : way.get().stream()
                        .filter(Transition::guarded)
                        .map(Transition::words)
                        .findFirst();
        return unproven.isPresent()
                ? Either.left(refusal(current, seen.status(), unproven))
                : Either.right(Outcome.along(Kind.MOVED, seen.status(), way.get()));
    }

    /**
     * {@return whether the sighting of the first would be late where a record stands at the second}
     *
     * @param status the one that may be behind
     * @param current the one that may be further on
     */
    public boolean isBehind(S status, S current) {
        return progress(status) < progress(current) && usual.lead(status, current);
    }

    /** {@return the table as a Mermaid {@code stateDiagram-v2}, lines without an end} */
    public List<String> mermaid() {
        List<String> lines = new ArrayList<>();
        lines.add("stateDiagram-v2");
        initial().forEach(status -> lines.add("    [*] --> " + status));
        transitions().forEach(step -> lines.add("    " + step.from() + " --> " + step.to() + label(step)));
        terminal().forEach(status -> lines.add("    " + status + " --> [*]"));
        return List.copyOf(lines);
    }

    private static String label(Transition<?> step) {
        if (step.words().isEmpty()) {
            return "";
        }
        return step.guarded() ? " : only if " + step.words() : " : " + step.words();
    }

    private Either<Refusal<S>, Transition<S>> step(S from, S to, boolean proven) {
        Optional<Transition<S>> step =
                steps(from).stream().filter(candidate -> candidate.to() == to).findFirst();
        if (step.isEmpty()) {
            return Either.left(refusal(from, to, Optional.empty()));
        }
        return step.get().guarded() && !proven
                ? Either.left(refusal(from, to, Optional.of(step.get().words())))
                : Either.right(step.get());
    }

    private Refusal<S> refusal(S from, S to, Optional<String> condition) {
        return new Refusal<>(name, from, to, next(from), condition);
    }

    private Ways<S> ways(Sighting<S> seen) {
        return seen.newest() ? all : usual;
    }

    private List<Transition<S>> steps(S status) {
        return table.getOrDefault(status, List.of());
    }

    @Override
    public String toString() {
        return "lifecycle of " + name;
    }
}
