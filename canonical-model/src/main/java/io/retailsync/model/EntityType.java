package io.retailsync.model;

import io.vavr.control.Validation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One kind of record that is kept in step between systems: its name, its class and its attributes.
 *
 * <p>Immutable, safe for concurrent use. Constants stand in the generated {@code …Paths} classes.
 *
 * @param <E> the entity
 */
public final class EntityType<E extends Record> {

    private static final Map<Class<?>, Object> EMPTY =
            Map.of(List.class, List.of(), Set.class, Set.of(), Map.class, Map.of());

    private final String name;
    private final Class<E> entity;
    private final Map<String, AttributePath<E, ?>> attributes = new LinkedHashMap<>();
    private final Constructor<E> constructor;
    private final List<Component> components;

    /** What assembling has to know of a component, read once. */
    private record Component(
            String name, boolean mandatory, @Nullable Object absent) {

        static Component of(RecordComponent component) {
            Class<?> type = component.getType();
            Object absent = type == boolean.class ? (Object) false : EMPTY.get(type);
            boolean mandatory = absent == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Component(component.getName(), mandatory, absent);
        }
    }

    private EntityType(String name, Class<E> entity, List<AttributePath<E, ?>> attributes) {
        this.name = name;
        this.entity = entity;
        attributes.forEach(path -> this.attributes.put(path.name(), path));
        this.components =
                Arrays.stream(entity.getRecordComponents()).map(Component::of).toList();
        Class<?>[] types = Arrays.stream(entity.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            this.constructor = entity.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(entity + " has no canonical constructor", e);
        }
    }

    /**
     * Declares a kind of record.
     *
     * @param name lower case with dashes
     * @param entity the record
     * @param attributes a path per component
     * @param <E> the entity
     * @return the type
     */
    public static <E extends Record> EntityType<E> of(
            String name, Class<E> entity, List<AttributePath<E, ?>> attributes) {
        if (attributes.size() != entity.getRecordComponents().length) {
            throw new IllegalArgumentException(name + ": a path per component is needed");
        }
        return new EntityType<>(name, entity, attributes);
    }

    /** {@return the name, lower case with dashes, such as {@code inventory-level}} */
    public String name() {
        return name;
    }

    /** {@return the record class} */
    public Class<E> entity() {
        return entity;
    }

    /** {@return the attributes in the order of the record's components} */
    public List<AttributePath<E, ?>> attributes() {
        return List.copyOf(attributes.values());
    }

    /**
     * {@return the attribute of that name, if there is one}
     *
     * @param attribute a component's name
     */
    public Optional<AttributePath<E, ?>> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /**
     * Builds the record from single attribute values.
     *
     * @param values by attribute name; absent lists, sets and maps become empty ones
     * @return the record, or all that is missing, or else what its constructor refuses first
     */
    public Validation<List<Finding>, E> assemble(Map<String, ?> values) {
        List<@Nullable Object> arguments = new ArrayList<>();
        List<Finding> missing = new ArrayList<>();
        for (Component component : components) {
            Object value = values.get(component.name());
            arguments.add(value == null ? component.absent() : value);
            if (value == null && component.mandatory()) {
                missing.add(new Finding(
                        "required",
                        name + "." + component.name(),
                        "found nothing; expected a value: the attribute is mandatory"));
            }
        }
        if (!missing.isEmpty()) {
            return Validation.invalid(missing);
        }
        try {
            return Validation.valid(constructor.newInstance(arguments.toArray()));
        } catch (InvocationTargetException e) {
            return Validation.invalid(List.of(finding(e.getCause())));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(entity + " can't be built: export its package", e);
        }
    }

    private Finding finding(@Nullable Throwable cause) {
        if (cause instanceof InvalidValue invalid) {
            return new Finding("invalid-value", name + "." + invalid.attribute(), String.valueOf(invalid.getMessage()));
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        throw new IllegalStateException(cause);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityType<?> that && entity.equals(that.entity) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
