package io.retailsync.shopify;

import io.retailsync.http.Secret;
import io.retailsync.http.Token;
import io.retailsync.http.TokenSource;
import io.retailsync.shopify.internal.TokenGrant;
import io.vavr.control.Either;
import java.net.URI;

/** Where the tokens of credentials come from. */
final class Grant {

    private Grant() {}

    static TokenSource<Secret> of(ShopifyCredentials credentials, URI endpoint) {
        if (credentials instanceof ClientCredentials app) {
            return new TokenGrant(endpoint, app.clientId(), app.clientSecret());
        }
        Token<Secret> lasting = Token.unlimited(((StaticToken) credentials).token());
        return call -> Either.right(lasting);
    }
}
