package io.retailsync.simulators.shopify;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One delivery of one topic, signed when it is written.
 *
 * @param id unique per delivery, the same on its retries
 * @param eventId shared by all deliveries of one action of the merchant
 * @param topic such as {@code orders/updated}
 * @param raisedAt when the shop raised it
 * @param body the bytes that are signed and sent
 */
record Webhook(String id, String eventId, String topic, Instant raisedAt, Bytes body) {

    private static final String VERSION = "2026-07";

    HttpRequest to(URI address, ShopSettings settings) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json");
        headers.put("user-agent", "Shopify-Captain-Hook");
        headers.put("x-shopify-topic", topic);
        headers.put("x-shopify-hmac-sha256", signature(settings.clientSecret(), body));
        headers.put("x-shopify-shop-domain", settings.domain());
        headers.put("x-shopify-api-version", VERSION);
        headers.put("x-shopify-webhook-id", id);
        headers.put("x-shopify-event-id", eventId);
        headers.put("x-shopify-triggered-at", raisedAt.toString());
        return new HttpRequest("POST", address, headers, body);
    }

    static String signature(String secret, Bytes body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(body.toArray()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }
}
