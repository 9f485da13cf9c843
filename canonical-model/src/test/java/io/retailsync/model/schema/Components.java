package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.retailsync.model.Attribute;
import io.retailsync.model.Owner;
import io.retailsync.model.documents.Meanings;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the generator has to know of a component beyond its type. */
final class Components {

    private Components() {}

    /** {@return whether a document can't do without it: it may not be null, and an absent collection means an empty one} */
    static boolean mandatory(FieldScope field) {
        return of(field).filter(Components::mandatory).isPresent();
    }

    static boolean mandatory(RecordComponent component) {
        Class<?> type = component.getType();
        if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            Size size = component.getAnnotatedType().getAnnotation(Size.class);
            return size != null && size.min() > 0;
        }
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Leaves the members in the order of the record. */
    static int asDeclared(MemberScope<?, ?> one, MemberScope<?, ?> other) {
        return 0;
    }

    /** {@return that each element of a set comes once; else nothing} */
    static Boolean distinct(FieldScope field) {
        return field.getType().getErasedType() == java.util.Set.class ? true : null;
    }

    /** {@return the words of its Javadoc} */
    static String meaning(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : of(field).map(Meanings::of).filter(words -> !words.isEmpty()).orElse(null);
    }

    /** Writes class, owners and merge rule beside the type. */
    static void govern(ObjectNode attributes, FieldScope field, SchemaGenerationContext context) {
        Optional<Attribute> declared = of(field).map(component -> component.getAnnotation(Attribute.class));
        if (declared.isPresent() && !field.isFakeContainerItemScope()) {
            attributes.put("x-class", declared.get().value().name());
            ArrayNode owners = attributes.putArray("x-owner");
            Arrays.stream(declared.get().owner()).map(Owner::name).forEach(owners::add);
            attributes.put("x-merge", declared.get().merge().name());
        }
    }

    private static Optional<RecordComponent> of(FieldScope field) {
        RecordComponent[] components = field.getDeclaringType().getErasedType().getRecordComponents();
        return Stream.ofNullable(components)
                .flatMap(Arrays::stream)
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .findFirst();
    }
}
