package io.retailsync.model.merge;

import io.retailsync.model.Finding;
import io.retailsync.model.MergeRule;
import io.retailsync.model.Stamp;
import java.util.List;
import java.util.Optional;

/**
 * What became of the words on one attribute. Each word stands either among the winners or among the losers.
 *
 * @param rule by which it was decided
 * @param verdict how it ended
 * @param value the value, if there is one
 * @param winners the words that count, the first one before others: one where the rule chooses, several where it collects
 * @param losers the other words and why, the newest first
 * @param findings what somebody should look at: {@code drift} (a system holds something else than the owner), {@code immutable} (a value came that
 *     differs from the first), {@code contested} (a person has to decide); no values in them
 * @param <V> the attribute's type
 */
public record Resolution<V>(
        MergeRule rule,
        Verdict verdict,
        Optional<V> value,
        List<Candidate<V>> winners,
        List<Loser<V>> losers,
        List<Finding> findings) {

    /**
     * Copies the lists.
     *
     * @param rule by which it was decided
     * @param verdict how it ended
     * @param value the value, if there is one
     * @param winners the words that count
     * @param losers the other words and why
     * @param findings what somebody should look at
     */
    public Resolution {
        winners = List.copyOf(winners);
        losers = List.copyOf(losers);
        findings = List.copyOf(findings);
    }

    /**
     * A word that does not count.
     *
     * @param candidate the word
     * @param why why not
     * @param <V> the attribute's type
     */
    public record Loser<V>(Candidate<V> candidate, Loss why) {}

    /** {@return where the value comes from: of several winners the first} */
    public Optional<Stamp> provenance() {
        return winners.stream().findFirst().map(Candidate::stamp);
    }

    /** {@return how it ended and who decided it; no value, which may be personal} */
    @Override
    public String toString() {
        return verdict + " by " + rule + ": " + winners + ", not " + losers;
    }
}
