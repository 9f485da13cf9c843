package io.retailsync.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Coded;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the JSON of a declared type looks like. It is read off the declaration once: to read that takes longer than to look at a document. */
sealed interface Shape permits Shape.Whole, Shape.Many, Shape.Entries, Shape.Code, Alternatives, ScalarShape {

    /** Tells what of a value is not as it has to be; a null was told before. */
    void check(Place place, JsonNode node, Conformity conformity);

    /** {@return the shape that a component, an element or an entry declares} */
    static Shape of(AnnotatedType declared) {
        Class<?> raw = raw(declared.getType());
        if (raw == Coded.class) {
            return new Code(Names.of(raw(argument(declared, 0).getType())));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return new Many(Bounds.ofSize(declared, "elements"), raw == Set.class, of(argument(declared, 0)));
        }
        if (raw == Map.class) {
            return new Entries(Bounds.ofSize(declared, "entries"), of(argument(declared, 1)));
        }
        if (raw.isRecord() && !Member.isText(raw)) {
            return new Whole(raw);
        }
        return Alternatives.has(raw) ? Alternatives.of(raw) : ScalarShape.of(declared, raw);
    }

    private static AnnotatedType argument(AnnotatedType generic, int index) {
        return ((AnnotatedParameterizedType) generic).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    /** An object with the members of a record. What they are is looked up when a document is there: records may hold their own kind. */
    record Whole(Class<?> type) implements Shape {

        @Override
        public void check(Place place, JsonNode node, Conformity conformity) {
            conformity.whole(
                    place, node, type, () -> Member.of(type).forEach(member -> member.check(place, node, conformity)));
        }
    }

    /** An array. The elements of one beyond its bound are not looked at: there may be any number of them. */
    record Many(Bounds size, boolean distinct, Shape element) implements Shape {

        @Override
        public void check(Place place, JsonNode node, Conformity conformity) {
            if (!node.isArray()) {
                conformity.refuse("type", place, node, "an array");
            } else if (size.refuse(node.size()).isPresent()) {
                conformity.refuse("size", place, node, size.words());
            } else {
                Set<JsonNode> seen = new HashSet<>();
                for (int i = 0; i < node.size(); i++) {
                    conformity.value(place.element(i), node.get(i), element);
                    if (distinct && !seen.add(node.get(i))) {
                        conformity.add(
                                "duplicate", place.element(i), "an element for the second time", "each element once");
                    }
                }
            }
        }
    }

    /** An object with members of any name. The entries of one beyond its bound are not looked at, as with arrays. */
    record Entries(Bounds size, Shape value) implements Shape {

        @Override
        public void check(Place place, JsonNode node, Conformity conformity) {
            if (!node.isObject()) {
                conformity.refuse("type", place, node, "an object");
            } else if (size.refuse(node.size()).isPresent()) {
                conformity.refuse("size", place, node, size.words());
            } else {
                node.properties().forEach(entry -> conformity.value(place.entry(), entry.getValue(), value));
            }
        }
    }

    /** A name of a list, or a foreign one with its system. */
    record Code(Names names) implements Shape {

        @Override
        public void check(Place place, JsonNode node, Conformity conformity) {
            if (node.isTextual()) {
                names.check(place, node, conformity);
            } else if (!node.isObject()) {
                conformity.refuse("type", place, node, "a name of the list, or an object of raw and system");
            } else {
                for (String part : List.of("raw", "system")) {
                    JsonNode text = node.get(part);
                    if (text == null) {
                        conformity.missing(place.member(part));
                    } else if (!text.isTextual()) {
                        conformity.refuse("type", place.member(part), text, "text");
                    }
                }
            }
        }
    }
}
