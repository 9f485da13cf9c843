package io.retailsync.model.merge;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What systems say of one record, attribute by attribute. Immutable.
 *
 * @param <E> the entity
 */
public final class Words<E extends Record> {

    private final EntityType<E> type;
    private final Map<String, List<Candidate<?>>> words;

    private Words(EntityType<E> type, Map<String, List<Candidate<?>>> words) {
        this.type = type;
        this.words = words;
    }

    /**
     * {@return nothing said yet}
     *
     * @param type the kind of record
     * @param <E> the entity
     */
    public static <E extends Record> Words<E> of(EntityType<E> type) {
        return new Words<>(type, Map.of());
    }

    /**
     * {@return with one word more}
     *
     * @param path on which attribute
     * @param word whose and what
     * @param <V> the attribute's type
     */
    public <V> Words<E> with(AttributePath<E, V> path, Candidate<V> word) {
        Map<String, List<Candidate<?>>> more = new LinkedHashMap<>(words);
        List<Candidate<?>> said = new ArrayList<>(more.getOrDefault(path.name(), List.of()));
        said.add(word);
        more.put(path.name(), List.copyOf(said));
        return new Words<>(type, more);
    }

    /**
     * {@return with all words of another}
     *
     * @param other of the same record
     */
    public Words<E> and(Words<E> other) {
        Map<String, List<Candidate<?>>> more = new LinkedHashMap<>(words);
        other.words.forEach((name, said) -> more.merge(name, said, (mine, theirs) -> {
            List<Candidate<?>> both = new ArrayList<>(mine);
            both.addAll(theirs);
            return List.copyOf(both);
        }));
        return new Words<>(type, more);
    }

    /** {@return the kind of record} */
    public EntityType<E> type() {
        return type;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // with() took words of this path only
    <V> List<Candidate<V>> on(AttributePath<E, V> path) {
        return (List) words.getOrDefault(path.name(), List.of());
    }
}
