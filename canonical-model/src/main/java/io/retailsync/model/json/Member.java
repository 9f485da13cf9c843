package io.retailsync.model.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A member of a document, as the component of the record declares it. What a class declares is read once: to read it takes longer than to look
 * at a document.
 */
record Member(String name, Shape shape, boolean mandatory) {

    private static final ClassValue<List<Member>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(component -> new Member(
                            component.getName(), Shape.of(component.getAnnotatedType()), Mandatory.is(component)))
                    .toList();
        }
    };

    private static final ClassValue<Boolean> TEXTS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Stream.of(type.getDeclaredFields(), type.getDeclaredMethods())
                    .flatMap(Stream::of)
                    .anyMatch(member -> member.isAnnotationPresent(JsonValue.class));
        }
    };

    /** {@return the members of a record, in its order} */
    static List<Member> of(Class<?> type) {
        return MEMBERS.get(type);
    }

    void check(Place parent, JsonNode object, Conformity conformity) {
        JsonNode node = object.get(name);
        if (node != null) {
            conformity.value(parent.member(name), node, shape);
        } else if (mandatory) {
            conformity.missing(parent.member(name));
        }
    }

    /** {@return whether a record is written as a text or number, without members} */
    static boolean isText(Class<?> type) {
        return TEXTS.get(type);
    }
}
