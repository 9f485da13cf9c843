package io.retailsync.spi;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one system says of one record: only the paths that it covers, each with a value or "cleared". A path that is left out is not
 * touched. Never a canonical record.
 *
 * <p>Immutable; every method returns a changed copy.
 *
 * @param <E> the entity
 */
public final class Observation<E extends Record> {

    private final EntityType<E> type;
    private final ExternalRef ref;
    private final Instant version;
    private final Map<String, Optional<?>> values;
    private final boolean gone;
    private final Optional<String> businessKey;
    private final List<String> matchKeys;
    private final List<ExternalRef> aliases;
    private final Map<ExternalRef, Key> links;
    private final Optional<String> token;
    private final Optional<String> unknown;

    private Observation(
            EntityType<E> type,
            ExternalRef ref,
            Instant version,
            Map<String, Optional<?>> values,
            boolean gone,
            Optional<String> businessKey,
            List<String> matchKeys,
            List<ExternalRef> aliases,
            Map<ExternalRef, Key> links,
            Optional<String> token,
            Optional<String> unknown) {
        this.type = type;
        this.ref = ref;
        this.version = version;
        this.values = values;
        this.gone = gone;
        this.businessKey = businessKey;
        this.matchKeys = matchKeys;
        this.aliases = aliases;
        this.links = links;
        this.token = token;
        this.unknown = unknown;
    }

    /**
     * Begins an observation that covers nothing yet.
     *
     * @param type what kind of record
     * @param ref how the system names it
     * @param version when the system last changed it, by its own clock; whole seconds are fine
     * @param <E> the entity
     * @return the observation
     */
    public static <E extends Record> Observation<E> of(EntityType<E> type, ExternalRef ref, Instant version) {
        return new Observation<>(
                type,
                ref,
                version,
                Map.of(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return covering one path more}
     *
     * @param path which
     * @param value its value
     * @param <V> the attribute's type
     */
    public <V> Observation<E> set(AttributePath<E, V> path, V value) {
        return put(path, Optional.of(value));
    }

    /**
     * {@return covering one path more, as cleared where the value is absent}
     *
     * @param path which
     * @param value its value, or absent for cleared
     * @param <V> the attribute's type
     */
    public <V> Observation<E> set(AttributePath<E, V> path, Optional<? extends V> value) {
        return put(path, value);
    }

    /**
     * {@return covering one path more, as cleared}
     *
     * @param path which
     */
    public Observation<E> clear(AttributePath<E, ?> path) {
        return put(path, Optional.empty());
    }

    /** {@return saying that the record no longer exists at the system} */
    public Observation<E> gone() {
        return copy(values, true, businessKey, matchKeys, aliases, links, token, unknown);
    }

    /**
     * {@return with the canonical id itself, for records whose business key is one everywhere, such as SKU at location}
     *
     * @param id the canonical id
     */
    public Observation<E> identifiedAs(String id) {
        return copy(values, gone, Optional.of(id), matchKeys, aliases, links, token, unknown);
    }

    /**
     * {@return with a key by which the same record at another system is found, such as {@code email:…}}
     *
     * @param key comparable form; stored only as a hash
     */
    public Observation<E> matchedBy(String key) {
        return copy(values, gone, businessKey, plus(matchKeys, key), aliases, links, token, unknown);
    }

    /**
     * {@return with another name of the same record at the same system, such as a business reference that we may have written}
     *
     * @param alias the name
     */
    public Observation<E> alsoKnownAs(ExternalRef alias) {
        return copy(values, gone, businessKey, matchKeys, plus(aliases, alias), links, token, unknown);
    }

    /**
     * {@return with a reference to something else that was learned on the way, such as the inventory item of a SKU}
     *
     * @param name how the system names it
     * @param key what it is
     */
    public Observation<E> linking(ExternalRef name, Key key) {
        Map<ExternalRef, Key> more = new LinkedHashMap<>(links);
        more.put(name, key);
        return copy(values, gone, businessKey, matchKeys, aliases, more, token, unknown);
    }

    /**
     * {@return with the vendor's version token for compare-and-set, such as an ETag}
     *
     * @param value the token, kept until the next observation
     */
    public Observation<E> token(String value) {
        return copy(values, gone, businessKey, matchKeys, aliases, links, Optional.of(value), unknown);
    }

    /**
     * {@return with what the system said beyond the model}
     *
     * @param json an object, as JSON text
     */
    public Observation<E> unknown(String json) {
        return copy(values, gone, businessKey, matchKeys, aliases, links, token, Optional.of(json));
    }

    private Observation<E> put(AttributePath<E, ?> path, Optional<?> value) {
        Map<String, Optional<?>> more = new LinkedHashMap<>(values);
        more.put(path.name(), value);
        return copy(more, gone, businessKey, matchKeys, aliases, links, token, unknown);
    }

    private Observation<E> copy(
            Map<String, Optional<?>> values,
            boolean gone,
            Optional<String> businessKey,
            List<String> matchKeys,
            List<ExternalRef> aliases,
            Map<ExternalRef, Key> links,
            Optional<String> token,
            Optional<String> unknown) {
        return new Observation<>(
                type, ref, version, values, gone, businessKey, matchKeys, aliases, links, token, unknown);
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> more = new ArrayList<>(list);
        more.add(item);
        return List.copyOf(more);
    }

    /** {@return what kind of record} */
    public EntityType<E> type() {
        return type;
    }

    /** {@return how the system names it} */
    public ExternalRef ref() {
        return ref;
    }

    /** {@return when the system last changed it} */
    public Instant version() {
        return version;
    }

    /** {@return by attribute name, what is covered: a value, or empty for cleared} */
    public Map<String, Optional<?>> values() {
        return java.util.Collections.unmodifiableMap(values);
    }

    /** {@return whether the record no longer exists there} */
    public boolean isGone() {
        return gone;
    }

    /** {@return the canonical id, where the business key is one} */
    public Optional<String> businessKey() {
        return businessKey;
    }

    /** {@return keys by which the same record at another system is found} */
    public List<String> matchKeys() {
        return matchKeys;
    }

    /** {@return other names of the record at this system} */
    public List<ExternalRef> aliases() {
        return aliases;
    }

    /** {@return references to other things that were learned on the way} */
    public Map<ExternalRef, Key> links() {
        return links;
    }

    /** {@return the vendor's version token} */
    public Optional<String> token() {
        return token;
    }

    /** {@return what the system said beyond the model, as JSON text} */
    public Optional<String> unknown() {
        return unknown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Observation<?> that
                && type.equals(that.type)
                && ref.equals(that.ref)
                && version.equals(that.version)
                && values.equals(that.values)
                && gone == that.gone
                && businessKey.equals(that.businessKey)
                && matchKeys.equals(that.matchKeys)
                && aliases.equals(that.aliases)
                && links.equals(that.links);
    }

    @Override
    public int hashCode() {
        return 31 * ref.hashCode() + version.hashCode();
    }

    @Override
    public String toString() {
        return type + " " + ref + " covering " + values.keySet() + (gone ? ", gone" : "");
    }
}
