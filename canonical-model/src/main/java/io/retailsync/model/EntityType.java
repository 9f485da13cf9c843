package io.retailsync.model;

import io.vavr.control.Validation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
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

    private final String name;
    private final Class<E> entity;
    private final Map<String, AttributePath<E, ?>> attributes = new LinkedHashMap<>();
    private final Constructor<E> constructor;

    private EntityType(String name, Class<E> entity, List<AttributePath<E, ?>> attributes) {
        this.name = name;
        this.entity = entity;
        attributes.forEach(path -> this.attributes.put(path.name(), path));
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
     * @return the record, or what is missing or wrong
     */
    public Validation<List<Finding>, E> assemble(Map<String, ?> values) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (RecordComponent component : entity.getRecordComponents()) {
            Object value = values.get(component.getName());
            arguments.add(value == null ? absent(component) : value);
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

    private static @Nullable Object absent(RecordComponent component) {
        Class<?> raw = component.getGenericType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : component.getType();
        if (raw == List.class) {
            return List.of();
        }
        if (raw == Set.class) {
            return Set.of();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw == boolean.class) {
            return false;
        }
        return null;
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
