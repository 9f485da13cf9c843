package io.retailsync.shopify.internal;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.shopify.ClientCredentials;
import io.retailsync.shopify.ShopifyConnector;
import io.retailsync.simulators.shopify.Article;
import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.simulators.shopify.Buyer;
import io.retailsync.simulators.shopify.BuyerAddress;
import io.retailsync.simulators.shopify.Shop;
import io.retailsync.simulators.shopify.ShopSettings;
import io.retailsync.simulators.shopify.ShopifySimulator;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Received;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.retailsync.spi.WebhookRequest;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.Reply;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A simulated shop, a connector to it in process, and what an engine would do between them, by hand. */
final class ShopWorld implements Call, Lookup, Crosswalks {

    static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    static final String SYSTEM = "shop-de";

    final ShopifySimulator simulator;
    final Shop shop;
    final ShopifyConnector connector = ShopifyConnector.builder()
            .shop("acme.myshopify.com")
            .credentials(ClientCredentials.of("app", "shpss_secret"))
            .webhookSecrets("shpss_secret", "shpss_previous")
            .build();
    final String berlin;
    final String ada;
    final Map<Key, String> ids = new HashMap<>();
    final Deque<FaultKind> faults = new ArrayDeque<>();
    final List<Double> costs = new ArrayList<>();
    final List<HttpRequest> requests = new ArrayList<>();
    private Optional<Runnable> meanwhile = Optional.empty();
    private Optional<HttpResponse> refusal = Optional.empty();
    Optional<Double> available = Optional.empty();
    Instant now = START;

    ShopWorld() {
        this(ShopSettings.of("acme.myshopify.com", "app", "shpss_secret"));
    }

    ShopWorld(ShopSettings settings) {
        simulator = ShopifySimulator.of(settings.withWebhooksTo(URI.create("http://127.0.0.1:1/")));
        shop = simulator.shop();
        berlin = shop.addLocation("Berlin", now);
        article("MUG-1", "Mug", "12.50");
        article("TEA-1", "Tea", "4.99");
        article("POT-1", "Pot", "30.00");
        ada = shop.registerCustomer(
                Buyer.of("Ada", "Lovelace", "Ada@Example.com", home()).withPhone("+4930123456"), now);
    }

    private void article(String sku, String title, String price) {
        shop.createProduct(Article.of(sku, title, new BigDecimal(price)), now);
        shop.countStock(sku, berlin, 100, now);
        ids.put(new Key("sku", sku), itemOf(sku));
    }

    static BuyerAddress home() {
        return BuyerAddress.of("Hauptstr. 1", "10115", "Berlin", "DE");
    }

    String itemOf(String sku) {
        return shop.all("InventoryItem").stream()
                .filter(item -> item.path("sku").asText().equals(sku))
                .map(item -> item.path("admin_graphql_api_id").asText())
                .findFirst()
                .orElseThrow();
    }

    String order(BasketLine... lines) {
        return order(Basket.of(ada, "EUR", lines).to(home()));
    }

    String order(Basket basket) {
        String gid = shop.placeOrder(basket, now);
        ids.put(new Key("order", "o-1"), gid);
        return gid;
    }

    /** Somebody at the shop is faster: does so after the connector has looked, before its next mutation arrives. */
    void meanwhile(Runnable somebodyDoes) {
        meanwhile = Optional.of(somebodyDoes);
    }

    /** The shop refuses the next mutation in these words. */
    void refuses(String json) {
        refusal = Optional.of(HttpResponse.json(200, json));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    // ---- what an engine does ----------------------------------------------------------------------------------------

    List<HttpRequest> webhooks() {
        return simulator.outbox(now);
    }

    Received receive(HttpRequest webhook) {
        return connector.receive(new WebhookRequest(webhook.headers(), webhook.body(), now));
    }

    Incoming accepted(HttpRequest webhook) {
        return receive(webhook)
                .fold(incoming -> incoming, reason -> unexpected(reason), (status, reason) -> unexpected(reason));
    }

    private static Incoming unexpected(String reason) {
        throw new AssertionError(reason);
    }

    List<Observation<?>> payload(Incoming incoming) {
        return observed(translatePayload(incoming));
    }

    Translation translatePayload(Incoming incoming) {
        return connector.translate(given(incoming), this);
    }

    Raw given(Incoming incoming) {
        return new Raw(
                SYSTEM,
                incoming.stream(),
                incoming.hint(),
                Raw.Form.PAYLOAD,
                incoming.headers(),
                incoming.body(),
                incoming.body(),
                now);
    }

    List<Observation<?>> fetched(String type, String gid) {
        return observed(translateFetched(type, gid));
    }

    Translation translateFetched(String type, String gid) {
        ExternalRef ref = ExternalRef.of("shopify", type, gid);
        Fetched fetched = connector.fetch(List.of(ref), this).get().get(0);
        Raw.Form form = fetched.body().isPresent() ? Raw.Form.FETCHED : Raw.Form.GONE;
        Bytes body = fetched.body().orElse(Bytes.empty());
        return connector.translate(
                new Raw(SYSTEM, "topic", Optional.of(ref), form, Map.of(), body, Bytes.empty(), now), this);
    }

    static List<Observation<?>> observed(Translation translation) {
        return translation.fold(
                Translation.Observed::observations, reason -> fail(reason), failure -> fail(failure.toString()));
    }

    private static List<Observation<?>> fail(String reason) {
        throw new AssertionError(reason);
    }

    Effect effect(String operation, Rendered rendered) {
        Rendered.Ready ready = (Rendered.Ready) rendered;
        UUID key = UUID.nameUUIDFromBytes(ready.wire().utf8().getBytes(StandardCharsets.UTF_8));
        return new Effect(
                new Key("any", "1"), operation, "effect", key, "ref0123456789abc", Optional.empty(), ready.wire());
    }

    // ---- Call -------------------------------------------------------------------------------------------------------

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public Instant deadline() {
        return now.plusSeconds(30);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Either<SyncFailure, HttpResponse> exchange(HttpRequest request, double cost) {
        costs.add(cost);
        requests.add(request);
        if (request.body().utf8().startsWith("{\"query\":\"mutation")) {
            Optional<Runnable> first = meanwhile;
            meanwhile = Optional.empty();
            first.ifPresent(Runnable::run);
            Optional<HttpResponse> refused = refusal;
            refusal = Optional.empty();
            if (refused.isPresent()) {
                return Either.right(refused.get());
            }
        }
        boolean token = request.uri().getPath().contains("oauth");
        Optional<FaultKind> fault = token ? Optional.empty() : Optional.ofNullable(faults.poll());
        if (fault.isEmpty()) {
            return Either.right(simulator.handle(request, now).response());
        }
        return switch (fault.get()) {
            case RESET_AFTER_EFFECT -> {
                simulator.handle(request, now);
                yield Either.left(SyncFailure.ambiguous("reset"));
            }
            case RESET_BEFORE_EFFECT -> Either.left(SyncFailure.ambiguous("reset"));
            case SERVER_ERROR -> Either.right(new HttpResponse(503, Map.of(), Bytes.utf8("<html>")));
            case SLOW -> Either.right(simulator.handle(request, now).response());
            default ->
                Either.right(simulator
                        .refuse(fault.get(), request, now)
                        .map(Reply::response)
                        .orElseThrow());
        };
    }

    @Override
    public void meter(double left, double perSecond, double most) {
        available = Optional.of(left);
    }

    // ---- Lookup and Crosswalks
    // ---------------------------------------------------------------------------------------

    @Override
    public Optional<String> id(Key key, String type) {
        return Optional.ofNullable(ids.get(key));
    }

    @Override
    public Optional<String> id(ExternalRef elsewhere, String type) {
        return Optional.empty();
    }

    @Override
    public Crosswalks crosswalks() {
        return this;
    }

    @Override
    public Either<SyncFailure.Rejected, String> canonical(String table, String system, String word) {
        return word.equals(berlin)
                ? Either.right("berlin")
                : Either.left(new SyncFailure.Rejected("crosswalk-missing", table, "add " + word));
    }

    @Override
    public Either<SyncFailure.Rejected, String> word(String table, String canonical, String system) {
        return canonical.equals("berlin")
                ? Either.right(berlin)
                : Either.left(new SyncFailure.Rejected("crosswalk-missing", table, "add " + canonical));
    }
}
