package io.retailsync.simulation.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A small ERP: materials by upsert, stock in batches by compare-and-set, reservations under an idempotency key, sales orders of which it
 * makes a second one without a blink, and shipments behind a cursor.
 */
final class ToyErp implements Simulator {

    static final String BASE = "https://erp.example";

    /** It has none of this in stock. */
    static final String SCARCE = "SCARCE";

    /** It refuses stock of SKUs that begin so. */
    static final String BAD = "BAD-";

    private static final Set<String> KEYED = Set.of("/infos", "/reservations", "/releases");
    private static final Duration READ_LAG = Duration.ofSeconds(2);

    private final Door door = new Door(true);
    private final Memory memory;
    private final boolean tellsCurrent;
    private final Function<String, Optional<Duration>> shipsAfter;
    private final Map<String, ObjectNode> materials = new TreeMap<>();
    private final Map<String, ObjectNode> stock = new TreeMap<>();
    private final Map<String, ObjectNode> infos = new TreeMap<>();
    private final Map<String, String> reservations = new LinkedHashMap<>();
    private final Map<String, ObjectNode> salesOrders = new LinkedHashMap<>();
    private final List<ObjectNode> shipments = new ArrayList<>();
    private final List<VendorEffect> effects = new ArrayList<>();
    private int serial;

    /**
     * @param window how long idempotency keys are remembered
     * @param tellsCurrent whether a conflict says what is there
     * @param shipsAfter how long after its booking an order of that number is shipped, if ever
     */
    ToyErp(Duration window, boolean tellsCurrent, Function<String, Optional<Duration>> shipsAfter) {
        this.memory = new Memory(window);
        this.tellsCurrent = tellsCurrent;
        this.shipsAfter = shipsAfter;
    }

    int shipments() {
        return shipments.size();
    }

    Map<String, ObjectNode> stock() {
        return stock;
    }

    Map<String, ObjectNode> infos() {
        return infos;
    }

    Map<String, ObjectNode> materials() {
        return materials;
    }

    @Override
    public String vendor() {
        return "toy-erp";
    }

    @Override
    public Reply handle(HttpRequest request, Instant now) {
        ship(now);
        return Reply.of(door.answer(request).orElseGet(() -> answer(request, now)), ordinaryLatency());
    }

    @Override
    public Optional<Reply> refuse(FaultKind kind, HttpRequest request, Instant now) {
        ship(now);
        Optional<HttpResponse> refusal =
                kind == FaultKind.STALE_VERSION ? stale(request, now) : door.refuse(kind, request);
        return refusal.map(response -> Reply.of(response, ordinaryLatency()));
    }

    /** Somebody saves the same record just before: the version moves on, what it says stays. What has a key is refused under its key. */
    private Optional<HttpResponse> stale(HttpRequest request, Instant now) {
        if (request.method().equals("GET") || door.answer(request).isPresent()) {
            return Optional.empty();
        }
        if (KEYED.contains(request.uri().getPath())) {
            return Optional.of(memory.once(request, now, () -> Wire.refusal(412, "stale")));
        }
        if (!request.uri().getPath().equals("/stock")) {
            return Optional.of(Wire.refusal(412, "stale"));
        }
        boolean touched = false;
        for (JsonNode item : Wire.read(request.body()).path("items")) {
            ObjectNode there = stock.get(id(item));
            if (there != null) {
                there.put("version", there.get("version").asInt() + 1).put("changed", now.toString());
                touched = true;
            }
        }
        return touched ? Optional.of(answer(request, now)) : Optional.empty();
    }

    private HttpResponse answer(HttpRequest request, Instant now) {
        JsonNode body = request.body().isEmpty() ? Wire.object() : Wire.read(request.body());
        Map<String, String> query = Wire.query(request);
        return switch (request.method() + " " + request.uri().getPath()) {
            case "PUT /materials" -> material(body, now);
            case "PUT /infos" -> memory.once(request, now, () -> info(body, now));
            case "GET /infos" -> readInfo(query.get("number"));
            case "POST /stock" -> stock(body, now);
            case "GET /stock" -> readStock(query.get("keys").split(","));
            case "GET /reservations" -> readReservations(query.get("order"));
            case "POST /reservations" -> memory.once(request, now, () -> reserve(body, now));
            case "POST /releases" -> memory.once(request, now, () -> release(body, now));
            case "POST /sales-orders" -> book(body, now);
            case "GET /sales-orders" -> find(query.get("reference"), now);
            case "POST /cancellations" -> unbook(body, now);
            case "GET /shipments" ->
                readShipments(Integer.parseInt(query.get("after")), Integer.parseInt(query.get("limit")));
            default -> Wire.refusal(404, "no-such-path");
        };
    }

    // ---- states -----------------------------------------------------------------------------------------------------

    private HttpResponse material(JsonNode body, Instant now) {
        String sku = body.path("sku").asText();
        ObjectNode material = Wire.object()
                .put("id", "M-" + sku)
                .put("title", body.path("title").asText());
        materials.put(sku, material);
        effect(
                now,
                "material",
                "M-" + sku,
                Map.of("sku", sku, "title", body.path("title").asText()));
        return Wire.answer(200, material);
    }

    /** What is known of an order, for the people in the warehouse. */
    private HttpResponse info(JsonNode body, Instant now) {
        String number = body.path("number").asText();
        infos.put(number, body.deepCopy());
        int lines = body.path("lines").asInt();
        effect(
                now,
                "info",
                number,
                Map.of(
                        "version",
                        Integer.toString(lines + (body.path("cancelled").asBoolean() ? 100 : 0))));
        return Wire.answer(200, Wire.object().put("id", number));
    }

    private HttpResponse readInfo(String number) {
        ObjectNode info = infos.get(number);
        return info == null ? Wire.refusal(404, "no-such-info") : Wire.answer(200, info.deepCopy());
    }

    private HttpResponse stock(JsonNode body, Instant now) {
        ArrayNode results = Wire.array();
        body.path("items").forEach(item -> results.add(stockItem(item, now)));
        return Wire.answer(200, Wire.object().set("results", results));
    }

    private ObjectNode stockItem(JsonNode item, Instant now) {
        if (item.path("sku").asText().startsWith(BAD)) {
            return Wire.object().put("status", 422).put("code", "bad-sku");
        }
        if (!materials.containsKey(item.path("sku").asText())) {
            return Wire.object().put("status", 422).put("code", "no-such-material");
        }
        String id = id(item);
        ObjectNode there = stock.get(id);
        int version = there == null ? 0 : there.get("version").asInt();
        if (item.path("expect").asInt() != version) {
            ObjectNode conflict = Wire.object().put("status", 412).put("code", "stale");
            return tellsCurrent && there != null ? conflict.set("current", there.deepCopy()) : conflict;
        }
        ObjectNode fresh = Wire.object()
                .put("sku", item.path("sku").asText())
                .put("location", item.path("location").asText())
                .put("quantity", item.path("quantity").asInt())
                .put("version", version + 1)
                .put("changed", now.toString());
        stock.put(id, fresh);
        effect(now, "stock", id, Map.of("quantity", item.path("quantity").asText()));
        return Wire.object().put("status", 200).put("version", version + 1);
    }

    private static String id(JsonNode item) {
        return item.path("sku").asText() + "@" + item.path("location").asText();
    }

    private HttpResponse readStock(String[] keys) {
        ArrayNode found = Wire.array();
        for (String key : keys) {
            if (stock.containsKey(key)) {
                found.add(stock.get(key));
            }
        }
        return Wire.answer(200, Wire.object().set("items", found));
    }

    // ---- commands ---------------------------------------------------------------------------------------------------

    /** Several orders under one key; each has its own result. */
    private HttpResponse reserve(JsonNode body, Instant now) {
        ArrayNode results = Wire.array();
        body.path("items").forEach(item -> results.add(reserveOne(item, now)));
        return Wire.answer(200, Wire.object().set("results", results));
    }

    private ObjectNode reserveOne(JsonNode item, Instant now) {
        for (JsonNode line : item.path("lines")) {
            if (line.path("sku").asText().equals(SCARCE)) {
                return Wire.object().put("status", 409).put("code", "out-of-stock");
            }
        }
        String id = "R" + ++serial;
        reservations.put(id, item.path("order").asText());
        effect(now, "reserve", id, Map.of("order", item.path("order").asText()));
        return Wire.object().put("status", 201).put("id", id);
    }

    private HttpResponse readReservations(String number) {
        ArrayNode found = Wire.array();
        reservations.forEach((id, order) -> {
            if (order.equals(number)) {
                found.add(id);
            }
        });
        return Wire.answer(200, Wire.object().set("reservations", found));
    }

    private HttpResponse release(JsonNode body, Instant now) {
        String id = body.path("reservation").asText();
        if (reservations.remove(id) == null) {
            return Wire.refusal(404, "no-such-reservation");
        }
        effect(now, "release", id, Map.of("order", body.path("order").asText()));
        return Wire.answer(200, Wire.object());
    }

    private HttpResponse book(JsonNode body, Instant now) {
        String id = "S" + ++serial;
        String number = body.path("order").asText();
        ObjectNode order = Wire.object()
                .put("id", id)
                .put("order", number)
                .put("reference", body.path("reference").asText())
                .put("status", "open")
                .put("made", now.toString());
        shipsAfter
                .apply(number)
                .ifPresent(time -> order.put("shipAt", now.plus(time).toString()));
        salesOrders.put(id, order);
        effect(now, "book", id, Map.of("order", number));
        return Wire.answer(201, Wire.object().put("id", id));
    }

    private HttpResponse find(String reference, Instant now) {
        ArrayNode found = Wire.array();
        salesOrders.values().stream()
                .filter(order -> order.path("reference").asText().equals(reference))
                .filter(order -> !Instant.parse(order.path("made").asText())
                        .plus(READ_LAG)
                        .isAfter(now))
                .forEach(found::add);
        return Wire.answer(200, Wire.object().set("salesOrders", found));
    }

    private HttpResponse unbook(JsonNode body, Instant now) {
        ObjectNode order = salesOrders.get(body.path("id").asText());
        if (order == null) {
            return Wire.refusal(404, "no-such-sales-order");
        }
        if (order.path("status").asText().equals("shipped")) {
            return Wire.refusal(409, "already-shipped");
        }
        if (order.path("status").asText().equals("open")) {
            order.put("status", "cancelled");
            effect(
                    now,
                    "unbook",
                    order.path("id").asText(),
                    Map.of("order", order.path("order").asText()));
        }
        return Wire.answer(200, Wire.object());
    }

    // ---- shipments --------------------------------------------------------------------------------------------------

    private void ship(Instant now) {
        for (ObjectNode order : salesOrders.values()) {
            boolean due = order.has("shipAt")
                    && !Instant.parse(order.path("shipAt").asText()).isAfter(now);
            if (due && order.path("status").asText().equals("open")) {
                order.put("status", "shipped");
                shipments.add(Wire.object()
                        .put("serial", shipments.size() + 1)
                        .put("id", "D" + order.path("id").asText())
                        .put("salesOrder", order.path("id").asText())
                        .put("shipped", now.toString()));
                effect(
                        now,
                        "ship",
                        order.path("id").asText(),
                        Map.of("order", order.path("order").asText()));
            }
        }
    }

    private HttpResponse readShipments(int after, int limit) {
        ArrayNode found = Wire.array();
        shipments.stream().skip(after).limit(limit).forEach(found::add);
        ObjectNode page = Wire.object().put("next", after + found.size()).put("more", found.size() == limit);
        return Wire.answer(200, page.set("shipments", found));
    }

    private void effect(Instant now, String operation, String record, Map<String, String> facts) {
        effects.add(new VendorEffect(now, operation, record, facts));
    }

    @Override
    public List<HttpRequest> outbox(Instant now) {
        ship(now);
        return List.of();
    }

    @Override
    public List<VendorEffect> effects() {
        return List.copyOf(effects);
    }
}
