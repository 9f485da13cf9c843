package io.retailsync.model.merge;

import io.retailsync.model.Coded;
import io.retailsync.model.Finding;
import io.retailsync.model.Restrictive;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules that would rather refuse than choose wrongly: the strictest, the first, a person's. */
final class Guarding<V> {

    private final Pool<V> pool;

    Guarding(Pool<V> pool) {
        this.pool = pool;
    }

    /** Of everybody's newest words, ranked or not: a refusal is one whoever reports it. */
    Resolution<V> strictest(Optional<Comparator<? super Candidate<V>>> order) {
        List<Candidate<V>> words = pool.latest(Pool::present);
        if (words.isEmpty()) {
            return blankOrSilent();
        }
        boolean agree = words.stream().map(Pool::value).distinct().count() == 1;
        boolean restrictive = words.stream().allMatch(word -> restrictive(word).isPresent());
        if (!agree && order.isEmpty() && !restrictive) {
            return contested(words, "no order says which of them allows less");
        }
        Comparator<Candidate<V>> age = Pool.age();
        Comparator<Candidate<V>> strictness = agree
                ? age
                : order.<Comparator<Candidate<V>>>map(given -> given::compare).orElse(Guarding::compare);
        Candidate<V> winner = words.stream().max(strictness.thenComparing(age)).orElseThrow();
        return pool.won(winner, word -> Pool.present(word) ? Loss.LESS_STRICT : Loss.BLANK, List.of());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // all values of one attribute are of its one type
    private static <V> int compare(Candidate<V> one, Candidate<V> other) {
        return ((Restrictive) restrictive(one).orElseThrow())
                .compareRestriction(
                        (Restrictive) restrictive(other).orElseThrow(),
                        one.stamp().version(),
                        other.stamp().version());
    }

    /** {@return the value that knows how little it allows; one of a list stands inside its code, and a code that is not known knows nothing} */
    private static Optional<Restrictive<?>> restrictive(Candidate<?> word) {
        Object value = word.value() instanceof Coded<?> coded ? coded.known().orElse(null) : word.value();
        return value instanceof Restrictive<?> found ? Optional.of(found) : Optional.empty();
    }

    /** What we learned first; what a source says later of the same record is looked at, not taken. */
    Resolution<V> first() {
        Comparator<Candidate<V>> arrival = Comparator.comparing(
                        (Candidate<V> word) -> word.stamp().observedAt())
                .thenComparing(Pool.age());
        List<Candidate<V>> words = pool.all().stream()
                .filter(word -> Pool.ranked(word) && Pool.present(word))
                .toList();
        if (words.isEmpty()) {
            return blankOrSilent();
        }
        Candidate<V> winner = words.stream().min(arrival).orElseThrow();
        V first = Pool.value(winner);
        List<Finding> findings = words.stream()
                .filter(word -> !Pool.value(word).equals(first))
                .map(word -> word.stamp().system())
                .distinct()
                .sorted()
                .map(system -> pool.finding(
                        "immutable", "'" + system + "' says something else than was said first; the first value stays"))
                .toList();
        return pool.ended(Verdict.SETTLED, Optional.of(first), List.of(winner), word -> late(word, first), findings);
    }

    private Loss late(Candidate<V> word, V first) {
        if (!Pool.ranked(word)) {
            return Loss.NOT_HEARD;
        }
        return first.equals(word.value()) ? Loss.SAME : Pool.present(word) ? Loss.LATER : Loss.BLANK;
    }

    /** One value if all agree, or if a verified word is newer than every other. */
    Resolution<V> person() {
        List<Candidate<V>> words = pool.latest(word -> Pool.ranked(word) && Pool.present(word));
        if (words.isEmpty()) {
            return blankOrSilent();
        }
        Candidate<V> newest = words.stream().max(Pool.age()).orElseThrow();
        boolean agree = words.stream().map(Pool::value).distinct().count() == 1;
        boolean decided = newest.verified()
                && words.stream()
                        .filter(word -> !word.equals(newest))
                        .allMatch(word ->
                                word.stamp().version().isBefore(newest.stamp().version()));
        return agree || decided
                ? pool.won(newest, this::settled, List.of())
                : contested(words, "the rule leaves it to a person");
    }

    private Loss settled(Candidate<V> word) {
        if (!Pool.ranked(word)) {
            return Loss.NOT_HEARD;
        }
        return Pool.present(word) ? Loss.OLDER : Loss.BLANK;
    }

    private Resolution<V> contested(List<Candidate<V>> words, String why) {
        List<String> systems = words.stream()
                .map(word -> word.stamp().system())
                .distinct()
                .sorted()
                .toList();
        return pool.ended(
                Verdict.NEEDS_A_PERSON,
                Optional.empty(),
                List.of(),
                word -> words.contains(word) ? Loss.CONTESTED : pool.superseded(word) ? Loss.SUPERSEDED : settled(word),
                List.of(pool.finding(
                        "contested", systems + " hold different values, and " + why + ": say which one holds")));
    }

    private Resolution<V> blankOrSilent() {
        return pool.latest(Pool::ranked).stream()
                .max(Pool.age())
                .map(word -> pool.won(word, other -> Pool.ranked(other) ? Loss.OLDER : Loss.NOT_HEARD, List.of()))
                .orElseGet(pool::silent);
    }
}
