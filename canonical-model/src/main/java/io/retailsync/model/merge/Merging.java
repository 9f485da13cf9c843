package io.retailsync.model.merge;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.MergeRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Merges whole records, attribute by attribute: by what the model declares of each, unless the host says otherwise. Pure, immutable, safe for
 * concurrent use.
 *
 * @param <E> the entity
 */
public final class Merging<E extends Record> {

    private final EntityType<E> type;
    private final Map<String, MergePolicy<?>> policies;

    private Merging(EntityType<E> type, Map<String, MergePolicy<?>> policies) {
        this.type = type;
        this.policies = policies;
    }

    /**
     * {@return merging by what the model declares}
     *
     * @param type the kind of record
     * @param <E> the entity
     */
    public static <E extends Record> Merging<E> of(EntityType<E> type) {
        Map<String, MergePolicy<?>> policies = new LinkedHashMap<>();
        type.attributes().forEach(path -> policies.put(path.name(), MergePolicy.of(path)));
        return new Merging<>(type, policies);
    }

    /**
     * {@return with another policy for one attribute}
     *
     * @param path which
     * @param policy how
     * @param <V> the attribute's type
     */
    public <V> Merging<E> with(AttributePath<E, V> path, MergePolicy<V> policy) {
        Map<String, MergePolicy<?>> more = new LinkedHashMap<>(policies);
        more.put(path.name(), policy);
        return new Merging<>(type, more);
    }

    /**
     * {@return with another rule for one attribute}
     *
     * @param path which
     * @param rule how
     * @param <V> the attribute's type
     */
    public <V> Merging<E> with(AttributePath<E, V> path, MergeRule rule) {
        return with(path, policy(path).withRule(rule));
    }

    /**
     * {@return the policy of an attribute}
     *
     * @param path which
     * @param <V> its type
     */
    @SuppressWarnings("unchecked") // with() and of() pair each path with a policy of its type
    public <V> MergePolicy<V> policy(AttributePath<E, V> path) {
        MergePolicy<?> policy = policies.get(path.name());
        if (policy == null) {
            throw new IllegalArgumentException(path + " is the whole record: name one of its attributes");
        }
        return (MergePolicy<V>) policy;
    }

    /**
     * Makes one record of what several systems say.
     *
     * @param words in any order, repeated or not
     * @return value, provenance and reasons of each attribute
     */
    public Merged<E> merge(Words<E> words) {
        Map<String, Resolution<?>> resolutions = new TreeMap<>();
        type.attributes().forEach(path -> resolutions.put(path.name(), merge(words, path)));
        return new Merged<>(this, type, resolutions);
    }

    private <V> Resolution<V> merge(Words<E> words, AttributePath<E, V> path) {
        return policy(path).merge(words.on(path));
    }
}
