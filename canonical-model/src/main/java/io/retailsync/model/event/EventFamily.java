package io.retailsync.model.event;

import io.retailsync.model.DataClass;
import java.util.List;

/**
 * The event types of one module that are kept in order by the same key.
 *
 * @param module such as {@code sales}
 * @param partition what keeps them in order
 */
public record EventFamily(String module, Partition partition) {

    /**
     * {@return a type whose events never wait}
     *
     * @param fact kebab case, past tense, such as {@code order-placed}
     * @param payload the record that is told
     * @param highest the highest class of data in the payload
     * @param once the parts of the idempotency key
     * @param <P> the payload
     */
    public <P extends Record> EventType<P> critical(String fact, Class<P> payload, DataClass highest, String... once) {
        return type(fact, payload, Delivery.CRITICAL, highest, once);
    }

    /**
     * {@return a type of the middle class of delivery}
     *
     * @param fact kebab case, past tense, such as {@code order-placed}
     * @param payload the record that is told
     * @param highest the highest class of data in the payload
     * @param once the parts of the idempotency key
     * @param <P> the payload
     */
    public <P extends Record> EventType<P> standard(String fact, Class<P> payload, DataClass highest, String... once) {
        return type(fact, payload, Delivery.STANDARD, highest, once);
    }

    /**
     * {@return a type whose events wait first}
     *
     * @param fact kebab case, past tense, such as {@code order-placed}
     * @param payload the record that is told
     * @param highest the highest class of data in the payload
     * @param once the parts of the idempotency key
     * @param <P> the payload
     */
    public <P extends Record> EventType<P> bulk(String fact, Class<P> payload, DataClass highest, String... once) {
        return type(fact, payload, Delivery.BULK, highest, once);
    }

    private <P extends Record> EventType<P> type(
            String fact, Class<P> payload, Delivery delivery, DataClass highest, String... once) {
        String name = "retail." + module + "." + fact + ".v1";
        return new EventType<>(name, payload, delivery, partition, List.of(once), highest);
    }
}
