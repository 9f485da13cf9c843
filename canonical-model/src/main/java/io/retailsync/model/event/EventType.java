package io.retailsync.model.event;

import io.retailsync.model.DataClass;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.SchemaVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The name of one business fact, the shape of what is told with it, and how it is told (canonical-model §7.2).
 *
 * @param name such as {@code retail.sales.order-placed.v1}
 * @param payload the record that is told
 * @param delivery how urgent it is
 * @param partition what keeps it in order
 * @param once the parts of the idempotency key: the same fact observed twice has the same parts
 * @param dataClass the highest class of data that a payload may hold
 * @param <P> the payload
 */
public record EventType<P extends Record>(
        String name, Class<P> payload, Delivery delivery, Partition partition, List<String> once, DataClass dataClass) {

    /**
     * Refuses a type without an idempotency rule.
     *
     * @param name such as {@code retail.sales.order-placed.v1}
     * @param payload the record that is told
     * @param delivery how urgent it is
     * @param partition what keeps it in order
     * @param once the parts of the idempotency key: the same fact observed twice has the same parts
     * @param dataClass the highest class of data that a payload may hold
     */
    public EventType {
        once = List.copyOf(once);
        if (once.isEmpty()) {
            throw new InvalidValue("once", "no parts", "what tells one fact from another");
        }
    }

    /**
     * A first version of an event of a host's own: of the middle class of delivery, in order per record, once per record and version, and
     * of the highest class that the payload's components declare.
     *
     * @param module such as {@code sales}
     * @param fact kebab case, past tense, such as {@code order-placed}
     * @param payload the record that is told
     * @param <P> the payload
     * @return the type
     */
    public static <P extends Record> EventType<P> of(String module, String fact, Class<P> payload) {
        DataClass highest = DeclaredClass.highest(payload);
        return new EventFamily(module, Partition.SUBJECT).standard(fact, payload, highest, "subjectId", "version");
    }

    /**
     * {@return an event of this type}
     *
     * @param payload what is told
     * @param parts the values of {@link #once()}, in that order
     */
    public BusinessEvent<P> told(P payload, Object... parts) {
        return new BusinessEvent<>(this, payload, key(parts));
    }

    /** {@return the address of the payload's schema, with the full version, such as {@code urn:retailsync:schema:order-snapshot:1.0.0}} */
    public String dataSchema() {
        String schema =
                payload.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return "urn:retailsync:schema:" + schema + ":" + SchemaVersion.of(payload);
    }

    /** A part that holds the sign between parts can't pass for two. */
    private String key(Object... parts) {
        if (parts.length != once.size()) {
            throw new InvalidValue(name, parts.length + " parts of the idempotency key", String.join(", ", once));
        }
        List<String> texts = new ArrayList<>(parts.length);
        for (Object part : parts) {
            texts.add(String.valueOf(part).replace("%", "%25").replace("@", "%40"));
        }
        return String.join("@", texts);
    }

    @Override
    public String toString() {
        return name;
    }
}
