package io.retailsync.spi;

import io.retailsync.model.AttributePath;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A state to render: the record as the flow sees it now, and what the target last held.
 *
 * @param record the record, after the flow's own mapping
 * @param ref how the target names it, if it has it
 * @param held by attribute name, what the target last said or was last sent; cleared ones are empty
 * @param token the target's version token of that
 * @param <E> the entity
 */
public record State<E extends Record>(
        Governed<E> record, Optional<ExternalRef> ref, Map<String, Optional<?>> held, Optional<String> token) {

    /**
     * Copies the map.
     *
     * @param record the record, after the flow's own mapping
     * @param ref how the target names it, if it has it
     * @param held by attribute name, what the target last said or was last sent; cleared ones are empty
     * @param token the target's version token of that
     */
    public State {
        held = Map.copyOf(held);
    }

    /**
     * {@return what the target last held at one path; empty where unknown or cleared}
     *
     * @param path which
     * @param <V> the attribute's type
     */
    @SuppressWarnings("unchecked") // the engine stores values under the path that they were read by
    public <V> Optional<V> held(AttributePath<E, V> path) {
        return (Optional<V>) held.getOrDefault(path.name(), Optional.empty());
    }

    /** {@return which record it is, and of which attributes the target holds something: what it holds may be personal} */
    @Override
    public String toString() {
        return record + ", there " + ref.map(ExternalRef::toString).orElse("unknown") + " holding "
                + new TreeSet<>(held.keySet());
    }
}
