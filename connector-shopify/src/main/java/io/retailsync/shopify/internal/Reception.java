package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.http.Hmac;
import io.retailsync.model.ExternalRef;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Received;
import io.retailsync.spi.WebhookRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes webhooks in: content type, then the signature over the raw bytes by any of the secrets, then the topic, then the shop. The
 * key of a delivery is {@code X-Shopify-Webhook-Id}; {@code X-Shopify-Event-Id} is shared by different deliveries and only correlates.
 *
 * <p>The host's name for the system is not known here, so hints carry the vendor's; only their type and value are used later.
 */
final class Reception {

    private static final List<String> KEPT =
            List.of("x-shopify-api-version", "x-shopify-event-id", "x-shopify-triggered-at", "x-shopify-test");

    private static final String VENDOR = "shopify";

    /** Kept with an input where it names another shop than this one. */
    static final String SHOP = "x-shopify-shop-domain";

    private final ShopConfig config;

    Reception(ShopConfig config) {
        this.config = config;
    }

    Received receive(WebhookRequest request) {
        String type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.split(";", 2)[0].strip().equals("application/json")) {
            return Received.refused(415, "webhooks are application/json");
        }
        String signature = request.header("x-shopify-hmac-sha256").orElse("");
        if (!Hmac.isSignedByAny(config.webhookSecrets(), request.body(), signature)) {
            return Received.refused(401, "the signature fits none of the secrets");
        }
        Topic topic = Topic.of(request.header("x-shopify-topic").orElse(""));
        return topic.use() == Topic.Use.IGNORED
                ? Received.ignored(topic.explained())
                : Received.accepted(incoming(request, topic));
    }

    private Incoming incoming(WebhookRequest request, Topic topic) {
        String shop = request.header(SHOP).orElse("");
        if (!shop.equalsIgnoreCase(config.shop())) {
            return ofAnotherShop(request, topic, shop);
        }
        Optional<ObjectNode> body = Json.read(request.body());
        Optional<ExternalRef> hint = body.flatMap(json -> topic.hint(VENDOR, json));
        String eventId = request.header("x-shopify-webhook-id").orElseGet(() -> derived(request, topic.name()));
        String about = hint.filter(any -> topic.use() != Topic.Use.MERGE)
                .map(ExternalRef::value)
                .or(() -> body.flatMap(topic::about))
                .orElse(eventId);
        return new Incoming(topic.name(), about, eventId, hint, sentAt(request), kept(request), request.body());
    }

    /**
     * Nothing of it is looked up here; it is kept for a person, because whoever signed it knows our secret. What its payload says is read
     * once the case is replayed under the right shop.
     */
    private static Incoming ofAnotherShop(WebhookRequest request, Topic topic, String shop) {
        String eventId = request.header("x-shopify-webhook-id").orElseGet(() -> derived(request, topic.name()));
        Map<String, String> kept = new LinkedHashMap<>(kept(request));
        kept.put(SHOP, shop);
        return new Incoming(topic.name(), eventId, eventId, Optional.empty(), sentAt(request), kept, request.body());
    }

    private static String derived(WebhookRequest request, String topic) {
        byte[] body = request.body().toArray();
        String at = request.header("x-shopify-triggered-at").orElse("");
        return UUID.nameUUIDFromBytes(body) + "-" + topic + at;
    }

    private static Optional<Instant> sentAt(WebhookRequest request) {
        try {
            return request.header("x-shopify-triggered-at").map(Instant::parse);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Map<String, String> kept(WebhookRequest request) {
        Map<String, String> kept = new LinkedHashMap<>();
        KEPT.forEach(name -> request.header(name).ifPresent(value -> kept.put(name, value)));
        return kept;
    }
}
