package io.retailsync.model.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedType;
import java.util.Optional;

/**
 * From where to where a size or a number may go.
 *
 * @param least the least
 * @param most the most
 * @param words how the two are told to a person
 */
record Bounds(long least, long most, String words) {

    static final Bounds NONE = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE, "");

    /** {@return how many of what is counted a type allows} */
    static Bounds ofSize(AnnotatedType declared, String counted) {
        Size size = declared.getAnnotation(Size.class);
        return size == null
                ? NONE
                : new Bounds(size.min(), size.max(), size.min() + " to " + size.max() + " " + counted);
    }

    /** {@return which numbers a type allows} */
    static Bounds ofNumber(AnnotatedType declared) {
        Min least = declared.getAnnotation(Min.class);
        Max most = declared.getAnnotation(Max.class);
        long from = least == null ? NONE.least : least.value();
        long to = most == null ? NONE.most : most.value();
        return new Bounds(
                from,
                to,
                least == null ? "at most " + to : "at least " + from + (most == null ? "" : " and at most " + to));
    }

    /** {@return what is expected instead of a number that is out of bounds} */
    Optional<String> refuse(long number) {
        return number >= least && number <= most ? Optional.empty() : Optional.of(words);
    }
}
