package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code /services/oauth2}: the JWT bearer and client credentials grants, and revoking. Errors are an object, not an array. */
final class TokenEndpoint {

    private static final String JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private final OrgSettings settings;
    private final Sessions sessions;

    TokenEndpoint(OrgSettings settings, Sessions sessions) {
        this.settings = settings;
        this.sessions = sessions;
    }

    HttpResponse answer(HttpRequest request, Instant now) {
        Map<String, String> form = form(request);
        String path = request.uri().getPath();
        if (path.endsWith("/revoke")) {
            sessions.end(form.getOrDefault("token", ""));
            return HttpResponse.json(200, "");
        }
        if (!path.endsWith("/token") || !request.method().equals("POST")) {
            return error("invalid_request", "must use HTTP POST");
        }
        return switch (form.getOrDefault("grant_type", "")) {
            case JWT_BEARER -> bearer(form, request, now);
            case "client_credentials" -> credentials(form, request, now);
            case "" -> error("invalid_request", "missing required parameter: grant_type");
            default -> error("unsupported_grant_type", "grant type not supported");
        };
    }

    private static Map<String, String> form(HttpRequest request) {
        Map<String, String> form = new HashMap<>(Call.parameters(request.body().utf8()));
        String query = request.uri().getRawQuery();
        form.putAll(Call.parameters(query == null ? "" : query));
        request.header("authorization")
                .filter(value -> value.startsWith("Basic "))
                .map(value -> new String(Base64.getDecoder().decode(value.substring(6)), StandardCharsets.UTF_8))
                .ifPresent(pair -> {
                    form.put("client_id", pair.substring(0, pair.indexOf(':')));
                    form.put("client_secret", pair.substring(pair.indexOf(':') + 1));
                });
        return form;
    }

    private HttpResponse bearer(Map<String, String> form, HttpRequest request, Instant now) {
        Optional<JwtAssertion> assertion = JwtAssertion.parse(form.getOrDefault("assertion", ""));
        if (assertion.isEmpty()) {
            return error("invalid_grant", "invalid assertion");
        }
        JwtAssertion jwt = assertion.get();
        if (!jwt.claim("iss").equals(settings.consumerKey())) {
            return error("invalid_client_id", "client identifier invalid");
        }
        if (settings.publicKey().isEmpty()
                || !jwt.isSignedBy(settings.publicKey().get())) {
            return error("invalid_grant", "invalid assertion");
        }
        if (!settings.audiences().contains(jwt.claim("aud"))
                && !jwt.claim("aud").equals(origin(request))) {
            return error("invalid_grant", "audience is invalid");
        }
        if (jwt.expired(now)) {
            return error("invalid_grant", "expired authorization code");
        }
        if (!jwt.claim("sub").equals(settings.username())) {
            return error("invalid_grant", "user hasn't approved this consumer");
        }
        return granted(request, jwt.claim("iss") + '/' + jwt.claim("sub"), now, false);
    }

    private HttpResponse credentials(Map<String, String> form, HttpRequest request, Instant now) {
        boolean known = settings.consumerKey().equals(form.get("client_id"));
        boolean trusted = settings.clientSecret().equals(form.get("client_secret"));
        if (!known) {
            return error("invalid_client_id", "client identifier invalid");
        }
        return trusted
                ? granted(request, settings.consumerKey() + "/run-as", now, true)
                : error("invalid_client", "invalid client credentials");
    }

    private HttpResponse granted(HttpRequest request, String owner, Instant now, boolean issued) {
        ObjectNode body = JsonForm.object();
        body.put("access_token", sessions.grant(owner, now))
                .put("scope", "id api")
                .put("instance_url", origin(request))
                .put("id", origin(request) + "/id/" + settings.orgId() + '/' + settings.userId())
                .put("token_type", "Bearer");
        if (issued) {
            body.put("issued_at", String.valueOf(now.toEpochMilli())).put("signature", "simulated");
        }
        return HttpResponse.json(200, JsonForm.write(body));
    }

    private static String origin(HttpRequest request) {
        return request.uri().getScheme() + "://" + request.uri().getRawAuthority();
    }

    private static HttpResponse error(String code, String description) {
        ObjectNode body = JsonForm.object().put("error", code).put("error_description", description);
        return HttpResponse.json(400, JsonForm.write(body));
    }
}
