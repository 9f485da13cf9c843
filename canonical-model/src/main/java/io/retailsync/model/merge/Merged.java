package io.retailsync.model.merge;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.Finding;
import io.retailsync.model.Stamp;
import io.retailsync.model.privacy.Masking;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A record made of what several systems say, with where each value comes from and why. Immutable.
 *
 * @param <E> the entity
 */
public final class Merged<E extends Record> {

    private final Merging<E> merging;
    private final EntityType<E> type;
    private final Map<String, Resolution<?>> resolutions;

    Merged(Merging<E> merging, EntityType<E> type, Map<String, Resolution<?>> resolutions) {
        this.merging = merging;
        this.type = type;
        this.resolutions = resolutions;
    }

    /**
     * {@return what became of the words on one attribute}
     *
     * @param path which
     * @param <V> its type
     */
    @SuppressWarnings("unchecked") // Merging pairs each path with a resolution of its type
    public <V> Resolution<V> resolution(AttributePath<E, V> path) {
        return (Resolution<V>) Objects.requireNonNull(resolutions.get(path.name()));
    }

    /** {@return the values that are there, by attribute name} */
    public Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        resolutions.forEach((name, resolution) -> resolution.value().ifPresent(value -> values.put(name, value)));
        return values;
    }

    /** {@return where each value comes from, by attribute name; cleared ones included} */
    public Map<String, Stamp> provenance() {
        Map<String, Stamp> stamps = new TreeMap<>();
        resolutions.forEach((name, resolution) -> resolution.provenance().ifPresent(stamp -> stamps.put(name, stamp)));
        return stamps;
    }

    /** {@return what somebody should look at, attribute by attribute} */
    public List<Finding> findings() {
        return resolutions.values().stream()
                .flatMap(resolution -> resolution.findings().stream())
                .toList();
    }

    /** {@return the record itself, or what is missing or wrong} */
    public Validation<List<Finding>, E> record() {
        return type.assemble(values());
    }

    /**
     * {@return for a person: the value of an attribute, who owns it, the rule, and which words lost and why}
     *
     * @param path which
     * @param masking how values are shown
     */
    public Explained explain(AttributePath<E, ?> path, Masking masking) {
        return explained(path, masking);
    }

    private <V> Explained explained(AttributePath<E, V> path, Masking masking) {
        return Explained.of(path, merging.policy(path), resolution(path), masking);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Merged<?> that && type.equals(that.type) && resolutions.equals(that.resolutions);
    }

    @Override
    public int hashCode() {
        return resolutions.hashCode();
    }

    /** {@return the attributes and who said them; no values, which may be personal} */
    @Override
    public String toString() {
        return type + " of " + resolutions;
    }
}
