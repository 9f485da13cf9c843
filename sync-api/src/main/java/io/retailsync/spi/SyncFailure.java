package io.retailsync.spi;

import java.time.Duration;
import java.util.Optional;

/** Why something did not work, as data. Messages name no secret, no personal data and no whole payload. */
public sealed interface SyncFailure {

    /** {@return what is wrong, for people} */
    String message();

    /**
     * Heals by itself: tried again with back-off.
     *
     * @param message what happened
     */
    record Transient(String message) implements SyncFailure {}

    /**
     * The budget is used up: the gate closes. Costs no attempt.
     *
     * @param retryAfter how long
     * @param message what the vendor said
     */
    record RateLimited(Duration retryAfter, String message) implements SyncFailure {}

    /**
     * The credentials are not accepted: nothing is sent until somebody looks or time passes.
     *
     * @param message what the vendor said
     */
    record Unauthorized(String message) implements SyncFailure {}

    /**
     * The target holds another version than expected.
     *
     * @param current its present form, in the bytes that {@code translate} reads as fetched
     * @param message what the vendor said
     */
    record Conflict(Optional<Bytes> current, String message) implements SyncFailure {}

    /**
     * Something that it refers to is not there yet.
     *
     * @param on what is awaited
     * @param message what the vendor said
     */
    record Waiting(Rendered.Awaited on, String message) implements SyncFailure {}

    /**
     * The answer was lost after the request was written: it may have happened, may happen later, or never.
     *
     * @param message what happened
     */
    record Ambiguous(String message) implements SyncFailure {}

    /**
     * Refused for what it says: a person or a compensation, never a blind repeat.
     *
     * @param code the vendor's or our code
     * @param path the offending attribute, or empty
     * @param message what was expected, found, and the remedy
     */
    record Rejected(String code, String path, String message) implements SyncFailure {}

    /**
     * The record no longer exists at the target.
     *
     * @param message what the vendor said
     */
    record Gone(String message) implements SyncFailure {}

    /** The cases, for code that treats them apart. */
    enum Kind {
        /** {@link Transient}. */
        TRANSIENT,
        /** {@link RateLimited}. */
        RATE_LIMITED,
        /** {@link Unauthorized}. */
        UNAUTHORIZED,
        /** {@link Conflict}. */
        CONFLICT,
        /** {@link Waiting}. */
        WAITING,
        /** {@link Ambiguous}. */
        AMBIGUOUS,
        /** {@link Rejected}. */
        REJECTED,
        /** {@link Gone}. */
        GONE
    }

    /** {@return which case it is} */
    default Kind kind() {
        if (this instanceof Transient) {
            return Kind.TRANSIENT;
        }
        if (this instanceof RateLimited) {
            return Kind.RATE_LIMITED;
        }
        if (this instanceof Unauthorized) {
            return Kind.UNAUTHORIZED;
        }
        if (this instanceof Conflict) {
            return Kind.CONFLICT;
        }
        if (this instanceof Waiting) {
            return Kind.WAITING;
        }
        if (this instanceof Ambiguous) {
            return Kind.AMBIGUOUS;
        }
        return this instanceof Gone ? Kind.GONE : Kind.REJECTED;
    }

    /**
     * {@return the same failure in other words}
     *
     * @param words for people
     */
    default SyncFailure saying(String words) {
        if (this instanceof RateLimited limited) {
            return new RateLimited(limited.retryAfter(), words);
        }
        if (this instanceof Conflict conflict) {
            return new Conflict(conflict.current(), words);
        }
        if (this instanceof Waiting waiting) {
            return new Waiting(waiting.on(), words);
        }
        if (this instanceof Rejected rejected) {
            return new Rejected(rejected.code(), rejected.path(), words);
        }
        return switch (kind()) {
            case TRANSIENT -> new Transient(words);
            case UNAUTHORIZED -> new Unauthorized(words);
            case AMBIGUOUS -> new Ambiguous(words);
            default -> new Gone(words);
        };
    }

    /**
     * {@return heals by itself}
     *
     * @param message what happened
     */
    static Transient passing(String message) {
        return new Transient(message);
    }

    /**
     * {@return budget used up}
     *
     * @param retryAfter how long
     * @param message what the vendor said
     */
    static RateLimited rateLimited(Duration retryAfter, String message) {
        return new RateLimited(retryAfter, message);
    }

    /**
     * {@return credentials not accepted}
     *
     * @param message what the vendor said
     */
    static Unauthorized unauthorized(String message) {
        return new Unauthorized(message);
    }

    /**
     * {@return another version than expected, which has to be fetched}
     *
     * @param message what the vendor said
     */
    static Conflict conflict(String message) {
        return new Conflict(Optional.empty(), message);
    }

    /**
     * {@return answer lost}
     *
     * @param message what happened
     */
    static Ambiguous ambiguous(String message) {
        return new Ambiguous(message);
    }

    /**
     * {@return refused for what it says}
     *
     * @param code a code
     * @param path the offending attribute, or empty
     * @param message expected, found, remedy
     */
    static Rejected rejected(String code, String path, String message) {
        return new Rejected(code, path, message);
    }

    /**
     * {@return no longer there}
     *
     * @param message what the vendor said
     */
    static Gone gone(String message) {
        return new Gone(message);
    }
}
