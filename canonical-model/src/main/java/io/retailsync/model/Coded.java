package io.retailsync.model;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A value of a closed list, or the raw value of a system for which the list has no word. Unknown values survive a round trip without
 * opening the list.
 *
 * @param <E> the closed list
 */
public sealed interface Coded<E extends Enum<E>> {

    /**
     * A value of the list.
     *
     * @param value the value
     * @param <E> the list
     */
    record Known<E extends Enum<E>>(E value) implements Coded<E> {}

    /**
     * A value beyond the list.
     *
     * @param raw as the system wrote it
     * @param system which system
     * @param <E> the list
     */
    record Raw<E extends Enum<E>>(String raw, String system) implements Coded<E> {}

    /**
     * {@return a known value}
     *
     * @param value of the list
     * @param <E> the list
     */
    static <E extends Enum<E>> Coded<E> of(E value) {
        return new Known<>(value);
    }

    /**
     * {@return a value beyond the list}
     *
     * @param raw as written
     * @param system by whom
     * @param <E> the list
     */
    static <E extends Enum<E>> Coded<E> raw(String raw, String system) {
        return new Raw<>(raw, system);
    }

    /** {@return the value, if the list knows it} */
    default Optional<E> known() {
        return fold(Optional::of, (raw, system) -> Optional.empty());
    }

    /**
     * {@return whether it is this very value of the list}
     *
     * @param value of the list
     */
    default boolean is(E value) {
        return known().filter(value::equals).isPresent();
    }

    /** {@return the value of the list's name, or the raw text} */
    default String text() {
        return fold(Enum::name, (raw, system) -> raw);
    }

    /**
     * {@return what fits the case}
     *
     * @param known for a value of the list
     * @param raw for raw value and system
     * @param <R> the result
     */
    default <R> R fold(Function<E, R> known, BiFunction<String, String, R> raw) {
        if (this instanceof Known<E> value) {
            return known.apply(value.value());
        }
        Raw<E> beyond = (Raw<E>) this;
        return raw.apply(beyond.raw(), beyond.system());
    }
}
