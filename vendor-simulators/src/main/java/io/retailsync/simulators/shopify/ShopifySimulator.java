package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Shopify shop as one app sees it: client credentials tokens, the Admin GraphQL endpoint with its cost budget, and webhooks.
 *
 * <p>Follows the documentation of Admin API 2026-10 as of November 2026. A call to a version that is retired is served by the
 * oldest supported one, and {@code X-Shopify-API-Version} says which. Where the documentation is silent, the class that decides
 * says what it assumes.
 */
public final class ShopifySimulator implements Simulator {

    private static final Pattern ENDPOINT = Pattern.compile("/admin/api/([^/]+)/graphql\\.json");

    private final ShopState state;
    private final Shop shop;
    private final Tokens tokens;
    private final GraphQlApi api;

    private ShopifySimulator(ShopSettings settings) {
        this.state = new ShopState(settings);
        this.shop = new Shop(state);
        this.tokens = new Tokens(settings, state.random().split());
        this.api = new GraphQlApi(state);
    }

    /**
     * {@return an empty shop}
     *
     * @param settings what it is set up with
     */
    public static ShopifySimulator of(ShopSettings settings) {
        return new ShopifySimulator(settings);
    }

    /** {@return the shop as merchant, buyers and checkers use it} */
    public Shop shop() {
        return shop;
    }

    @Override
    public String vendor() {
        return "shopify";
    }

    @Override
    public Reply handle(HttpRequest request, Instant now) {
        state.settle(now);
        return reply(answer(request, now));
    }

    private HttpResponse answer(HttpRequest request, Instant now) {
        String path = request.uri().getPath();
        if (!request.method().equals("POST")) {
            return notFound();
        }
        if (path.equals("/admin/oauth/access_token")) {
            return tokens.grant(request, now);
        }
        Matcher endpoint = ENDPOINT.matcher(path);
        Optional<String> version = endpoint.matches()
                ? ApiVersions.serving(
                        endpoint.group(1), state.settings().limits().apiVersion())
                : Optional.empty();
        if (version.isEmpty()) {
            return notFound();
        }
        HttpResponse response = tokens.valid(request, now) ? api.answer(request, now) : Tokens.unauthorized();
        return response.with("X-Shopify-API-Version", version.get());
    }

    private static HttpResponse notFound() {
        return HttpResponse.json(404, "{\"errors\":\"Not Found\"}");
    }

    private Reply reply(HttpResponse response) {
        String requestId = Long.toHexString(state.random().nextLong());
        return Reply.of(response.with("X-Request-Id", requestId), ordinaryLatency());
    }

    @Override
    public Optional<Reply> refuse(FaultKind kind, HttpRequest request, Instant now) {
        if (!ENDPOINT.matcher(request.uri().getPath()).matches() || !tokens.valid(request, now)) {
            return Optional.empty();
        }
        return switch (kind) {
            case THROTTLED -> Optional.of(reply(throttled(request, now)));
            case EXPIRED_TOKEN -> {
                tokens.revoke(request);
                yield Optional.of(handle(request, now));
            }
            case BUSINESS_REJECTION -> mutates(request) ? Optional.of(refused(request, now)) : Optional.empty();
            case STALE_VERSION -> recounted(request, now) ? Optional.of(handle(request, now)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean mutates(HttpRequest request) {
        return Wire.read(request.body())
                .filter(call -> call.path("query").asText().stripLeading().startsWith("mutation"))
                .isPresent();
    }

    /** A rule of the shop's own, such as a validation of one of its apps, refuses what is asked for. */
    private Reply refused(HttpRequest request, Instant now) {
        api.refusing(true);
        Reply reply = handle(request, now);
        api.refusing(false);
        return reply;
    }

    private HttpResponse throttled(HttpRequest request, Instant now) {
        String version = state.settings().limits().apiVersion();
        return api.throttled(request, now).with("X-Shopify-API-Version", version);
    }

    /** Somebody counts one piece more of the first item that the request is about to set. {@return whether it is about one} */
    private boolean recounted(HttpRequest request, Instant now) {
        state.settle(now);
        Optional<JsonNode> first = Wire.read(request.body())
                .filter(call -> call.path("query").asText().contains("inventorySetQuantities"))
                .map(call -> call.findPath("quantities").path(0));
        Optional<StockLevel> level = first.flatMap(pair -> Gid.parse(
                        "InventoryItem", pair.path("inventoryItemId").asText())
                .flatMap(item -> Gid.parse("Location", pair.path("locationId").asText())
                        .flatMap(location -> state.stock().level(item, location))));
        level.ifPresent(known -> {
            known.recount(known.onHand() + 1, now);
            state.raiseLevel(state.outbox().newEvent(), known, now);
        });
        return level.isPresent();
    }

    @Override
    public List<HttpRequest> outbox(Instant now) {
        state.settle(now);
        return state.outbox().due(now);
    }

    /**
     * Reports how a webhook was answered. Anything but 2xx is tried again, up to eight times with growing gaps.
     *
     * @param webhookId its {@code X-Shopify-Webhook-Id}
     * @param status the HTTP status; 0 when there was no answer
     * @param now vendor time
     */
    public void answered(String webhookId, int status, Instant now) {
        state.outbox().answered(webhookId, status, now);
    }

    /** {@return how many webhooks are queued or sent and not yet answered with 2xx or given up} */
    public int waiting() {
        return state.outbox().waiting();
    }

    /** {@return how many webhooks the shop has raised, each counted once however often it is sent} */
    public long raised() {
        return state.outbox().raised();
    }

    /** {@return how often webhooks were late, duplicated (sent twice) or overtaken by one that was raised later, under the names that reports use} */
    public Map<String, Long> disorder() {
        return state.outbox().disorder();
    }

    /** {@return the ids of the webhooks that were given up after the last repetition} */
    public List<String> abandoned() {
        return state.outbox().abandoned();
    }

    @Override
    public List<VendorEffect> effects() {
        return state.effects().all();
    }

    @Override
    public Duration ordinaryLatency() {
        return Duration.ofMillis(90);
    }
}
