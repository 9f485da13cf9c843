package io.retailsync.model;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The typed path of one attribute of an entity, such as {@code CustomerPaths.EMAIL}. Constants are generated; nobody spells a path by
 * hand.
 *
 * <p>Immutable; equal when entity and name are.
 *
 * @param <E> the entity
 * @param <V> the attribute's type
 */
public final class AttributePath<E, V> {

    private final Class<E> entity;
    private final String name;
    private final Type type;
    private final DataClass dataClass;
    private final List<Owner> owners;
    private final MergeRule rule;
    private final Function<E, Optional<V>> reader;

    private AttributePath(
            Class<E> entity,
            String name,
            Type type,
            DataClass dataClass,
            List<Owner> owners,
            MergeRule rule,
            Function<E, Optional<V>> reader) {
        this.entity = entity;
        this.name = name;
        this.type = type;
        this.dataClass = dataClass;
        this.owners = owners;
        this.rule = rule;
        this.reader = reader;
    }

    /**
     * {@return the path of a whole entity}
     *
     * @param entity the record
     * @param <E> the entity
     */
    public static <E extends Record> AttributePath<E, E> root(Class<E> entity) {
        return new AttributePath<>(entity, "", entity, DataClass.C1, List.of(), MergeRule.OWNER_WINS, Optional::of);
    }

    /**
     * The path of one component of a record.
     *
     * @param entity the record
     * @param name the component's name
     * @param reader its accessor, answering empty where the component is absent
     * @param <E> the entity
     * @param <V> the attribute's type
     * @return the path
     */
    public static <E extends Record, V> AttributePath<E, V> of(
            Class<E> entity, String name, Function<E, Optional<V>> reader) {
        for (RecordComponent component : entity.getRecordComponents()) {
            if (component.getName().equals(name)) {
                Attribute declared = component.getAnnotation(Attribute.class);
                boolean silent = declared == null;
                return new AttributePath<>(
                        entity,
                        name,
                        component.getGenericType(),
                        silent ? DataClass.C1 : declared.value(),
                        silent ? List.of() : List.of(declared.owner()),
                        silent ? MergeRule.OWNER_WINS : declared.merge(),
                        reader);
            }
        }
        throw new IllegalArgumentException(entity.getSimpleName() + " has no component " + name);
    }

    /** {@return the record that the attribute belongs to} */
    public Class<E> entity() {
        return entity;
    }

    /** {@return the name within the entity; empty for the root} */
    public String name() {
        return name;
    }

    /** {@return the attribute's full generic type} */
    public Type type() {
        return type;
    }

    /** {@return how sensitive the values are} */
    public DataClass dataClass() {
        return dataClass;
    }

    /** {@return who has the word on it, the first one before the others; empty where nothing is declared} */
    public List<Owner> owners() {
        return owners;
    }

    /** {@return how values of several systems become one; {@link MergeRule#OWNER_WINS} where nothing is declared} */
    public MergeRule rule() {
        return rule;
    }

    /** {@return whether this is the whole entity} */
    public boolean isRoot() {
        return name.isEmpty();
    }

    /**
     * {@return the value in {@code record}, if it is there}
     *
     * @param record an entity
     */
    public Optional<V> read(E record) {
        return reader.apply(record);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttributePath<?, ?> that && entity.equals(that.entity) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * entity.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        String root = entity.getSimpleName();
        String lower = Character.toLowerCase(root.charAt(0)) + root.substring(1);
        return isRoot() ? lower : lower + "." + name;
    }
}
