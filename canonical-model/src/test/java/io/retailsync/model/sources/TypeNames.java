package io.retailsync.model.sources;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names types in a generated source, and remembers what has to be imported for it. */
final class TypeNames {

    private final String home;
    private final TreeSet<String> imports = new TreeSet<>();

    /** @param home the package of the source */
    TypeNames(String home) {
        this.home = home;
    }

    /** {@return the type as the source writes it} */
    String of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(this::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        Class<?> raw = (Class<?>) type;
        imports.add(raw.getName());
        return raw.getSimpleName();
    }

    /** {@return all that a source begins with: package and imports} */
    String head() {
        return "package " + home + ";\n\n"
                + imports.stream()
                        .filter(this::needsImport)
                        .map(type -> "import " + type + ";\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    private boolean needsImport(String type) {
        int end = type.lastIndexOf('.');
        return end > 0
                && !type.substring(0, end).equals("java.lang")
                && !type.substring(0, end).equals(home);
    }
}
