package io.retailsync.simulators.shopify;

import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The client credentials grant: form in, token with a life of about a day out; no refresh token. */
final class Tokens {

    static final String SCOPES = "read_orders,write_orders,read_customers,write_customers,read_products,read_inventory,"
            + "write_inventory,read_locations,read_fulfillments,read_merchant_managed_fulfillment_orders,"
            + "write_merchant_managed_fulfillment_orders,read_returns";

    private final ShopSettings settings;
    private final RandomGenerator random;
    private final Map<String, Instant> expiries = new HashMap<>();

    Tokens(ShopSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    HttpResponse grant(HttpRequest request, Instant now) {
        Map<String, String> form = form(request.body().utf8());
        if (!"client_credentials".equals(form.get("grant_type"))) {
            return HttpResponse.json(400, "{\"error\":\"unsupported_grant_type\"}");
        }
        if (!settings.clientId().equals(form.get("client_id"))
                || !settings.clientSecret().equals(form.get("client_secret"))) {
            return HttpResponse.json(400, "{\"error\":\"application_cannot_be_found\"}");
        }
        byte[] noise = new byte[16];
        random.nextBytes(noise);
        String token = "shpca_" + HexFormat.of().formatHex(noise);
        expiries.values().removeIf(expiry -> !expiry.isAfter(now));
        expiries.put(token, now.plus(settings.limits().tokenLife()));
        return HttpResponse.json(
                200,
                Wire.write(Wire.object()
                                .put("access_token", token)
                                .put("scope", SCOPES)
                                .put("expires_in", settings.limits().tokenLife().toSeconds()))
                        .utf8());
    }

    boolean valid(HttpRequest request, Instant now) {
        return request.header("x-shopify-access-token")
                .map(token -> expiries.getOrDefault(token, Instant.MIN).isAfter(now))
                .orElse(false);
    }

    void revoke(HttpRequest request) {
        request.header("x-shopify-access-token").ifPresent(expiries::remove);
    }

    static HttpResponse unauthorized() {
        return HttpResponse.json(401, "{\"errors\":\"[API] Invalid API key or access token\"}");
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
