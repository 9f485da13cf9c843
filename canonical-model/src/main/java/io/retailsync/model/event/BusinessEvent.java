package io.retailsync.model.event;

import io.retailsync.model.ExternalRef;
import java.util.Optional;

/**
 * One business fact, derived from a difference of versions or from a fact that a system told.
 *
 * @param type what happened
 * @param payload what is told with it
 * @param idempotencyKey the same fact observed twice has the same key
 * @param about the record whose processes hear of it, where it is another one than the record that changed: a shipment is told to
 *     the process of its order
 * @param <P> the payload
 */
public record BusinessEvent<P extends Record>(
        EventType<P> type, P payload, String idempotencyKey, Optional<ExternalRef> about) {

    /**
     * An event that is told to the record's own processes.
     *
     * @param type what happened
     * @param payload what is told
     * @param idempotencyKey its key
     */
    public BusinessEvent(EventType<P> type, P payload, String idempotencyKey) {
        this(type, payload, idempotencyKey, Optional.empty());
    }

    /**
     * {@return this event, told to the processes of another record}
     *
     * @param record the record whose processes hear of it, such as the order of a shipment
     */
    public BusinessEvent<P> toldTo(ExternalRef record) {
        return new BusinessEvent<>(type, payload, idempotencyKey, Optional.of(record));
    }
}
