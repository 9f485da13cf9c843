package io.retailsync.model.event;

import io.retailsync.model.Governed;
import java.util.List;
import java.util.Optional;

/**
 * Derives business events from two versions of one record. Pure.
 *
 * @param <E> the entity
 */
@FunctionalInterface
public interface EventRule<E extends Record> {

    /**
     * {@return what happened, in order; often nothing}
     *
     * @param before the version before, if any
     * @param after the version now
     */
    List<BusinessEvent<?>> derive(Optional<Governed<E>> before, Governed<E> after);
}
