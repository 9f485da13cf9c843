package io.retailsync.shopify;

import io.retailsync.http.Secret;

/**
 * An access token that does not expire, as custom apps of older shops have ({@code shpat_…}).
 *
 * @param token the token
 */
public record StaticToken(Secret token) implements ShopifyCredentials {

    /**
     * {@return the credentials}
     *
     * @param token the token
     */
    public static StaticToken of(String token) {
        return new StaticToken(Secret.of(token));
    }
}
