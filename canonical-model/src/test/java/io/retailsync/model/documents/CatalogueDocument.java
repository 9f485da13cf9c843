package io.retailsync.model.documents;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.Owner;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the data catalogue: every attribute of every entity, with what is declared of it. */
final class CatalogueDocument {

    private static final String HEAD = """
            # Data catalogue

            Every attribute of every kind of record: its type, whether a record can't do without it (M), who has the word on it, how sensitive it
            is, how values of several systems become one, and what its values must keep to. Generated from the records; a test keeps it current.

            Owners, classes and merge rules are explained in
            [`Owner`](../canonical-model/src/main/java/io/retailsync/model/Owner.java),
            [`DataClass`](../canonical-model/src/main/java/io/retailsync/model/DataClass.java) and
            [`MergeRule`](../canonical-model/src/main/java/io/retailsync/model/MergeRule.java). What constructors insist on beyond the constraints
            shown here stands in [schemas/README.md](schemas/README.md). The owners are the model's defaults: a host declares its own.
            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    private CatalogueDocument() {}

    static String text() {
        CatalogueDocument document = new CatalogueDocument();
        ModelledRecords.entities().forEach(document::entity);
        return document.text.toString();
    }

    private void entity(EntityType<?> entity) {
        text.append("\n## ")
                .append(entity.entity().getSimpleName())
                .append(" (`")
                .append(entity.name())
                .append("`)\n\n")
                .append("| attribute | meaning | type | M | owner | class | merge rule | constraint |\n")
                .append("|---|---|---|---|---|---|---|---|\n");
        rows("", entity.entity());
    }

    private void rows(String prefix, Class<?> record) {
        if (record.isSealed()) {
            for (Class<?> alternative : ModelledRecords.alternatives(record)) {
                rows(prefix + alternative.getSimpleName() + ".", alternative);
            }
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            Attribute declared = component.getAnnotation(Attribute.class);
            if (declared == null) {
                continue;
            }
            row(prefix, component, declared);
            inner(component)
                    .ifPresent(part -> rows(prefix + component.getName() + (isList(component) ? "[]." : "."), part));
        }
    }

    private void row(String prefix, RecordComponent component, Attribute declared) {
        String owners = Arrays.stream(declared.owner()).map(Owner::name).collect(Collectors.joining(", "));
        text.append("| `")
                .append(prefix)
                .append(component.getName())
                .append("` | ")
                .append(Meanings.of(component).replace("|", "\\|"))
                .append(" | ")
                .append(type(component.getGenericType()))
                .append(" | ")
                .append(isMandatory(component) ? "M" : "")
                .append(" | ")
                .append(owners)
                .append(" | ")
                .append(declared.value())
                .append(" | ")
                .append(declared.merge())
                .append(" | ")
                .append(constraint(component.getAnnotatedType(), component.getType()))
                .append(" |\n");
    }

    private static java.util.Optional<Class<?>> inner(RecordComponent component) {
        Type type = component.getGenericType();
        Type held = type instanceof ParameterizedType generic && generic.getRawType() != Coded.class
                ? generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]
                : type;
        return held instanceof Class<?> part
                        && (part.isRecord() || part.isSealed())
                        && !ModelledRecords.within(part).isEmpty()
                ? java.util.Optional.of(part)
                : java.util.Optional.empty();
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType generic) {
            String arguments = Arrays.stream(generic.getActualTypeArguments())
                    .map(CatalogueDocument::type)
                    .collect(Collectors.joining(", "));
            return ((Class<?>) generic.getRawType()).getSimpleName() + " of " + arguments;
        }
        Class<?> raw = (Class<?>) type;
        return raw.getSimpleName()
                + (raw.isEnum()
                        ? " ("
                                + Arrays.stream(raw.getEnumConstants())
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))
                                + ")"
                        : "");
    }

    private static String constraint(AnnotatedType type, Class<?> raw) {
        Size size = type.getAnnotation(Size.class);
        Pattern pattern = type.getAnnotation(Pattern.class);
        Min least = type.getAnnotation(Min.class);
        String counted = Collection.class.isAssignableFrom(raw) ? " elements" : " characters";
        String sizes = size == null
                ? ""
                : size.min() == 0 ? "at most " + size.max() + counted : size.min() + " to " + size.max() + counted;
        String form = pattern == null ? "" : "`" + pattern.regexp().replace("|", "\\|") + "`";
        return sizes + form + (least == null ? "" : "at least " + least.value());
    }

    private static boolean isMandatory(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !isList(component);
    }

    private static boolean isList(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType()) || component.getType() == Map.class;
    }
}
