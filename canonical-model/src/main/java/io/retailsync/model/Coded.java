package io.retailsync.model;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A value of a list, or the raw value of a system for which the list has no word. Unknown values survive a round trip: a vendor's with its
 * system, and a name that a later version of this library has added to the list as it was written.
 *
 * @param <E> the closed list
 */
public sealed interface Coded<E extends Enum<E>> {

    /** The system of names that a later version of the model itself has. */
    String MODEL = "model";

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
     * @param raw as the system wrote it, at most 255 characters
     * @param system which system, at most 64 characters; {@link #MODEL} for a name of a later version
     * @param <E> the list
     */
    record Raw<E extends Enum<E>>(String raw, String system) implements Coded<E> {

        private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

        /**
         * Refuses what is too long for a code.
         *
         * @param raw as the system wrote it, at most 255 characters
         * @param system which system, at most 64 characters; {@link #MODEL} for a name of a later version
         */
        public Raw {
            Bounded.text("code.raw", raw, 255);
            Bounded.text("code.system", system, 64);
        }

        /** {@return whether it is a name that a later version of the model itself has} */
        public boolean isLaterName() {
            return system.equals(MODEL) && NAME.matcher(raw).matches();
        }
    }

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

    /**
     * {@return the value of the list by its name, or a name that a later version of the model has}
     *
     * @param name up to 64 capitals, digits and underscores
     * @param list the list
     * @param <E> the list
     * @throws InvalidValue where it can't be a name
     */
    static <E extends Enum<E>> Coded<E> named(String name, Class<E> list) {
        for (E value : list.getEnumConstants()) {
            if (value.name().equals(name)) {
                return of(value);
            }
        }
        Raw<E> later = new Raw<>(name, MODEL);
        if (!later.isLaterName()) {
            throw new InvalidValue(
                    "code",
                    "text of " + name.length() + " characters",
                    "a name of the model: up to 64 capitals, digits and underscores");
        }
        return later;
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
