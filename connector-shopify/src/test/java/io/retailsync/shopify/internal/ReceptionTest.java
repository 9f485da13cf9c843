package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.http.Hmac;
import io.retailsync.http.Secret;
import io.retailsync.model.ExternalRef;
import io.retailsync.shopify.ClientCredentials;
import io.retailsync.shopify.ShopifyConnector;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Received;
import io.retailsync.spi.Translation;
import io.retailsync.spi.WebhookRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private final ShopWorld world = new ShopWorld();

    private HttpRequest webhook() {
        world.webhooks();
        world.order(BasketLine.of("MUG-1", 1));
        return world.webhooks().get(0);
    }

    private static int status(Received received) {
        return received.fold(incoming -> 200, reason -> 200, (status, reason) -> status);
    }

    @Test
    void aSignedWebhookBecomesAHintUnderItsOwnId() {
        HttpRequest webhook = webhook();
        Incoming incoming = world.accepted(webhook);
        assertThat(incoming.stream()).isEqualTo("orders/create");
        assertThat(incoming.eventId())
                .isEqualTo(webhook.header("x-shopify-webhook-id").orElseThrow());
        assertThat(incoming.hint().map(ExternalRef::value)).contains(incoming.nativeKey());
        assertThat(incoming.readAt()).contains(ShopWorld.START);
        assertThat(incoming.body()).isEqualTo(webhook.body());
    }

    @Test
    void oneChangedByteIsRefused() {
        HttpRequest webhook = webhook();
        byte[] body = webhook.body().toArray();
        body[body.length / 2] ^= 1;
        assertThat(status(world.receive(new HttpRequest("POST", webhook.uri(), webhook.headers(), Bytes.of(body)))))
                .isEqualTo(401);
    }

    @Test
    void thePreviousSecretIsStillAccepted() {
        HttpRequest webhook = webhook();
        String signature = Hmac.base64(Secret.of("shpss_previous"), webhook.body());
        assertThat(status(world.receive(webhook.with("x-shopify-hmac-sha256", signature))))
                .isEqualTo(200);
        String other = Hmac.base64(Secret.of("shpss_other"), webhook.body());
        assertThat(status(world.receive(webhook.with("x-shopify-hmac-sha256", other))))
                .isEqualTo(401);
    }

    @Test
    void aMissingOrMalformedSignatureIsRefused() {
        HttpRequest webhook = webhook();
        assertThat(status(world.receive(webhook.with("x-shopify-hmac-sha256", "%%%"))))
                .isEqualTo(401);
        Map<String, String> headers = new HashMap<>(webhook.headers());
        headers.remove("x-shopify-hmac-sha256");
        assertThat(status(world.connector.receive(new WebhookRequest(headers, webhook.body(), Instant.EPOCH))))
                .isEqualTo(401);
    }

    @Test
    void whatIsOfAnotherShopIsKeptForACase() {
        Incoming incoming = world.accepted(webhook().with("x-shopify-shop-domain", "other.myshopify.com"));
        assertThat(incoming.hint()).isEmpty();
        assertThat(world.translatePayload(incoming))
                .isInstanceOfSatisfying(
                        Translation.Unusable.class,
                        unusable -> assertThat(unusable.failure().code()).isEqualTo("other-shop"));
    }

    @Test
    void onceTheShopIsCorrectedWhatWasOfAnotherShopIsRead() {
        Incoming incoming = world.accepted(webhook().with("x-shopify-shop-domain", "Other.myshopify.com"));
        ShopifyConnector corrected = ShopifyConnector.builder()
                .shop("other.myshopify.com")
                .credentials(ClientCredentials.of("app", "shpss_secret"))
                .webhookSecrets("shpss_secret")
                .build();
        assertThat(corrected.translate(world.given(incoming), world)).isInstanceOf(Translation.Observed.class);
    }

    @Test
    void otherContentIsRefused() {
        HttpRequest webhook = webhook();
        assertThat(status(world.receive(webhook.with("content-type", "text/xml"))))
                .isEqualTo(415);
        assertThat(status(world.receive(webhook.with("content-type", "application/json; charset=utf-8"))))
                .isEqualTo(200);
        assertThat(status(world.receive(webhook.with("content-type", "application/json-patch+json"))))
                .isEqualTo(415);
    }

    @Test
    void anUnknownTopicIsIgnored() {
        Received received = world.receive(webhook().with("x-shopify-topic", "themes/publish"));
        assertThat(received).isInstanceOf(Received.Ignored.class);
    }

    @Test
    void authenticButMalformedInputIsKeptForACase() {
        Bytes body = Bytes.utf8("{\"id\": 1");
        HttpRequest webhook = webhook();
        HttpRequest broken = new HttpRequest("POST", webhook.uri(), webhook.headers(), body)
                .with("x-shopify-hmac-sha256", Hmac.base64(Secret.of("shpss_secret"), body));
        Incoming incoming = world.accepted(broken);
        assertThat(incoming.hint()).isEmpty();
        String code = world.translatePayload(incoming).fold(said -> "", reason -> "", failure -> failure.code());
        assertThat(code).isEqualTo("not-json");
    }

    @Test
    void aDeletionIsSaidByItsBody() {
        String order = world.order(BasketLine.of("MUG-1", 1));
        world.webhooks();
        world.shop.deleteOrder(order, world.now);
        Incoming incoming = world.accepted(world.webhooks().get(0));
        assertThat(incoming.hint()).isEmpty();
        assertThat(incoming.nativeKey()).isEqualTo(order);
        assertThat(world.payload(incoming).get(0).isGone()).isTrue();
        assertThat(world.fetched("order", order).get(0).isGone()).isTrue();
    }
}
