package io.retailsync.model.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules that take all words together: sets and growing lists. */
final class Collecting<V> {

    private final Pool<V> pool;

    Collecting(Pool<V> pool) {
        this.pool = pool;
    }

    /** What each system holds now, the first in rank first; what a system took out of its own set is gone unless another one has it. */
    Resolution<V> union() {
        Comparator<Candidate<V>> byRank = Comparator.comparing((Candidate<V> word) -> word.rank())
                .thenComparing(Pool.<V>age().reversed());
        return together(pool.latest(word -> Pool.ranked(word) && Pool.present(word)).stream()
                .sorted(byRank)
                .toList());
    }

    /** What anybody ever said, in the order in which we learned of it. */
    Resolution<V> append() {
        Comparator<Candidate<V>> arrival = Comparator.comparing(
                        (Candidate<V> word) -> word.stamp().observedAt())
                .thenComparing(Pool.age());
        return together(pool.all().stream()
                .filter(word -> Pool.ranked(word) && Pool.present(word))
                .sorted(arrival)
                .toList());
    }

    private Resolution<V> together(List<Candidate<V>> words) {
        Optional<V> value = words.isEmpty() ? Optional.empty() : Optional.of(joined(words));
        boolean cleared = words.isEmpty() && !pool.latest(Pool::ranked).isEmpty();
        Verdict empty = cleared ? Verdict.CLEARED : Verdict.SILENT;
        return pool.ended(value.isPresent() ? Verdict.SETTLED : empty, value, words, this::why, List.of());
    }

    private Loss why(Candidate<V> word) {
        if (!Pool.ranked(word)) {
            return Loss.NOT_HEARD;
        }
        return Pool.present(word) ? Loss.SUPERSEDED : Loss.BLANK;
    }

    @SuppressWarnings("unchecked") // a set of sets and a list of lists are of the attribute's own type
    private static <V> V joined(List<Candidate<V>> words) {
        Collection<Object> elements = new LinkedHashSet<>();
        for (Candidate<V> word : words) {
            if (!(Pool.value(word) instanceof Collection<?> more)) {
                throw new IllegalArgumentException(
                        "only sets and lists can be collected: give the attribute another rule");
            }
            elements.addAll(more);
        }
        boolean set = words.stream().allMatch(word -> word.value() instanceof Set<?>);
        return (V) (set ? Set.copyOf(elements) : List.copyOf(new ArrayList<>(elements)));
    }
}
