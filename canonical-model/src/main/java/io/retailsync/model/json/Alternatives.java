package io.retailsync.model.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The records behind a sealed type of the model. A member of the document names which one it is: {@code kind} with all of ours. */
final class Alternatives {

    private final String member;
    private final Map<String, Class<?>> byName = new LinkedHashMap<>();

    private Alternatives(Class<?> type) {
        this.member = type.getAnnotation(JsonTypeInfo.class).property();
        Stream.of(type.getAnnotation(JsonSubTypes.class).value())
                .forEach(kind -> byName.put(kind.name(), kind.value()));
    }

    static boolean has(Class<?> type) {
        return type.isSealed() && type.isAnnotationPresent(JsonSubTypes.class);
    }

    static Alternatives of(Class<?> type) {
        return new Alternatives(type);
    }

    /** {@return the member that names the alternative} */
    String member() {
        return member;
    }

    Map<String, Class<?>> byName() {
        return byName;
    }
}
