package io.retailsync.model.merge;

import io.retailsync.model.AttributePath;
import io.retailsync.model.MergeRule;
import io.retailsync.model.Owner;
import io.retailsync.model.Restrictive;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rule of one attribute as a pure function (canonical-model §13). What comes out depends on which words there are, never on the order in which
 * they are handed over or how often.
 *
 * <p>Of one record of one system its newest word counts, except where a rule is about what was said first. Systems without a rank are not heard,
 * except where the stricter value counts: anybody may report a refusal. Ties are broken by time, rank, reference and at last the values' JSON.
 *
 * <p>Two rules look at when we learned of a word ({@code observedAt}) instead of when it was said: {@link MergeRule#IMMUTABLE}, which keeps what came
 * first, and {@link MergeRule#APPEND_ONLY}, which keeps the order of arrival. Their outcome depends on that order in the stamps. And only a person
 * may choose where {@link MergeRule#MANUAL} values differ: a verified word that is newer than all others settles it.
 *
 * <p>Immutable, safe for concurrent use.
 *
 * @param <V> the attribute's type
 */
public final class MergePolicy<V> {

    private final String path;
    private final MergeRule rule;
    private final List<Owner> owners;
    private final Optional<Comparator<? super Candidate<V>>> strictness;

    private MergePolicy(
            String path, MergeRule rule, List<Owner> owners, Optional<Comparator<? super Candidate<V>>> strictness) {
        this.path = path;
        this.rule = rule;
        this.owners = owners;
        this.strictness = strictness;
    }

    /**
     * {@return what the model declares of an attribute}
     *
     * @param path which
     * @param <V> its type
     */
    public static <V> MergePolicy<V> of(AttributePath<?, V> path) {
        return new MergePolicy<>(path.toString(), path.rule(), path.owners(), Optional.empty());
    }

    /**
     * {@return a policy}
     *
     * @param path whose, for findings
     * @param rule how
     * @param owners who has the word, the first one before the others
     * @param <V> the attribute's type
     */
    public static <V> MergePolicy<V> of(String path, MergeRule rule, Owner... owners) {
        return new MergePolicy<>(path, rule, List.of(owners), Optional.empty());
    }

    /**
     * {@return with another rule}
     *
     * @param other which
     */
    public MergePolicy<V> withRule(MergeRule other) {
        return new MergePolicy<>(path, other, owners, strictness);
    }

    /**
     * {@return with other owners}
     *
     * @param others the first one before the others
     */
    public MergePolicy<V> withOwners(Owner... others) {
        return new MergePolicy<>(path, rule, Arrays.asList(others.clone()), strictness);
    }

    /**
     * {@return with an order of values, for {@link MergeRule#MOST_RESTRICTIVE}; values that are {@link Restrictive}, or codes of such, need none.
     * Without either, and where a system says a code that is not known, values that differ need a person}
     *
     * @param order the greatest value allows least
     */
    public MergePolicy<V> withStrictness(Comparator<? super V> order) {
        Comparator<Candidate<V>> byValue = Comparator.comparing(Pool::value, order);
        return new MergePolicy<>(path, rule, owners, Optional.of(byValue));
    }

    /** {@return the rule} */
    public MergeRule rule() {
        return rule;
    }

    /** {@return who has the word, the first one before the others} */
    public List<Owner> owners() {
        return owners;
    }

    /**
     * {@return the rank of words of a system that plays this part}
     *
     * @param role the part
     */
    public int rankOf(Owner role) {
        int rank = owners.indexOf(role);
        return rank < 0 ? Candidate.UNRANKED : rank;
    }

    /**
     * Makes one value of several words. Pure; repeated words count once.
     *
     * @param words in any order
     * @return what became of each of them
     */
    public Resolution<V> merge(Collection<Candidate<V>> words) {
        Pool<V> pool = new Pool<>(path, rule, words);
        return switch (rule) {
            case OWNER_WINS -> new Choosing<>(pool).owner(Loss.NOT_THE_OWNER);
            case COMPUTED -> new Choosing<>(pool).owner(Loss.COMPUTED_HERE);
            case OWNER_ELSE_FALLBACK -> new Choosing<>(pool).fallback();
            case LATEST_OBSERVED -> new Choosing<>(pool).latest();
            case MOST_RECENT_VERIFIED -> new Choosing<>(pool).verified();
            case MOST_RESTRICTIVE -> new Guarding<>(pool).strictest(strictness);
            case UNION -> new Collecting<>(pool).union();
            case APPEND_ONLY -> new Collecting<>(pool).append();
            case IMMUTABLE -> new Guarding<>(pool).first();
            case MANUAL -> new Guarding<>(pool).person();
        };
    }
}
