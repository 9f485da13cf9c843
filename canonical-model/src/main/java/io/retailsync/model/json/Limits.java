package io.retailsync.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedType;
import java.util.Optional;

/** Reads the constraints of a type: each answers what is expected where a value is beyond them. */
final class Limits {

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
        return pattern == null || text.matches(pattern.regexp())
                ? Optional.empty()
                : Optional.of("the form " + pattern.regexp());
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
