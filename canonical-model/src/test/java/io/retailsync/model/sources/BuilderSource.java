package io.retailsync.model.sources;

import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import io.retailsync.model.documents.Meanings;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the source of a {@code …Builder} class from its record. */
final class BuilderSource {

    /** What a builder calls the record that it begins with, unlike any part. */
    private static final String FROM = "begun";

    private final Class<? extends Record> record;
    private final String name;
    private final TypeNames types;

    BuilderSource(Class<? extends Record> record) {
        this.record = record;
        this.name = record.getSimpleName();
        this.types = new TypeNames(record.getPackageName());
    }

    String text() {
        String fields = each(this::field, "");
        String taken = each(part -> "        " + part.getName() + " = " + FROM + "." + part.getName() + "();\n", "");
        String setters = each(this::setters, "\n");
        String given = each(this::given, ",\n");
        return types.head()
                + "/**\n * Builder of {@link " + name
                + "}, part by part: what is not said is absent, a collection empty. Not thread-safe.\n"
                + " * Generated from the record; a test keeps it current.\n */\n"
                + "public final class " + name + "Builder {\n\n"
                + fields + "\n"
                + "    " + name + "Builder() {}\n\n"
                + "    " + name + "Builder(" + name + " " + FROM + ") {\n" + taken + "    }\n\n"
                + setters + "\n"
                + "    /**\n     * Ends the building; the builder may be used again.\n     *\n"
                + "     * @return the record\n"
                + "     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one\n     */\n"
                + "    public " + name + " build() {\n        return new " + name + "(\n" + given + ");\n    }\n}\n";
    }

    private String each(Function<RecordComponent, String> text, String between) {
        return Arrays.stream(record.getRecordComponents()).map(text).collect(Collectors.joining(between));
    }

    private String field(RecordComponent part) {
        if (isCollection(part)) {
            return "    private " + types.of(part.getGenericType()) + " " + part.getName() + " = "
                    + types.of(part.getType()) + ".of();\n";
        }
        types.of(Nullable.class);
        return "    private @Nullable " + boxed(part) + " " + part.getName() + ";\n";
    }

    private String setters(RecordComponent part) {
        String type = types.of(part.getGenericType());
        String setter = setter(part, (mayBeAbsent(part) ? "@Nullable " : "") + type, part.getName());
        if (part.getType() != Coded.class) {
            return setter;
        }
        String known = types.of(((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0]);
        return setter + "\n" + setter(part, known, "Coded.of(" + part.getName() + ")");
    }

    private String setter(RecordComponent part, String type, String value) {
        return "    /**\n     * {@return this builder}\n     *\n"
                + "     * @param " + part.getName() + " " + html(Meanings.of(part)) + "\n     */\n"
                + "    public " + name + "Builder " + part.getName() + "(" + type + " " + part.getName() + ") {\n"
                + "        this." + part.getName() + " = " + value + ";\n        return this;\n    }\n";
    }

    private String given(RecordComponent part) {
        if (isCollection(part) || mayBeAbsent(part)) {
            return "                " + part.getName();
        }
        types.of(Required.class);
        return "                Required.given(\"" + part.getName() + "\", " + part.getName() + ")";
    }

    private String boxed(RecordComponent part) {
        return part.getType().isPrimitive()
                ? java.lang.invoke.MethodType.methodType(part.getType())
                        .wrap()
                        .returnType()
                        .getSimpleName()
                : types.of(part.getGenericType());
    }

    private static boolean isCollection(RecordComponent part) {
        return !mayBeAbsent(part) && (Collection.class.isAssignableFrom(part.getType()) || part.getType() == Map.class);
    }

    private static boolean mayBeAbsent(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String html(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
