package io.retailsync.http;

import java.time.Instant;

/**
 * Something that admits to a vendor's system: an access token, or a session with its cookies.
 *
 * @param value the token itself; its type must not print it
 * @param usableUntil when it is renewed without being refused first; {@link Instant#MAX} where the vendor does not say
 * @param <T> its type
 */
public record Token<T>(T value, Instant usableUntil) {

    /**
     * {@return a token of which the vendor does not say how long it lives}
     *
     * @param value the token itself
     * @param <T> its type
     */
    public static <T> Token<T> unlimited(T value) {
        return new Token<>(value, Instant.MAX);
    }
}
