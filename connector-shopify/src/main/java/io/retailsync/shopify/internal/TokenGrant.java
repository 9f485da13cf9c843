package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.http.Reading;
import io.retailsync.http.Redaction;
import io.retailsync.http.RetryAfter;
import io.retailsync.http.Secret;
import io.retailsync.http.Token;
import io.retailsync.http.TokenSource;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** The client credentials grant. A token is renewed a tenth of its life before it ends. Immutable. */
public final class TokenGrant implements TokenSource<Secret> {

    private final URI endpoint;
    private final String clientId;
    private final Secret clientSecret;

    /**
     * The grant of one app at one shop.
     *
     * @param endpoint where the shop is reached
     * @param clientId the app's id
     * @param clientSecret the app's secret
     */
    public TokenGrant(URI endpoint, String clientId, Secret clientSecret) {
        this.endpoint = endpoint;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    @Override
    public Either<SyncFailure, Token<Secret>> renew(Call call) {
        return Reading.exchange(call, request(), 1).flatMap(answer -> token(answer, call));
    }

    private HttpRequest request() {
        String form = "grant_type=client_credentials&client_id=" + encoded(clientId) + "&client_secret="
                + encoded(clientSecret.reveal());
        return HttpRequest.post(
                        endpoint.resolve("/admin/oauth/access_token"),
                        "application/x-www-form-urlencoded",
                        Bytes.utf8(form))
                .with("accept", "application/json");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Either<SyncFailure, Token<Secret>> token(HttpResponse answer, Call call) {
        if (answer.status() == 429) {
            return Either.left(SyncFailure.rateLimited(
                    RetryAfter.of(answer, call.now(), Duration.ofSeconds(2)), "too many requests for tokens"));
        }
        if (answer.status() >= 500) {
            return Either.left(SyncFailure.passing("the token endpoint answered " + answer.status()));
        }
        Optional<ObjectNode> body = Json.read(answer.body());
        Optional<String> token =
                body.flatMap(json -> Json.text(json, "access_token")).filter(text -> !text.isBlank());
        if (answer.status() != 200 || token.isEmpty()) {
            String error = body.flatMap(json -> Json.text(json, "error")).orElse("status " + answer.status());
            return Either.left(SyncFailure.unauthorized("Shopify gave no token: " + Redaction.of(error)
                    + "; check client id, client secret and that app and shop are of one organisation"));
        }
        long seconds = body.map(json -> json.path("expires_in").asLong()).orElse(0L);
        return Either.right(new Token<>(
                Secret.of(token.get()), call.now().plusSeconds(seconds).minusSeconds(seconds / 10)));
    }
}
