package io.retailsync.simulation.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A small shop: orders that are hinted at and have to be fetched, products whose webhooks hold all there is, stock levels behind a
 * cursor; it takes fulfilments under an idempotency key and cancellations.
 */
final class ToyShop implements Simulator {

    static final String BASE = "https://shop.example";

    private static final Duration READ_LAG = Duration.ofMillis(1_500);

    private final Door door = new Door(false);
    private final Memory memory;
    private final ChronoUnit grain;
    private final boolean lags;
    private final Map<String, ObjectNode> orders = new LinkedHashMap<>();
    private final Map<String, Instant> readableFrom = new LinkedHashMap<>();
    private final Map<String, ObjectNode> products = new TreeMap<>();
    private final Map<String, ObjectNode> levels = new TreeMap<>();
    private final List<HttpRequest> outbox = new ArrayList<>();
    private final List<VendorEffect> effects = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private int genuine;
    private int babbles;
    private long serial;

    /**
     * @param window how long idempotency keys are remembered
     * @param grain how exact the shop's own time stamps are
     * @param lags whether new orders can be read only after a while
     */
    ToyShop(Duration window, ChronoUnit grain, boolean lags) {
        this.memory = new Memory(window);
        this.grain = grain;
        this.lags = lags;
    }

    // ---- what people do there ---------------------------------------------------------------------------------------

    void place(String number, ObjectNode order, Instant now) {
        orders.put(number, order.put("id", number).put("number", number).put("status", "open"));
        readableFrom.put(number, lags ? now.plus(READ_LAG) : now);
        order.put("placed", now.toString());
        touched(number, now);
    }

    void addLine(String number, String sku, Instant now) {
        ((ArrayNode) orders.get(number).get("lines"))
                .add(Wire.object().put("sku", sku).put("quantity", 1));
        touched(number, now);
    }

    void cancel(String number, Instant now) {
        if (!orders.get(number).path("status").asText().equals("cancelled")) {
            orders.get(number).put("status", "cancelled");
            touched(number, now);
        }
    }

    /** Takes an order away, as one does with a test. */
    void purge(String number, Instant now) {
        touched(number, now);
        orders.get(number).put("status", "purged");
    }

    private void touched(String number, Instant now) {
        ObjectNode order = orders.get(number);
        order.put("updated", now.truncatedTo(grain).toString());
        send("orders/changed", order.deepCopy(), now);
    }

    void describe(String sku, int edition, Instant now) {
        ObjectNode product = Wire.object()
                .put("sku", sku)
                .put("title", sku + " edition " + edition)
                .put("edition", edition)
                .put("updated", now.truncatedTo(grain).toString());
        products.put(sku, product);
        send("products/changed", product.deepCopy(), now);
    }

    void count(String sku, String location, int more, Instant now) {
        String id = sku + "@" + location;
        ObjectNode level = levels.computeIfAbsent(
                id,
                fresh -> Wire.object().put("sku", sku).put("location", location).put("quantity", 0));
        level.put("quantity", level.get("quantity").asInt() + more)
                .put("updated", now.truncatedTo(grain).toString())
                .put("serial", ++serial);
    }

    /** Something authentic that nobody can read. */
    void babble(Instant now) {
        babbles++;
        send("orders/changed", Bytes.utf8("{\"id\": \"cut off"), now, "genuine");
    }

    /** Something that does not come from the shop. */
    void forge(Instant now) {
        send("orders/changed", Wire.bytes(Wire.object().put("id", "forged")), now, "forged");
    }

    private void send(String topic, JsonNode body, Instant now) {
        send(topic, Wire.bytes(body), now, "genuine");
    }

    private void send(String topic, Bytes body, Instant now, String signature) {
        genuine += signature.equals("genuine") ? 1 : 0;
        outbox.add(HttpRequest.post(URI.create("https://host.example/hooks"), "application/json", body)
                .with("x-topic", topic)
                .with("x-event-id", "event-" + ++serial)
                .with("x-sent-at", now.toString())
                .with("x-signature", signature));
    }

    // ---- what a checker may see -------------------------------------------------------------------------------------

    /** How many different genuine messages it wanted to send. */
    int genuine() {
        return genuine;
    }

    /** How many of them nobody can read. */
    int babbles() {
        return babbles;
    }

    /** How many versions of levels somebody asked for and saw. */
    int shown() {
        return shown.size();
    }

    Map<String, ObjectNode> orders() {
        return orders;
    }

    Map<String, ObjectNode> products() {
        return products;
    }

    Map<String, ObjectNode> levels() {
        return levels;
    }

    // ---- the vendor -------------------------------------------------------------------------------------------------

    @Override
    public String vendor() {
        return "toy-shop";
    }

    @Override
    public Reply handle(HttpRequest request, Instant now) {
        return Reply.of(door.answer(request).orElseGet(() -> answer(request, now)), ordinaryLatency());
    }

    @Override
    public Optional<Reply> refuse(FaultKind kind, HttpRequest request, Instant now) {
        Optional<HttpResponse> refusal = kind == FaultKind.STALE_VERSION
                        && request.method().equals("POST")
                        && request.uri().getPath().equals("/fulfilments")
                ? Optional.of(memory.once(request, now, () -> Wire.refusal(412, "stale")))
                : door.refuse(kind, request);
        return refusal.map(response -> Reply.of(response, ordinaryLatency()));
    }

    private HttpResponse answer(HttpRequest request, Instant now) {
        return switch (request.method() + " " + request.uri().getPath()) {
            case "GET /orders" -> readOrders(Wire.query(request).get("ids").split(","), now);
            case "GET /levels" ->
                readLevels(
                        Long.parseLong(Wire.query(request).get("after")),
                        Integer.parseInt(Wire.query(request).get("limit")));
            case "GET /fulfilments" -> readFulfilments(Wire.query(request).get("order"));
            case "POST /fulfilments" -> memory.once(request, now, () -> fulfil(Wire.read(request.body()), now));
            case "PUT /cancellations" -> cancelled(Wire.read(request.body()), now);
            default -> Wire.refusal(404, "no-such-path");
        };
    }

    private HttpResponse readOrders(String[] ids, Instant now) {
        ArrayNode found = Wire.array();
        for (String id : ids) {
            if (exists(id) && !readableFrom.get(id).isAfter(now)) {
                found.add(orders.get(id));
            }
        }
        return Wire.answer(200, Wire.object().set("orders", found));
    }

    private boolean exists(String number) {
        return orders.containsKey(number)
                && !orders.get(number).path("status").asText().equals("purged");
    }

    private HttpResponse readLevels(long after, int limit) {
        ArrayNode found = Wire.array();
        long[] next = {after};
        levels.values().stream()
                .filter(level -> level.get("serial").asLong() > after)
                .sorted(Comparator.comparingLong(level -> level.get("serial").asLong()))
                .limit(limit)
                .forEach(level -> {
                    found.add(level);
                    shown.add(level.get("serial").asText());
                    next[0] = level.get("serial").asLong();
                });
        ObjectNode page = Wire.object().put("next", next[0]).put("more", found.size() == limit);
        return Wire.answer(200, page.set("levels", found));
    }

    private HttpResponse readFulfilments(String order) {
        ArrayNode found = Wire.array();
        effects.stream()
                .filter(effect -> effect.operation().equals("fulfil"))
                .filter(effect -> order.equals(effect.facts().get("order")))
                .forEach(effect -> found.add(effect.record()));
        return Wire.answer(200, Wire.object().set("fulfilments", found));
    }

    private HttpResponse fulfil(JsonNode body, Instant now) {
        String number = body.path("order").asText();
        if (!exists(number)) {
            return Wire.refusal(422, "no-such-order");
        }
        String id = "f" + ++serial;
        effects.add(new VendorEffect(now, "fulfil", id, Map.of("order", number)));
        return Wire.answer(201, Wire.object().put("id", id));
    }

    private HttpResponse cancelled(JsonNode body, Instant now) {
        String number = body.path("order").asText();
        if (!exists(number)) {
            return Wire.refusal(404, "no-such-order");
        }
        effects.add(new VendorEffect(now, "cancel", number, Map.of("order", number)));
        cancel(number, now);
        return Wire.answer(200, Wire.object().put("id", number));
    }

    @Override
    public List<HttpRequest> outbox(Instant now) {
        List<HttpRequest> messages = List.copyOf(outbox);
        outbox.clear();
        return messages;
    }

    @Override
    public List<VendorEffect> effects() {
        return List.copyOf(effects);
    }
}
