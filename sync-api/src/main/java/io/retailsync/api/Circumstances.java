package io.retailsync.api;

import io.retailsync.model.EntityType;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import java.util.Optional;

/** What is known at the moment in which an event is told; a process that begins on it may look around. Valid during the call only. */
public interface Circumstances {

    /** {@return the record whose processes hear of the event: a refund is told to its order; empty while nobody knows that record} */
    Optional<Key> about();

    /**
     * {@return a record as of this moment, if it is known and whole}
     *
     * @param type its kind
     * @param key which record
     * @param <E> the entity
     */
    <E extends Record> Optional<Governed<E>> record(EntityType<E> type, Key key);
}
