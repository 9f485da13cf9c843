package io.retailsync.model;

/**
 * The canonical identity of one record: what it is and which one. Everything that must stay in order shares a key.
 *
 * @param type the entity type's name, such as {@code order}; at most 64 characters
 * @param id the canonical id within the type, never parsed for meaning; at most 700 characters
 */
public record Key(String type, String id) implements Comparable<Key> {

    /**
     * Refuses empty parts and those that are too long for a name.
     *
     * @param type the entity type's name, such as {@code order}; at most 64 characters
     * @param id the canonical id within the type, never parsed for meaning; at most 700 characters
     */
    public Key {
        if (type.isBlank() || id.isBlank()) {
            throw new InvalidValue("key", "an empty part", "a type and an id");
        }
        Bounded.text("key.type", type, 64);
        Bounded.text("key.id", id, 700);
    }

    /**
     * {@return a key}
     *
     * @param type the entity type
     * @param id the canonical id
     */
    public static Key of(EntityType<?> type, String id) {
        return new Key(type.name(), id);
    }

    /**
     * {@return a key that stands for what a reference names, where nobody knows which record that is} Payloads that follow from a record
     * which knows another one by its name only carry it: {@code order:shop/order/1001} is the order that the shop calls so.
     *
     * @param ref the reference
     */
    public static Key naming(ExternalRef ref) {
        return new Key(ref.type(), ref.toString());
    }

    /**
     * {@return the key of what {@link #toString()} printed}
     *
     * @param text {@code type:id}
     */
    public static Key parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new InvalidValue("key", "text without a colon", "type:id");
        }
        return new Key(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(Key other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
