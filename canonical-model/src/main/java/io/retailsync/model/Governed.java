package io.retailsync.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record with everything that is true of it beside its own attributes: identity, version, references, where each value comes
 * from, where it may be kept, and what a source said that the model has no attribute for.
 *
 * <p>Immutable.
 *
 * @param key canonical identity
 * @param tenant contract scope
 * @param version 1 at first sight, one more with every accepted change
 * @param refs how the systems name it
 * @param provenance by attribute name
 * @param region residency tag
 * @param unknown by system, the JSON of what that source said beyond the model, as text
 * @param value the record itself
 * @param <T> the entity
 */
public record Governed<T extends Record>(
        Key key,
        String tenant,
        long version,
        List<ExternalRef> refs,
        Map<String, Stamp> provenance,
        String region,
        Map<String, String> unknown,
        T value) {

    /**
     * Copies the collections.
     *
     * @param key canonical identity
     * @param tenant contract scope
     * @param version 1 at first sight, one more with every accepted change
     * @param refs how the systems name it
     * @param provenance by attribute name
     * @param region residency tag
     * @param unknown by system, the JSON of what that source said beyond the model, as text
     * @param value the record itself
     */
    public Governed {
        refs = List.copyOf(refs);
        provenance = Map.copyOf(provenance);
        unknown = Map.copyOf(unknown);
    }

    /**
     * {@return the first reference at {@code system}, of any type}
     *
     * @param system the host's name of the system
     */
    public Optional<ExternalRef> ref(String system) {
        return refs.stream().filter(ref -> ref.system().equals(system)).findFirst();
    }

    /**
     * {@return the reference of that type at {@code system}}
     *
     * @param system the system's name
     * @param type the kind there
     */
    public Optional<ExternalRef> ref(String system, String type) {
        return refs.stream()
                .filter(ref -> ref.system().equals(system) && ref.type().equals(type))
                .findFirst();
    }

    /** {@return identity and version: neither the record itself nor what is beyond the model, which may be personal} */
    @Override
    public String toString() {
        return key + " version " + version + " of " + tenant + ", known as " + refs;
    }
}
