package io.retailsync.spi;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The target's word that an effect happened.
 *
 * @param refs how the target names what was written, the most specific first; bound to the effect's key, or to what it creates
 * @param links how the target names parts of it that others refer to by keys of their own
 * @param token the target's version token afterwards
 * @param facts what else the target said that a process or a person wants, such as {@code salesOrder}
 * @param adopted whether it was there already, equal
 */
public record Receipt(
        List<ExternalRef> refs, List<Link> links, Optional<String> token, Map<String, String> facts, boolean adopted) {

    /** The fact that is written for people: it stands in the journal and so in the record's story. */
    public static final String NOTE = "note";

    /**
     * A part with a key of its own, such as the row for one SKU of a product.
     *
     * @param ref how the target names it
     * @param key what others call it
     */
    public record Link(ExternalRef ref, Key key) {}

    /**
     * Copies the collections.
     *
     * @param refs how the target names what was written, the most specific first; bound to the effect's key, or to what it creates
     * @param links how the target names parts of it that others refer to by keys of their own
     * @param token the target's version token afterwards
     * @param facts what else the target said that a process or a person wants, such as {@code salesOrder}
     * @param adopted whether it was there already, equal
     */
    public Receipt {
        refs = List.copyOf(refs);
        links = List.copyOf(links);
        facts = Map.copyOf(facts);
    }

    /** {@return a receipt without a reference} */
    public static Receipt done() {
        return new Receipt(List.of(), List.of(), Optional.empty(), Map.of(), false);
    }

    /**
     * {@return a receipt}
     *
     * @param refs how the target names what was written
     */
    public static Receipt of(ExternalRef... refs) {
        return new Receipt(List.of(refs), List.of(), Optional.empty(), Map.of(), false);
    }

    /**
     * {@return with a name more}
     *
     * @param ref how the target names what was written
     */
    public Receipt naming(ExternalRef ref) {
        List<ExternalRef> more = new ArrayList<>(refs);
        more.add(ref);
        return new Receipt(more, links, token, facts, adopted);
    }

    /**
     * {@return with the name of a part}
     *
     * @param ref how the target names it
     * @param key what others call it
     */
    public Receipt linking(ExternalRef ref, Key key) {
        List<Link> more = new ArrayList<>(links);
        more.add(new Link(ref, key));
        return new Receipt(refs, more, token, facts, adopted);
    }

    /**
     * {@return with the version token}
     *
     * @param value such as an ETag
     */
    public Receipt token(String value) {
        return new Receipt(refs, links, Optional.of(value), facts, adopted);
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
        return new Receipt(refs, links, token, more, adopted);
    }

    /**
     * {@return with a remark for people, which the journal keeps; no secret and no personal data}
     *
     * @param text what somebody should look at although it happened
     */
    public Receipt noting(String text) {
        return fact(NOTE, text);
    }

    /** {@return saying that it was there already} */
    public Receipt found() {
        return new Receipt(refs, links, token, facts, true);
    }
}
