package io.retailsync.salesforce;

import io.retailsync.salesforce.internal.Assertion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The form by which credentials ask for a token. */
final class Grant {

    private static final String JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private Grant() {}

    static String form(SalesforceCredentials credentials, Instant now) {
        if (credentials instanceof JwtBearer bearer) {
            String assertion = Assertion.signed(
                    bearer.consumerKey(),
                    bearer.username(),
                    bearer.audience().toString(),
                    now.plus(bearer.skew()),
                    bearer.key());
            return "grant_type=" + encode(JWT_BEARER) + "&assertion=" + encode(assertion);
        }
        ClientCredentials client = (ClientCredentials) credentials;
        return "grant_type=client_credentials&client_id=" + encode(client.consumerKey()) + "&client_secret="
                + encode(client.consumerSecret().reveal());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
