package io.retailsync.model.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records behind a sealed type of the model. A member of the document names which one it is: {@code kind} with all of ours.
 *
 * @param member the member that names the alternative
 * @param byName the alternatives
 * @param names their names
 */
record Alternatives(String member, Map<String, Whole> byName, Names names) implements Shape {

    private static final ClassValue<Boolean> ONE_OF_SEVERAL = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Stream.of(type.getInterfaces()).anyMatch(Alternatives::has);
        }
    };

    static boolean has(Class<?> type) {
        return type.isSealed() && type.isAnnotationPresent(JsonSubTypes.class);
    }

    /**
     * {@return whether the elements of a list are records of several kinds} The list itself no longer knows what it is a list of, and by itself
     * would let none of them say which kind it is.
     */
    static boolean areIn(List<?> list) {
        return !list.isEmpty() && ONE_OF_SEVERAL.get(list.get(0).getClass());
    }

    static Alternatives of(Class<?> type) {
        Map<String, Whole> byName = new LinkedHashMap<>();
        Stream.of(type.getAnnotation(JsonSubTypes.class).value())
                .forEach(kind -> byName.put(kind.name(), new Whole(kind.value())));
        return new Alternatives(type.getAnnotation(JsonTypeInfo.class).property(), byName, Names.of(byName.keySet()));
    }

    @Override
    public void check(Place place, JsonNode node, Conformity conformity) {
        if (!node.isObject()) {
            conformity.refuse("type", place, node, "an object");
            return;
        }
        Place at = place.member(member);
        JsonNode kind = node.get(member);
        if (kind == null) {
            conformity.missing(at);
        } else if (!kind.isTextual()) {
            conformity.refuse("type", at, kind, "text");
        } else if (names.check(at, kind, conformity)) {
            Objects.requireNonNull(byName.get(kind.textValue())).check(place, node, conformity);
        }
    }

    @Override
    public void beyond(JsonPointer at, JsonNode node, Beyond beyond) {
        Objects.requireNonNull(byName.get(node.path(member).asText())).beyond(at, node, beyond, Set.of(member));
    }
}
