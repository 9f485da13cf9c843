package io.retailsync.model.merge;

import io.retailsync.model.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules that choose one word by rank, time and verification. */
final class Choosing<V> {

    private final Pool<V> pool;

    Choosing(Pool<V> pool) {
        this.pool = pool;
    }

    /** Only the owner's newest word; a clearing one included. */
    Resolution<V> owner(Loss others) {
        return pool.latest(word -> word.rank() == 0).stream()
                .max(Pool.age())
                .map(winner -> pool.won(winner, word -> word.rank() == 0 ? Loss.OLDER : others, drift(winner, others)))
                .orElseGet(() -> nobodys(others));
    }

    private Resolution<V> nobodys(Loss others) {
        return pool.ended(
                Verdict.SILENT,
                Optional.empty(),
                List.of(),
                word -> pool.superseded(word) ? Loss.SUPERSEDED : others,
                List.of());
    }

    private List<Finding> drift(Candidate<V> winner, Loss others) {
        if (others == Loss.COMPUTED_HERE) {
            return List.of();
        }
        return pool.latest(word -> word.rank() != 0 && !Objects.equals(word.value(), winner.value())).stream()
                .map(word -> word.stamp().system())
                .distinct()
                .sorted()
                .map(system -> pool.finding(
                        "drift",
                        "'" + system + "' holds something else than its owner '"
                                + winner.stamp().system() + "': put '" + system + "' right"))
                .toList();
    }

    /** The first in rank that has a value; where none has, the first that says so. */
    Resolution<V> fallback() {
        Comparator<Candidate<V>> byRank = Comparator.comparing((Candidate<V> word) -> word.rank())
                .reversed()
                .thenComparing(Pool.age());
        Optional<Candidate<V>> filled = pool.latest(word -> Pool.ranked(word) && Pool.present(word)).stream()
                .max(byRank);
        return filled.or(() -> pool.latest(Pool::ranked).stream().max(byRank))
                .map(winner -> pool.won(winner, word -> why(word, winner), List.of()))
                .orElseGet(pool::silent);
    }

    private static <V> Loss why(Candidate<V> word, Candidate<V> winner) {
        if (!Pool.ranked(word)) {
            return Loss.NOT_HEARD;
        }
        if (!Pool.present(word)) {
            return Loss.BLANK;
        }
        return word.rank() > winner.rank() ? Loss.LOWER_RANK : Loss.OLDER;
    }

    Resolution<V> latest() {
        return pool.latest(Pool::ranked).stream()
                .max(Pool.age())
                .map(winner -> pool.won(winner, word -> Pool.ranked(word) ? Loss.OLDER : Loss.NOT_HEARD, List.of()))
                .orElseGet(pool::silent);
    }

    Resolution<V> verified() {
        return pool.latest(Pool::ranked).stream()
                .max(Comparator.comparing((Candidate<V> word) -> word.verified())
                        .thenComparing(Pool.age()))
                .map(winner -> pool.won(winner, word -> unverified(word, winner), List.of()))
                .orElseGet(pool::silent);
    }

    private static <V> Loss unverified(Candidate<V> word, Candidate<V> winner) {
        if (!Pool.ranked(word)) {
            return Loss.NOT_HEARD;
        }
        return winner.verified() && !word.verified() ? Loss.UNVERIFIED : Loss.OLDER;
    }
}
