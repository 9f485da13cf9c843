package io.retailsync.spi;

import java.time.Duration;

/**
 * How an operation is kept from taking effect twice.
 *
 * @param kind the mechanism
 * @param field the vendor's key, field or directive that carries it; empty for {@link Kind#NATURAL} by value and for nothing
 * @param window for {@link Kind#KEYED}: how long the vendor remembers a key
 */
public record Safety(Kind kind, String field, Duration window) {

    /** The mechanisms. */
    public enum Kind {
        /** An upsert or an absolute value: doing it twice is doing it once. */
        NATURAL,
        /** The vendor remembers a key for a while and answers a repeat with the first result. */
        KEYED,
        /** A stable business reference is written into the record and looked for. */
        PROBED,
        /** Nothing: refused unless the host accepts at-most-once in writing. */
        NONE
    }

    /**
     * {@return safe by nature}
     *
     * @param field what identifies the record at the vendor
     */
    public static Safety natural(String field) {
        return new Safety(Kind.NATURAL, field, Duration.ZERO);
    }

    /**
     * {@return safe by a key}
     *
     * @param field where the vendor takes it
     * @param window how long it is remembered
     */
    public static Safety keyed(String field, Duration window) {
        return new Safety(Kind.KEYED, field, window);
    }

    /**
     * {@return safe by looking first}
     *
     * @param field where the business reference is written
     */
    public static Safety probed(String field) {
        return new Safety(Kind.PROBED, field, Duration.ZERO);
    }

    /** {@return not safe} */
    public static Safety none() {
        return new Safety(Kind.NONE, "", Duration.ZERO);
    }
}
