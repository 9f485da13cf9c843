package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.http.Reading;
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
import java.time.Instant;
import java.util.function.Function;

/**
 * Asks for a session. The old one is never revoked: another process of the same app and user may hold the same one.
 */
final class Login implements TokenSource<Session> {

    private static final String PATH = "/services/oauth2/token";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI host;
    private final Function<Instant, String> grant;

    Login(URI host, Function<Instant, String> grant) {
        this.host = host;
        this.grant = grant;
    }

    @Override
    public Either<SyncFailure, Token<Session>> renew(Call call) {
        HttpRequest request = HttpRequest.post(host.resolve(PATH), FORM, Bytes.utf8(grant.apply(call.now())))
                .with("accept", "application/json");
        return Reading.exchange(call, request, 1).flatMap(answer -> session(answer, call.now()));
    }

    private static Either<SyncFailure, Token<Session>> session(HttpResponse answer, Instant now) {
        JsonNode body = Json.read(answer.body());
        String token = body.path("access_token").asText();
        String instance = body.path("instance_url").asText();
        if (answer.status() != 200 || token.isBlank() || instance.isEmpty()) {
            return Either.left(Failures.ofLogin(answer, now));
        }
        String bare = instance.endsWith("/") ? instance.substring(0, instance.length() - 1) : instance;
        return Either.right(Token.unlimited(new Session(Secret.of(token), URI.create(bare))));
    }
}
