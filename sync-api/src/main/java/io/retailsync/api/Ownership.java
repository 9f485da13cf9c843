package io.retailsync.api;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which system's word counts for which attribute of one kind of record. The owner's value wins as soon as the owner has said one;
 * until then contributors are heard in their order. Immutable.
 *
 * @param <E> the entity
 */
public final class Ownership<E extends Record> {

    private final EntityType<E> type;
    private final Map<String, String> owners;
    private final List<String> contributors;

    private Ownership(EntityType<E> type, Map<String, String> owners, List<String> contributors) {
        this.type = type;
        this.owners = owners;
        this.contributors = contributors;
    }

    /**
     * {@return an ownership that names nobody yet}
     *
     * @param type the kind of record
     * @param <E> the entity
     */
    public static <E extends Record> Ownership<E> of(EntityType<E> type) {
        return new Ownership<>(type, Map.of(), List.of());
    }

    /**
     * {@return with an owner of all that has no owner of its own}
     *
     * @param system the system's name
     */
    public Ownership<E> owner(String system) {
        return owned("", system);
    }

    /**
     * {@return with an owner of one attribute}
     *
     * @param path which
     * @param system the system's name
     */
    public Ownership<E> owner(AttributePath<E, ?> path, String system) {
        return owned(path.name(), system);
    }

    private Ownership<E> owned(String attribute, String system) {
        Map<String, String> more = new LinkedHashMap<>(owners);
        String before = more.putIfAbsent(attribute, system);
        if (before != null && !before.equals(system)) {
            throw new ConfigurationRefused("'" + type.name() + (attribute.isEmpty() ? "" : "." + attribute)
                    + "' has two owners, '" + before + "' and '" + system
                    + "': name one, and list the other among the contributors");
        }
        return new Ownership<>(type, more, contributors);
    }

    /**
     * {@return with systems that are heard while the owner has said nothing}
     *
     * @param systems most trusted first
     */
    public Ownership<E> contributors(String... systems) {
        List<String> more = new ArrayList<>(contributors);
        more.addAll(List.of(systems));
        return new Ownership<>(type, owners, List.copyOf(more));
    }

    /** {@return the kind of record} */
    public EntityType<E> type() {
        return type;
    }

    /**
     * {@return the owner of an attribute, if one is named}
     *
     * @param attribute its name
     */
    public Optional<String> ownerOf(String attribute) {
        return Optional.ofNullable(owners.getOrDefault(attribute, owners.get("")));
    }

    /**
     * {@return the owner that is named for this attribute alone}
     *
     * @param attribute its name
     */
    public Optional<String> namedOwnerOf(String attribute) {
        return Optional.ofNullable(owners.get(attribute));
    }

    /** {@return systems that are heard while the owner has said nothing, most trusted first} */
    public List<String> contributors() {
        return contributors;
    }

    /** {@return every system that is named} */
    public List<String> systems() {
        List<String> all = new ArrayList<>(owners.values());
        all.addAll(contributors);
        return all.stream().distinct().toList();
    }
}
