package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.http.Hmac;
import io.retailsync.http.Secret;
import io.retailsync.model.Money;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Received;
import io.retailsync.spi.Translation;
import io.retailsync.spi.WebhookRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every payload that the vendor publishes, signed by us: it maps, or is ignored on purpose. */
class VendorSamplesTest {

    private final ShopWorld world = new ShopWorld();

    private Received receive(String topic, Bytes body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json");
        headers.put("x-shopify-topic", topic);
        headers.put("x-shopify-shop-domain", "acme.myshopify.com");
        headers.put("x-shopify-webhook-id", "id-" + topic);
        headers.put("x-shopify-hmac-sha256", Hmac.base64(Secret.of("shpss_secret"), body));
        return world.connector.receive(new WebhookRequest(headers, body, world.now));
    }

    private Translation translated(String topic, Bytes body) {
        Incoming incoming = receive(topic, body).fold(found -> found, reason -> null, (status, reason) -> {
            throw new AssertionError(topic + " refused: " + reason);
        });
        return incoming == null ? Translation.ignored("topic") : world.translatePayload(incoming);
    }

    @Test
    void everyDocumentedPayloadMapsOrIsIgnoredOnPurpose() throws Exception {
        TreeSet<String> mapped = new TreeSet<>();
        Map<String, String> unusable = new LinkedHashMap<>();
        for (Path file : SharedFiles.webhooks("2026-07-docs")) {
            String topic = SharedFiles.topic(file);
            Bytes body = Bytes.of(Files.readAllBytes(file));
            translated(topic, body).fold(said -> mapped.add(topic), reason -> true, failure -> {
                unusable.put(topic, failure.code());
                return true;
            });
        }
        assertThat(mapped)
                .contains(
                        "orders/create",
                        "orders/paid",
                        "customers/create",
                        "customers/delete",
                        "products/update",
                        "refunds/create",
                        "fulfillments/create",
                        "returns/approve",
                        "orders/delete",
                        "products/delete",
                        "customers_email_marketing_consent/update");
        assertThat(unusable)
                .containsOnly(
                        Map.entry("inventory_levels/update", "not-fetched"),
                        Map.entry("inventory_levels/connect", "not-fetched"),
                        Map.entry("orders/edited", "not-fetched"),
                        Map.entry("customer.tags_added", "not-fetched"),
                        Map.entry("customer.tags_removed", "not-fetched"),
                        Map.entry("customers/redact", "privacy-request"),
                        Map.entry("customers/data_request", "privacy-request"),
                        Map.entry("shop/redact", "privacy-request"),
                        Map.entry("returns/process", "no-id"),
                        Map.entry("returns/update", "no-id"));
    }

    @Test
    void idsAndAmountsOfTheOrderSampleSurvive() throws Exception {
        Path file = SharedFiles.shopify().resolve("webhooks/2026-07-docs/orders.create.json");
        Bytes body = Bytes.of(Files.readAllBytes(file));
        JsonNode sample = Json.read(body).orElseThrow();
        List<Observation<?>> said = ShopWorld.observed(translated("orders/create", body));
        Observation<?> order = said.get(0);
        assertThat(order.ref().value()).isEqualTo("gid://shopify/Order/820982911946154508");
        assertThat(order.values().get("total")).isEqualTo(Optional.of(Money.of("404.95", "USD")));
        assertThat(order.values().get("customer").orElseThrow().toString()).endsWith("/115310627314723954");
        List<?> lines = (List<?>) order.values().get("lines").orElseThrow();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode expected = sample.path("line_items").path(i);
            OrderLine line = (OrderLine) lines.get(i);
            assertThat(line.ref())
                    .isEqualTo("gid://shopify/LineItem/" + expected.path("id").asText());
            assertThat(line.unitPrice().amount())
                    .isEqualByComparingTo(expected.path("price").asText());
            assertThat(line.sku()).isEqualTo(expected.path("sku").asText());
        }
        assertThat(lines).hasSize(5);
    }

    @Test
    void amountsOfTheRefundSampleSurviveThoughTheyAreNumbers() throws Exception {
        Path file = SharedFiles.shopify().resolve("webhooks/2026-07-docs/refunds.create.json");
        Observation<?> refund = ShopWorld.observed(translated("refunds/create", Bytes.of(Files.readAllBytes(file))))
                .get(0);
        assertThat(refund.ref().value()).isEqualTo("gid://shopify/Refund/890088186047892319");
        assertThat(refund.values().get("total")).isEqualTo(Optional.of(Money.of("85.00", "USD")));
        assertThat(refund.values().get("order").orElseThrow().toString()).endsWith("/820982911946154508");
        assertThat(refund.values().get("lines").orElseThrow().toString()).contains("159.99 USD", "19.99 USD");
    }

    @Test
    void gidsWinOverNumericIdsThatWereRoundedOnTheWay() throws Exception {
        List<String> refs = new ArrayList<>();
        List<String> unusable = new ArrayList<>();
        for (Path file : SharedFiles.webhooks("2024-10-cli-trigger")) {
            JsonNode captured = Json.read(Bytes.of(Files.readAllBytes(file))).orElseThrow();
            String topic = captured.path("topic").asText();
            translated(topic, Json.write(captured.path("body")))
                    .fold(
                            said -> refs.add(said.observations().get(0).ref().value()),
                            reason -> true,
                            failure -> unusable.add(topic + " " + failure.code() + " " + failure.path()));
        }
        assertThat(unusable)
                .as("a level is never in its payload, it is fetched")
                .containsExactly("inventory_levels/update not-fetched ");
        assertThat(refs)
                .contains(
                        "gid://shopify/Order/820982911946154508",
                        "gid://shopify/Customer/706405506930370084",
                        "gid://shopify/Product/788032119674292922");
    }

    @Test
    void aPayloadThatLeavesTagsOutDoesNotClearThem() throws Exception {
        Path file = SharedFiles.shopify().resolve("webhooks/2026-07-docs/customers.update.json");
        Observation<?> customer = ShopWorld.observed(translated("customers/update", Bytes.of(Files.readAllBytes(file))))
                .get(0);
        assertThat(customer.values())
                .doesNotContainKeys("tags", "phone", "emailConsent")
                .containsKeys("email", "name");
    }
}
