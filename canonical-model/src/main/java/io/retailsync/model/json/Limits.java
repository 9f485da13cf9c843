package io.retailsync.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the constraints of a type: each answers what is expected where a value is beyond them. */
final class Limits {

    /** As many as the records declare. */
    private static final Map<String, java.util.regex.Pattern> COMPILED = new ConcurrentHashMap<>();

    private Limits() {}

    static Optional<String> size(AnnotatedType declared, int size, String counted) {
        Size limits = declared.getAnnotation(Size.class);
        if (limits == null || (size >= limits.min() && size <= limits.max())) {
            return Optional.empty();
        }
        return Optional.of(limits.min() + " to " + limits.max() + " " + counted);
    }

    static Optional<String> pattern(AnnotatedType declared, String text) {
        Pattern pattern = declared.getAnnotation(Pattern.class);
        return pattern == null || compiled(pattern.regexp()).matcher(text).matches()
                ? Optional.empty()
                : Optional.of("the form " + pattern.regexp());
    }

    private static java.util.regex.Pattern compiled(String form) {
        return COMPILED.computeIfAbsent(form, java.util.regex.Pattern::compile);
    }

    static Optional<String> range(AnnotatedType declared, JsonNode number) {
        Min least = declared.getAnnotation(Min.class);
        if (least != null && number.longValue() < least.value()) {
            return Optional.of("at least " + least.value());
        }
        Max most = declared.getAnnotation(Max.class);
        return most != null && number.longValue() > most.value()
                ? Optional.of("at most " + most.value())
                : Optional.empty();
    }
}
