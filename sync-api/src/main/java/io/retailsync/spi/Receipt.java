package io.retailsync.spi;

import io.retailsync.model.ExternalRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The target's word that an effect happened.
 *
 * @param refs how the target names what was written, the most specific first; bound to the effect's key, or to what it creates
 * @param token the target's version token afterwards
 * @param facts what else the target said that a process or a person wants, such as {@code salesOrder}
 * @param adopted whether it was there already, equal
 */
public record Receipt(List<ExternalRef> refs, Optional<String> token, Map<String, String> facts, boolean adopted) {

    /**
     * Copies the collections.
     *
     * @param refs how the target names what was written, the most specific first; bound to the effect's key, or to what it creates
     * @param token the target's version token afterwards
     * @param facts what else the target said that a process or a person wants, such as {@code salesOrder}
     * @param adopted whether it was there already, equal
     */
    public Receipt {
        refs = List.copyOf(refs);
        facts = Map.copyOf(facts);
    }

    /** {@return a receipt without a reference} */
    public static Receipt done() {
        return new Receipt(List.of(), Optional.empty(), Map.of(), false);
    }

    /**
     * {@return a receipt}
     *
     * @param refs how the target names what was written
     */
    public static Receipt of(ExternalRef... refs) {
        return new Receipt(List.of(refs), Optional.empty(), Map.of(), false);
    }

    /**
     * {@return with the version token}
     *
     * @param value such as an ETag
     */
    public Receipt token(String value) {
        return new Receipt(refs, Optional.of(value), facts, adopted);
    }

    /**
     * {@return with a fact more}
     *
     * @param name what
     * @param value its text
     */
    public Receipt fact(String name, String value) {
        Map<String, String> more = new java.util.LinkedHashMap<>(facts);
        more.put(name, value);
        return new Receipt(refs, token, more, adopted);
    }

    /** {@return saying that it was there already} */
    public Receipt found() {
        return new Receipt(refs, token, facts, true);
    }
}
