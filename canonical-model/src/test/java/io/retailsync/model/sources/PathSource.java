package io.retailsync.model.sources;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the source of a {@code …Paths} class from its record. */
final class PathSource {

    private final Class<? extends Record> entity;
    private final TypeNames types;

    PathSource(Class<? extends Record> entity) {
        this.entity = entity;
        this.types = new TypeNames(entity.getPackageName());
    }

    String text() {
        String name = entity.getSimpleName();
        String constants =
                Arrays.stream(entity.getRecordComponents()).map(this::constant).collect(Collectors.joining("\n"));
        String list = Arrays.stream(entity.getRecordComponents())
                .map(component -> screaming(component.getName()))
                .collect(Collectors.joining(", "));
        Stream.of(AttributePath.class, EntityType.class, List.class, Optional.class)
                .forEach(types::of);
        return types.head()
                + "/** The typed attribute paths of {@link " + name
                + "}. Generated from the record; a test keeps it current. */\n"
                + "public final class " + name + "Paths {\n\n"
                + "    /** The whole record. */\n"
                + "    public static final AttributePath<" + name + ", " + name + "> ROOT = AttributePath.root(" + name
                + ".class);\n\n"
                + constants + "\n"
                + "    /** The kind of record. */\n"
                + "    public static final EntityType<" + name + "> TYPE =\n"
                + "            EntityType.of(\"" + kebab(name) + "\", " + name + ".class, List.of(" + list + "));\n\n"
                + "    private " + name + "Paths() {}\n}\n";
    }

    private String constant(RecordComponent component) {
        String entityName = entity.getSimpleName();
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        String reader = nullable
                ? "Optional.ofNullable(it." + component.getName() + "())"
                : "Optional.of(it." + component.getName() + "())";
        return "    /** {@link " + entityName + "#" + component.getName() + "()}. */\n"
                + "    public static final AttributePath<" + entityName + ", " + types.of(component.getGenericType())
                + "> "
                + screaming(component.getName()) + " =\n            AttributePath.of(" + entityName + ".class, \""
                + component.getName() + "\", it -> " + reader + ");\n";
    }

    private static String screaming(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
