package io.retailsync.model.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Attribute;
import io.retailsync.model.DataClass;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.PersonName;
import io.retailsync.model.PersonalText;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a tree beside the type that it is the JSON of, and hands over each part with its class. A part of a masked or pseudonymous class is
 * handed over whole, others leaf by leaf. What nobody declared counts as personal.
 */
final class Classified {

    private static final Set<Type> PERSONAL =
            Set.of(PersonName.class, EmailAddress.class, PhoneNumber.class, PostalAddress.class, PersonalText.class);

    private final Visitor visitor;

    Classified(Visitor visitor) {
        this.visitor = visitor;
    }

    /** What becomes of a part. */
    @FunctionalInterface
    interface Visitor {

        /** {@return what stands in its place} */
        JsonNode visit(DataClass dataClass, JsonNode part, Type type);
    }

    /** {@return the tree as the visitor left it} */
    JsonNode walk(JsonNode tree, Type type, Optional<DataClass> declared) {
        if (tree.isNull() || (tree.isContainerNode() && tree.isEmpty())) {
            return tree;
        }
        if (PERSONAL.contains(type) && !declared.filter(DataClass::masked).isPresent()) {
            return visitor.visit(DataClass.P2, tree, type);
        }
        if (declared.filter(it -> it.masked() || it == DataClass.P1).isPresent()) {
            return visitor.visit(declared.get(), tree, type);
        }
        Class<?> raw = raw(type);
        if (tree.isArray() && Collection.class.isAssignableFrom(raw)) {
            return elements(tree, argument(type, 0), declared);
        }
        if (tree.isObject() && Map.class.isAssignableFrom(raw)) {
            return entries(tree, argument(type, 1), declared);
        }
        if (tree.isObject() && raw.isRecord() && (declaresAny(raw) || declared.isEmpty())) {
            return members(tree, raw);
        }
        return visitor.visit(fits(tree, raw) ? declared.orElse(DataClass.P2) : DataClass.P2, tree, type);
    }

    /** Where a document is broken, what stands in the place of records, lists and maps may hold anything. */
    private static boolean fits(JsonNode tree, Class<?> raw) {
        if (Collection.class.isAssignableFrom(raw)) {
            return tree.isArray();
        }
        return !(raw.isRecord() && declaresAny(raw)) && !Map.class.isAssignableFrom(raw);
    }

    private JsonNode elements(JsonNode tree, Type type, Optional<DataClass> declared) {
        ArrayNode walked = JsonNodeFactory.instance.arrayNode();
        tree.forEach(element -> walked.add(walk(element, type, declared)));
        return walked;
    }

    private JsonNode entries(JsonNode tree, Type type, Optional<DataClass> declared) {
        ObjectNode walked = JsonNodeFactory.instance.objectNode();
        tree.properties().forEach(entry -> walked.set(entry.getKey(), walk(entry.getValue(), type, declared)));
        return walked;
    }

    private JsonNode members(JsonNode tree, Class<?> type) {
        ObjectNode walked = JsonNodeFactory.instance.objectNode();
        tree.properties().forEach(entry -> walked.set(entry.getKey(), member(entry.getKey(), entry.getValue(), type)));
        return walked;
    }

    private JsonNode member(String name, JsonNode value, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> walk(value, component.getGenericType(), declared(component)))
                .orElseGet(() -> walk(value, Object.class, Optional.empty()));
    }

    private static Optional<DataClass> declared(RecordComponent component) {
        @Nullable Attribute attribute = component.getAnnotation(Attribute.class);
        return Optional.ofNullable(attribute).map(Attribute::value);
    }

    private static boolean declaresAny(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).anyMatch(it -> it.isAnnotationPresent(Attribute.class));
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments().length > index
                ? generic.getActualTypeArguments()[index]
                : Object.class;
    }
}
