package io.retailsync.model.merge;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.MergeRule;
import io.retailsync.model.json.ModelJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The words on one attribute, sorted so that nothing depends on how they came, and the building of what becomes of them. */
final class Pool<V> {

    private final String path;
    private final MergeRule rule;
    private final List<Candidate<V>> all;
    private final Map<ExternalRef, Candidate<V>> latest = new LinkedHashMap<>();

    Pool(String path, MergeRule rule, Collection<Candidate<V>> words) {
        this.path = path;
        this.rule = rule;
        this.all = words.stream().distinct().sorted(Pool.<V>age().reversed()).toList();
        all.forEach(word -> latest.putIfAbsent(word.stamp().ref(), word));
    }

    /** The newest is the greatest; a total order: only equal words are equal. */
    static <V> Comparator<Candidate<V>> age() {
        return Comparator.comparing((Candidate<V> word) -> word.stamp().version())
                .thenComparing(
                        Comparator.comparing((Candidate<V> word) -> word.rank()).reversed())
                .thenComparing(word -> word.stamp().ref().toString())
                .thenComparing(Candidate::verified)
                .thenComparing(word -> word.stamp().observedAt())
                .thenComparing(word -> word.stamp().system())
                .thenComparing(Pool::json);
    }

    private static String json(Candidate<?> word) {
        return word.value() == null ? "" : ModelJson.standard().write(word.value());
    }

    static <V> V value(Candidate<V> word) {
        return Objects.requireNonNull(word.value());
    }

    /** {@return every word, the newest first} */
    List<Candidate<V>> all() {
        return all;
    }

    /** {@return the words that are no system's older one, and fit} */
    List<Candidate<V>> latest(Predicate<Candidate<V>> fits) {
        return latest.values().stream().filter(fits).toList();
    }

    static boolean ranked(Candidate<?> word) {
        return word.rank() != Candidate.UNRANKED;
    }

    static boolean present(Candidate<?> word) {
        return word.value() != null;
    }

    boolean superseded(Candidate<V> word) {
        return !word.equals(latest.get(word.stamp().ref()));
    }

    Finding finding(String code, String message) {
        return new Finding(code, path, message);
    }

    Resolution<V> silent() {
        return ended(Verdict.SILENT, Optional.empty(), List.of(), word -> Loss.NOT_HEARD, List.of());
    }

    /** {@return one word that counts} */
    Resolution<V> won(Candidate<V> winner, Function<Candidate<V>, Loss> why, List<Finding> findings) {
        Optional<V> value = Optional.ofNullable(winner.value());
        Verdict verdict = value.isPresent() ? Verdict.SETTLED : Verdict.CLEARED;
        return ended(verdict, value, List.of(winner), word -> lost(word, winner, why), findings);
    }

    private Loss lost(Candidate<V> word, Candidate<V> winner, Function<Candidate<V>, Loss> why) {
        if (superseded(word)) {
            return Loss.SUPERSEDED;
        }
        return Objects.equals(word.value(), winner.value()) ? Loss.SAME : why.apply(word);
    }

    Resolution<V> ended(
            Verdict verdict,
            Optional<V> value,
            List<Candidate<V>> winners,
            Function<Candidate<V>, Loss> why,
            List<Finding> findings) {
        List<Resolution.Loser<V>> losers = new ArrayList<>();
        all.stream()
                .filter(word -> !winners.contains(word))
                .forEach(word -> losers.add(new Resolution.Loser<>(word, why.apply(word))));
        return new Resolution<>(rule, verdict, value, winners, losers, findings);
    }
}
