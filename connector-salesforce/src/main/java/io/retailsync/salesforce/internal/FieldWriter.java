package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.AttributePath;
import io.retailsync.spi.State;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Fills fields from a state: a value is written, a value that a source has cleared becomes null, and what no source ever spoke of is
 * left out, so that nothing is wiped that somebody keeps in the CRM only.
 */
final class FieldWriter<E extends Record> {

    private final State<E> state;
    private final Set<AttributePath<?, ?>> written = new LinkedHashSet<>();

    FieldWriter(State<E> state) {
        this.state = state;
    }

    <V> Optional<V> value(AttributePath<E, V> path) {
        return path.read(state.record().value());
    }

    <V> void put(ObjectNode into, AttributePath<E, V> path, String field, Function<V, String> text) {
        Optional<V> value = value(path);
        if (value.isPresent()) {
            into.put(field, text.apply(value.get()));
            written.add(path);
        } else if (isCleared(path)) {
            into.putNull(field);
            written.add(path);
        }
    }

    /** {@return whether a source has said that there is no value} */
    boolean isCleared(AttributePath<E, ?> path) {
        return state.record().provenance().containsKey(path.name());
    }

    void wrote(AttributePath<E, ?> path) {
        written.add(path);
    }

    Set<AttributePath<?, ?>> written() {
        return written;
    }
}
