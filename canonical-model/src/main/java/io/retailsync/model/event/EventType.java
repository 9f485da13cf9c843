package io.retailsync.model.event;

/**
 * The name of one business fact and the shape of what is told with it.
 *
 * @param name such as {@code retail.sales.order-placed.v1}
 * @param payload the record that is told
 * @param <P> the payload
 */
public record EventType<P extends Record>(String name, Class<P> payload) {

    /**
     * A first version of an event.
     *
     * @param module such as {@code sales}
     * @param fact kebab case, past tense, such as {@code order-placed}
     * @param payload the record that is told
     * @param <P> the payload
     * @return the type
     */
    public static <P extends Record> EventType<P> of(String module, String fact, Class<P> payload) {
        return new EventType<>("retail." + module + "." + fact + ".v1", payload);
    }

    @Override
    public String toString() {
        return name;
    }
}
