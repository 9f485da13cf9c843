package io.retailsync.model.time;

import io.retailsync.model.InvalidValue;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A span of time in which something holds: prices, consents, mappings. Spans that follow each other share no instant and leave none out.
 *
 * @param from the first instant; absent where it always held
 * @param to the first instant after it; absent where it holds until further notice
 */
public record Validity(@Nullable Instant from, @Nullable Instant to) {

    /** Without beginning and end. */
    public static final Validity ALWAYS = new Validity(null, null);

    /**
     * Refuses a span that is over before it begins, or has no instant in it.
     *
     * @param from the first instant; absent where it always held
     * @param to the first instant after it; absent where it holds until further notice
     */
    public Validity {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new InvalidValue("validity", "an end that is not after the beginning", "from before to");
        }
    }

    /**
     * {@return a span with both ends}
     *
     * @param from the first instant
     * @param to the first instant after it
     */
    public static Validity between(Instant from, Instant to) {
        return new Validity(from, to);
    }

    /**
     * {@return a span without end}
     *
     * @param from the first instant
     */
    public static Validity since(Instant from) {
        return new Validity(from, null);
    }

    /**
     * {@return a span without beginning}
     *
     * @param to the first instant after it
     */
    public static Validity until(Instant to) {
        return new Validity(null, to);
    }

    /**
     * {@return whether it holds then}
     *
     * @param instant any
     */
    public boolean contains(Instant instant) {
        return (from == null || !instant.isBefore(from)) && (to == null || instant.isBefore(to));
    }

    /**
     * {@return whether there is an instant at which both hold}
     *
     * @param other any
     */
    public boolean overlaps(Validity other) {
        return intersection(other).isPresent();
    }

    /**
     * {@return the span in which both hold, if there is one}
     *
     * @param other any
     */
    public Optional<Validity> intersection(Validity other) {
        Instant latest = Stream.of(Optional.ofNullable(from), Optional.ofNullable(other.from))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Instant earliest = Stream.of(Optional.ofNullable(to), Optional.ofNullable(other.to))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean empty = latest != null && earliest != null && !latest.isBefore(earliest);
        return empty ? Optional.empty() : Optional.of(new Validity(latest, earliest));
    }
}
