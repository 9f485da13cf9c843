package io.retailsync.model.event;

import io.retailsync.model.EntityType;
import java.util.List;

/**
 * A kind of record and the events that follow from its versions.
 *
 * @param type the kind of record
 * @param events how events follow
 * @param <E> the entity
 */
public record Modelled<E extends Record>(EntityType<E> type, EventRule<E> events) {

    /**
     * {@return a kind of record from whose versions no event follows}
     *
     * @param type the kind of record
     * @param <E> the entity
     */
    public static <E extends Record> Modelled<E> quiet(EntityType<E> type) {
        return new Modelled<>(type, (before, after) -> List.of());
    }
}
