package io.retailsync.model.paths;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the source of a {@code …Paths} class from its record. Run {@link PathSourcesTest} with {@code -DwritePaths=true} to renew them. */
final class PathSource {

    private final Class<? extends Record> entity;
    private final TreeSet<String> imports = new TreeSet<>();

    PathSource(Class<? extends Record> entity) {
        this.entity = entity;
    }

    String text() {
        String name = entity.getSimpleName();
        String constants =
                Arrays.stream(entity.getRecordComponents()).map(this::constant).collect(Collectors.joining("\n"));
        String list = Arrays.stream(entity.getRecordComponents())
                .map(component -> screaming(component.getName()))
                .collect(Collectors.joining(", "));
        imports.add("io.retailsync.model.AttributePath");
        imports.add("io.retailsync.model.EntityType");
        imports.add("java.util.List");
        imports.add("java.util.Optional");
        String imported = imports.stream()
                .filter(this::needsImport)
                .map(type -> "import " + type + ";\n")
                .collect(Collectors.joining());
        return "package " + entity.getPackageName() + ";\n\n" + imported + "\n"
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

    private boolean needsImport(String type) {
        String home = type.substring(0, type.lastIndexOf('.'));
        return !home.equals("java.lang") && !home.equals(entity.getPackageName());
    }

    private String constant(RecordComponent component) {
        String entityName = entity.getSimpleName();
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class);
        String reader = nullable
                ? "Optional.ofNullable(it." + component.getName() + "())"
                : "Optional.of(it." + component.getName() + "())";
        return "    /** {@link " + entityName + "#" + component.getName() + "()}. */\n"
                + "    public static final AttributePath<" + entityName + ", " + typeName(component.getGenericType())
                + "> "
                + screaming(component.getName()) + " =\n            AttributePath.of(" + entityName + ".class, \""
                + component.getName() + "\", it -> " + reader + ");\n";
    }

    private String typeName(Type type) {
        if (type instanceof ParameterizedType generic) {
            return typeName(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(this::typeName)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        Class<?> raw = (Class<?>) type;
        imports.add(raw.getName());
        return raw.getSimpleName();
    }

    private static String screaming(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
