package io.retailsync.model;

/**
 * How one system names one record. Vendor ids are kept whole: global ids, leading zeros, 18 characters.
 *
 * @param system the host's name of the system instance, such as {@code shop-de}; at most 64 characters
 * @param type the kind of thing at that system, such as {@code order} or {@code business-partner}; at most 64 characters
 * @param value the id there; at most 512 characters
 */
public record ExternalRef(String system, String type, String value) {

    /**
     * Refuses empty parts and those that are too long for a name.
     *
     * @param system the host's name of the system instance, such as {@code shop-de}; at most 64 characters
     * @param type the kind of thing at that system, such as {@code order} or {@code business-partner}; at most 64 characters
     * @param value the id there; at most 512 characters
     */
    public ExternalRef {
        if (system.isBlank() || type.isBlank() || value.isBlank()) {
            throw new InvalidValue("external reference", "an empty part", "system, type and value");
        }
        Bounded.text("reference.system", system, 64);
        Bounded.text("reference.type", type, 64);
        Bounded.text("reference.value", value, 512);
    }

    /**
     * {@return a reference}
     *
     * @param system the system's name
     * @param type the kind
     * @param value the id there
     */
    public static ExternalRef of(String system, String type, String value) {
        return new ExternalRef(system, type, value);
    }

    /**
     * {@return the reference of what {@link #toString()} printed}
     *
     * @param text {@code system/type/value}
     */
    public static ExternalRef parse(String text) {
        String[] parts = text.split("/", 3);
        if (parts.length != 3) {
            throw new InvalidValue("external reference", "text of " + parts.length + " parts", "system/type/value");
        }
        return new ExternalRef(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return system + "/" + type + "/" + value;
    }
}
