package io.retailsync.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Crosswalk;
import io.retailsync.engine.MemoryStore;
import io.retailsync.engine.SyncEngine;
import io.retailsync.http.Hmac;
import io.retailsync.http.Secret;
import io.retailsync.shopify.ClientCredentials;
import io.retailsync.shopify.ShopifyConnector;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpTransport;
import io.retailsync.spi.Store;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import io.retailsync.testkit.ManualScheduler;
import io.vavr.control.Either;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the shop is answered at the door, over HTTP; the engine is not started, so that what was accepted stays where it was put. */
class EndpointTest {

    private static final String SECRET = "shpss_endpoint";
    private static final String ORDER = "{\"admin_graphql_api_id\":\"gid://shopify/Order/1\"}";
    private static final String JSON = "application/json";
    private static final int ENGINE_TAKES = 2 << 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ManualScheduler time = ManualScheduler.startingAt(Instant.parse("2026-11-28T08:00:00Z"), 1);
    private final Store store = MemoryStore.create();
    private final AtomicBoolean storeIsGone = new AtomicBoolean();
    private final SyncEngine engine = SyncEngine.builder()
            .store(atTimesGone(store))
            .scheduler(time)
            .backlogLimit(2)
            .system(Systems.SHOP, shop(), nobody())
            .crosswalk(Crosswalk.locations().map("berlin", Systems.SHOP, "gid://shopify/Location/1"))
            .build();
    private final Endpoint endpoint;

    EndpointTest() throws IOException {
        endpoint = new Endpoint(0, engine, new InputView(store), Map::of);
        endpoint.open();
    }

    @AfterEach
    void close() {
        endpoint.close();
        engine.close();
    }

    private static ShopifyConnector shop() {
        return ShopifyConnector.builder()
                .shop("acme.myshopify.com")
                .credentials(ClientCredentials.of("endpoint", SECRET))
                .webhookSecrets(SECRET)
                .build();
    }

    private static HttpTransport nobody() {
        return (request, deadline) ->
                Either.left(new HttpTransport.Failure(HttpTransport.Fate.NOT_SENT, "nobody is there"));
    }

    private Store atTimesGone(Store within) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (storeIsGone.get() && method.getName().equals("append")) {
                        throw new StoreUnavailable("the disk is full: make room");
                    }
                    try {
                        return method.invoke(within, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    // ---- the shop ---------------------------------------------------------------------------------------------------

    private static String signed(String body) {
        return Hmac.base64(Secret.of(SECRET), Bytes.utf8(body));
    }

    private HttpResponse<String> posted(String id, String type, String signature, String body)
            throws IOException, InterruptedException {
        return http.send(
                to("/webhooks/shop")
                        .header("Content-Type", type)
                        .header("X-Shopify-Hmac-Sha256", signature)
                        .header("X-Shopify-Shop-Domain", "acme.myshopify.com")
                        .header("X-Shopify-Topic", "orders/create")
                        .header("X-Shopify-Webhook-Id", id)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> good(String id) throws IOException, InterruptedException {
        return posted(id, JSON, signed(ORDER), ORDER);
    }

    private String seen(String path) throws IOException, InterruptedException {
        return http.send(to(path).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + endpoint.port() + path))
                .timeout(Duration.ofSeconds(30));
    }

    private void nothingIsStored() {
        assertThat(store.count(Table.INTAKE)).isEmpty();
    }

    // ---- what it is answered ----------------------------------------------------------------------------------------

    @Test
    void aGoodWebhookIsStoredAndToldWhenItComesAgain() throws Exception {
        HttpResponse<String> first = good("w-1");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).isEqualTo("accepted");
        assertThat(first.headers().firstValue("Retry-After")).isEmpty();
        assertThat(store.list(Table.INTAKE, "", "PENDING", 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo("shop|w-1"))
                .satisfies(row -> assertThat(row.raw().orElseThrow().utf8()).isEqualTo(ORDER));
        assertThat(good("w-1").body()).isEqualTo("duplicate");
        assertThat(seen("/accepted")).isEqualTo("{\"shop\":1}");
    }

    @Test
    void aWrongSignatureIs401AndNothingIsStored() throws Exception {
        HttpResponse<String> reply = posted("w-1", JSON, signed(ORDER + " "), ORDER);
        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(reply.body()).contains("the signature fits none of the secrets");
        nothingIsStored();
    }

    @Test
    void anotherContentTypeIs415AndNothingIsStored() throws Exception {
        assertThat(posted("w-1", "text/xml", signed(ORDER), ORDER).statusCode()).isEqualTo(415);
        nothingIsStored();
    }

    @Test
    void aBodyOfAsManyBytesAsAreTakenIsTakenAndOneMoreIs413() throws Exception {
        String longest = " ".repeat(ENGINE_TAKES - ORDER.length()) + ORDER;
        assertThat(posted("w-1", JSON, signed(longest + " "), longest + " ").statusCode())
                .isEqualTo(413);
        nothingIsStored();
        assertThat(posted("w-1", JSON, signed(longest), longest).statusCode()).isEqualTo(200);
    }

    @Test
    void whileTheStoreIsNotAvailableItIs503AndTheShopComesAgain() throws Exception {
        storeIsGone.set(true);
        HttpResponse<String> reply = good("w-1");
        assertThat(reply.statusCode()).isEqualTo(503);
        assertThat(reply.headers().firstValue("Retry-After")).contains("5");
        assertThat(reply.body()).contains("the disk is full: make room");
        nothingIsStored();
        storeIsGone.set(false);
        assertThat(good("w-1").body()).isEqualTo("accepted");
    }

    @Test
    void fromTheHardBoundOnItIs429() throws Exception {
        assertThat(good("w-1").statusCode()).isEqualTo(200);
        assertThat(good("w-2").statusCode()).isEqualTo(200);
        time.advance(Duration.ofSeconds(2));
        HttpResponse<String> reply = good("w-3");
        assertThat(reply.statusCode()).isEqualTo(429);
        assertThat(reply.headers().firstValue("Retry-After")).contains("5");
        assertThat(store.count(Table.INTAKE)).isEqualTo(Map.of("PENDING", 2L));
    }
}
