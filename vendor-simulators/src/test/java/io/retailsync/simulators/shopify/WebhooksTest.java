package io.retailsync.simulators.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class WebhooksTest {

    private static final ShopSettings SUBSCRIBED =
            AdminClient.settings().withWebhooksTo(URI.create("http://127.0.0.1:1/hooks"));

    private final ShopFixture fixture = new ShopFixture(SUBSCRIBED);
    private final AdminClient client = fixture.client;

    private List<HttpRequest> sent() {
        return client.simulator.outbox(client.now);
    }

    private static List<String> topics(List<HttpRequest> requests) {
        return requests.stream()
                .map(request -> request.header("x-shopify-topic").orElse(""))
                .toList();
    }

    @Test
    void everyActionRaisesItsTopics() {
        sent();
        String order = fixture.order(BasketLine.of("MUG-1", 2));
        assertThat(topics(sent())).containsExactly("orders/create", "orders/paid", "inventory_levels/update");
        fixture.shop.editOrder(order, Map.of(fixture.shop.linesBySku(order).get("MUG-1"), 1), client.now);
        assertThat(topics(sent())).contains("orders/edited", "orders/updated");
        fixture.shop.refundMoney(order, BigDecimal.ONE, "", client.now);
        assertThat(topics(sent())).contains("refunds/create", "orders/updated");
        fixture.shop.shipOrder(order, "T1", client.now);
        assertThat(topics(sent())).contains("fulfillments/create", "orders/fulfilled", "orders/updated");
        String wanted = fixture.shop.requestReturn(
                order, Map.of(fixture.shop.linesBySku(order).get("MUG-1"), 1), "too small", client.now);
        fixture.shop.approveReturn(wanted, client.now);
        fixture.shop.closeReturn(wanted, client.now);
        assertThat(topics(sent())).contains("returns/request", "returns/approve", "returns/close");
        fixture.shop.changeEmailConsent(fixture.ada, true, client.now);
        assertThat(topics(sent())).contains("customers_email_marketing_consent/update", "customers/update");
        fixture.shop.updatePrice("MUG-1", new BigDecimal("13"), client.now);
        fixture.shop.deleteOrder(order, client.now);
        fixture.shop.deleteCustomer(fixture.ada, client.now);
        assertThat(topics(sent())).containsExactly("products/update", "orders/delete", "customers/delete");
    }

    @Test
    void aWebhookIsSignedOverItsBytesAndCarriesItsHeaders() throws Exception {
        fixture.order(BasketLine.of("MUG-1", 2));
        HttpRequest request = sent().get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("shpss_secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String expected =
                Base64.getEncoder().encodeToString(mac.doFinal(request.body().toArray()));
        assertThat(request.header("x-shopify-hmac-sha256")).hasValue(expected);
        assertThat(request.header("x-shopify-shop-domain")).hasValue("acme.myshopify.com");
        assertThat(request.header("x-shopify-api-version")).hasValue("2026-07");
        assertThat(request.headers())
                .containsKeys("x-shopify-webhook-id", "x-shopify-event-id", "x-shopify-triggered-at", "content-type");
    }

    @Test
    void webhooksOfOneActionShareTheEventAndNotTheId() {
        sent();
        fixture.order(BasketLine.of("MUG-1", 2));
        List<HttpRequest> requests = sent();
        assertThat(requests.stream()
                        .map(request -> request.header("x-shopify-event-id"))
                        .distinct())
                .hasSize(1);
        assertThat(requests.stream()
                        .map(request -> request.header("x-shopify-webhook-id"))
                        .distinct())
                .hasSize(3);
    }

    @Test
    void notesOfTheShopAreNotPublished() {
        fixture.order(BasketLine.of("MUG-1", 2));
        for (HttpRequest request : sent()) {
            assertThat(request.body().utf8()).doesNotContain("\"_");
        }
    }

    @Test
    void aWebhookThatWasNotTakenIsRepeatedUnderItsId() {
        sent();
        fixture.shop.updatePrice("MUG-1", new BigDecimal("13"), client.now);
        String id = id(sent().get(0));
        int repetitions = 0;
        for (int i = 0; i < 20 && client.simulator.abandoned().isEmpty(); i++) {
            client.simulator.answered(id, 503, client.now);
            client.pass(Duration.ofHours(2));
            for (HttpRequest request : sent()) {
                assertThat(id(request)).isEqualTo(id);
                repetitions++;
            }
        }
        assertThat(repetitions).isEqualTo(8);
        assertThat(client.simulator.abandoned()).containsExactly(id);
    }

    @Test
    void aWebhookThatWasTakenIsNotRepeated() {
        sent().forEach(request -> client.simulator.answered(id(request), 200, client.now));
        client.pass(Duration.ofHours(5));
        assertThat(sent()).isEmpty();
        assertThat(client.simulator.waiting()).isZero();
        assertThat(client.simulator.raised()).isEqualTo(7);
    }

    private static String id(HttpRequest request) {
        return request.header("x-shopify-webhook-id").orElseThrow();
    }

    @Test
    void disorderIsSeededAndLosesNothing() {
        List<String> first = disorder();
        assertThat(disorder()).isEqualTo(first);
        assertThat(first.stream().distinct().count()).isLessThan(first.size());
        assertThat(first).isNotEqualTo(first.stream().sorted().toList());
    }

    @Test
    void disorderIsCountedByKind() {
        ShopFixture fixture =
                new ShopFixture(SUBSCRIBED.withDisorder(WebhookDisorder.storm()).withSeed(7));
        for (int i = 0; i < 40; i++) {
            fixture.order(BasketLine.of("TEA-1", 1));
            fixture.client.pass(Duration.ofSeconds(5));
        }
        fixture.client.pass(Duration.ofMinutes(30));
        int sent = fixture.client.simulator.outbox(fixture.client.now).size();
        assertThat(fixture.client.simulator.disorder())
                .containsOnlyKeys("webhook-late", "webhook-duplicated", "webhook-overtaken")
                .containsEntry("webhook-duplicated", sent - fixture.client.simulator.raised());
    }

    private static List<String> disorder() {
        ShopFixture fixture =
                new ShopFixture(SUBSCRIBED.withDisorder(WebhookDisorder.storm()).withSeed(7));
        for (int i = 0; i < 20; i++) {
            fixture.order(BasketLine.of("TEA-1", 1));
            fixture.client.pass(Duration.ofSeconds(5));
        }
        List<String> order = new ArrayList<>();
        while (fixture.client.simulator.waiting() > 0) {
            fixture.client.pass(Duration.ofSeconds(1));
            for (HttpRequest request : fixture.client.simulator.outbox(fixture.client.now)) {
                order.add(request.header("x-shopify-triggered-at").orElseThrow() + " " + id(request));
                fixture.client.simulator.answered(id(request), 200, fixture.client.now);
            }
            if (order.size() > 500) {
                break;
            }
        }
        return order;
    }

    @Test
    void bytesAreAnnouncedAsTheyAre() {
        sent();
        Bytes body = Bytes.utf8("{ \"id\" : 1 }");
        fixture.shop.announce("orders/create", body, client.now);
        assertThat(sent())
                .singleElement()
                .satisfies(request -> assertThat(request.body()).isEqualTo(body));
    }

    @Test
    void amountsOfRefundedLinesAreNumbersAndAllOthersTexts() {
        String order = fixture.order(BasketLine.of("MUG-1", 2));
        sent();
        fixture.shop.refundPieces(order, Map.of(fixture.shop.linesBySku(order).get("MUG-1"), 1), "", client.now);
        JsonNode refund = Wire.read(sent().get(0).body()).orElseThrow();
        assertThat(refund.at("/refund_line_items/0/subtotal").isNumber()).isTrue();
        assertThat(refund.at("/refund_line_items/0/subtotal_set/shop_money/amount")
                        .isTextual())
                .isTrue();
        assertThat(refund.at("/transactions/0/amount").asText()).isEqualTo("14.87");
    }
}
