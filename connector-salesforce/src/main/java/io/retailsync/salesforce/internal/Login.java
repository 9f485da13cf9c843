package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.http.Reading;
import io.retailsync.http.Secret;
import io.retailsync.http.Token;
import io.retailsync.http.TokenSource;
import io.retailsync.salesforce.ClientCredentials;
import io.retailsync.salesforce.JwtBearer;
import io.retailsync.salesforce.SalesforceCredentials;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Asks for a session. The old one is never revoked: another process of the same app and user may hold the same one.
 */
final class Login implements TokenSource<Session> {

    private static final String PATH = "/services/oauth2/token";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Duration ASSERTION_LIFE = Duration.ofMinutes(3);

    private final URI host;
    private final SalesforceCredentials credentials;

    Login(URI host, SalesforceCredentials credentials) {
        this.host = host;
        this.credentials = credentials;
    }

    @Override
    public Either<SyncFailure, Token<Session>> renew(Call call) {
        HttpRequest request = HttpRequest.post(host.resolve(PATH), FORM, Bytes.utf8(form(call.now())))
                .with("accept", "application/json");
        return Reading.exchange(call, request, 1).flatMap(answer -> session(answer, call.now()));
    }

    private static Either<SyncFailure, Token<Session>> session(HttpResponse answer, Instant now) {
        JsonNode body = Json.read(answer.body());
        String token = body.path("access_token").asText();
        String instance = body.path("instance_url").asText();
        if (answer.status() != 200 || token.isEmpty() || instance.isEmpty()) {
            return Either.left(Failures.ofLogin(answer, now));
        }
        String bare = instance.endsWith("/") ? instance.substring(0, instance.length() - 1) : instance;
        return Either.right(Token.unlimited(new Session(Secret.of(token), URI.create(bare))));
    }

    private String form(Instant now) {
        if (credentials instanceof JwtBearer bearer) {
            return "grant_type=" + encode("urn:ietf:params:oauth:grant-type:jwt-bearer") + "&assertion="
                    + encode(assertion(bearer, now));
        }
        ClientCredentials client = (ClientCredentials) credentials;
        return "grant_type=client_credentials&client_id=" + encode(client.consumerKey()) + "&client_secret="
                + encode(client.consumerSecret().reveal());
    }

    private static String assertion(JwtBearer bearer, Instant now) {
        String claims = Json.text(Json.object()
                .put("iss", bearer.consumerKey())
                .put("sub", bearer.username())
                .put("aud", bearer.audience().toString())
                .put("exp", now.plus(bearer.skew()).plus(ASSERTION_LIFE).getEpochSecond()));
        String signed = segment("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8))
                + '.'
                + segment(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(bearer.key());
            signer.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + '.' + segment(signer.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the private key of the JWT bearer grant can't sign; look at it", unusable);
        }
    }

    private static String segment(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
