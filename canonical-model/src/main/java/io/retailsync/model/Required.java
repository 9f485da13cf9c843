package io.retailsync.model;

import org.jspecify.annotations.Nullable;

/** The check of components that a record can't do without. */
public final class Required {

    private Required() {}

    /**
     * Refuses an absent component.
     *
     * @param attribute the component's name
     * @param value what was given
     * @throws InvalidValue where nothing was given
     */
    public static void present(String attribute, @Nullable Object value) {
        given(attribute, value);
    }

    /**
     * {@return what was given}
     *
     * @param attribute the component's name
     * @param value what was given
     * @param <T> its type
     * @throws InvalidValue where nothing was given
     */
    public static <T> T given(String attribute, @Nullable T value) {
        if (value == null) {
            throw new InvalidValue(attribute, "nothing", "a value: the attribute is mandatory");
        }
        return value;
    }
}
