package io.retailsync.model.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Coded;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the JSON of a declared type looks like. It is read off the declaration once: to read that takes longer than to look at a document. */
sealed interface Shape permits Shape.Whole, Shape.Many, Shape.Entries, Shape.Code, Alternatives, ScalarShape {

    /** Tells what of a value is not as it has to be; a null was told before. */
    void check(Place place, JsonNode node, Conformity conformity);

    /** Tells which members of a value in order are not declared; a scalar has none. */
    default void beyond(JsonPointer at, JsonNode node, Beyond beyond) {}

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

        @Override
        public void beyond(JsonPointer at, JsonNode node, Beyond beyond) {
            beyond(at, node, beyond, Set.of());
        }

        /** The same of a record with members that it does not declare but its alternatives are told apart by. */
        void beyond(JsonPointer at, JsonNode node, Beyond beyond, Set<String> plain) {
            Map<String, Shape> known = new HashMap<>();
            Member.of(type).forEach(member -> known.put(member.name(), member.shape()));
            beyond.members(at, node, known, plain);
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

        @Override
        public void beyond(JsonPointer at, JsonNode node, Beyond beyond) {
            for (int i = 0; i < node.size(); i++) {
                element.beyond(at.appendIndex(i), node.get(i), beyond);
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

        @Override
        public void beyond(JsonPointer at, JsonNode node, Beyond beyond) {
            node.properties()
                    .forEach(entry -> value.beyond(at.appendProperty(entry.getKey()), entry.getValue(), beyond));
        }
    }

    /** A name of a list, also one that a later version has added, or a foreign one with its system. */
    record Code(Names names) implements Shape {

        private static final Pattern LATER = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

        @Override
        public void check(Place place, JsonNode node, Conformity conformity) {
            if (node.isTextual()) {
                boolean known = names.all().contains(node.textValue());
                if (!known && !LATER.matcher(node.textValue()).matches()) {
                    names.check(place, node, conformity);
                }
            } else if (!node.isObject()) {
                conformity.refuse("type", place, node, "a name of the list, or an object of raw and system");
            } else {
                part(place.member("raw"), node.get("raw"), 255, conformity);
                part(place.member("system"), node.get("system"), 64, conformity);
            }
        }

        private static void part(Place place, @Nullable JsonNode node, int most, Conformity conformity) {
            if (node == null) {
                conformity.missing(place);
            } else if (!node.isTextual()) {
                conformity.refuse("type", place, node, "text");
            } else if (node.textValue().codePointCount(0, node.textValue().length()) > most) {
                conformity.refuse("size", place, node, "at most " + most + " characters");
            }
        }

        @Override
        public void beyond(JsonPointer at, JsonNode node, Beyond beyond) {
            beyond.members(at, node, Map.of(), Set.of("raw", "system"));
        }
    }
}
