package io.retailsync.model.documents;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * A type as a list names it, from {@code io.retailsync.model} on: a class, or a public constant of one.
 *
 * @param type the class
 * @param constant the constant's name; empty for the class itself
 */
record NamedType(Class<?> type, String constant) {

    private static final String ROOT = "io.retailsync.model.";

    /** {@return what the name stands for, if there is such a thing} */
    static Optional<NamedType> of(String name) {
        int dot = name.lastIndexOf('.');
        return found(name)
                .map(type -> new NamedType(type, ""))
                .or(() -> dot < 0
                        ? Optional.empty()
                        : found(name.substring(0, dot))
                                .filter(type -> hasConstant(type, name.substring(dot + 1)))
                                .map(type -> new NamedType(type, name.substring(dot + 1))));
    }

    /** {@return the list's name of a constant} */
    static String nameOf(Field constant) {
        return constant.getDeclaringClass().getName().substring(ROOT.length()) + "." + constant.getName();
    }

    private static Optional<Class<?>> found(String name) {
        try {
            return Optional.of(Class.forName(ROOT + name));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    private static boolean hasConstant(Class<?> type, String name) {
        for (Field field : type.getFields()) {
            if (field.getName().equals(name) && Modifier.isStatic(field.getModifiers())) {
                return true;
            }
        }
        return false;
    }
}
