package io.retailsync.simulation.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Coded;
import io.retailsync.model.Command;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentPaths;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.Connector;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Page;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Connects the {@link ToyErp}. */
final class ErpConnector implements Connector {

    private final Descriptor descriptor;
    private final Session session = new Session(ToyErp.BASE, true);

    ErpConnector(Season season) {
        Safety keyed = Safety.keyed("idempotency-key", season.window());
        this.descriptor = Descriptor.of("toy-erp")
                .providing(ShipmentPaths.TYPE)
                .providing(InventoryLevelPaths.TYPE)
                .streaming("shipments", Duration.ofSeconds(30))
                .accepting(Accepts.states(InventoryLevelPaths.TYPE, "put-stock", Safety.natural("sku"))
                        .batchesOf(5))
                .accepting(Accepts.states(ProductPaths.TYPE, "put-material", Safety.natural("sku")))
                .accepting(Accepts.states(OrderPaths.TYPE, "put-info", keyed))
                .accepting(Accepts.commands(HoldStock.class, "hold-stock", "reservation", keyed)
                        .batchesOf(3))
                .accepting(Accepts.commands(FreeStock.class, "free-stock", "reservation", keyed))
                .accepting(Accepts.commands(BookOrder.class, "book-order", "sales-order", Safety.probed("reference")))
                .accepting(Accepts.commands(CancelBooking.class, "cancel-booking", "sales-order", Safety.natural("id")))
                .within(season.deadline(), season.settle())
                .metered(season.meter());
    }

    @Override
    public Descriptor describe() {
        return descriptor;
    }

    // ---- in ---------------------------------------------------------------------------------------------------------

    @Override
    public Either<SyncFailure, Page> pull(Pull request, Call call) {
        String after = request.cursor().orElse("0");
        Instant began = call.now();
        return session.get("/shipments?after=" + after + "&limit=" + request.limit(), call)
                .map(response -> page(Wire.read(response.body()), began));
    }

    private static Page page(JsonNode body, Instant began) {
        List<Incoming> changes = new ArrayList<>();
        for (JsonNode shipment : body.path("shipments")) {
            String id = shipment.path("id").asText();
            changes.add(new Incoming(
                    "shipments", id, id, Optional.empty(), Optional.of(began), Map.of(), Wire.bytes(shipment)));
        }
        return new Page(changes, body.path("next").asText(), body.path("more").asBoolean());
    }

    @Override
    public Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        String keys = refs.stream().map(ExternalRef::value).collect(Collectors.joining(","));
        return session.get("/stock?keys=" + keys, call).map(response -> {
            Map<String, Bytes> byId = new HashMap<>();
            Wire.read(response.body())
                    .path("items")
                    .forEach(item -> byId.put(
                            item.path("sku").asText() + "@"
                                    + item.path("location").asText(),
                            Wire.bytes(item)));
            return refs.stream()
                    .map(ref -> new Fetched(ref, Optional.ofNullable(byId.get(ref.value()))))
                    .toList();
        });
    }

    @Override
    public Translation translate(Raw raw, Crosswalks crosswalks) {
        if (raw.form() == Raw.Form.GONE) {
            return Translation.ignored("there is no such stock at the ERP");
        }
        JsonNode body = Wire.read(raw.body());
        return Translation.observed(List.of(body.has("salesOrder") ? shipment(raw, body) : stock(raw, body)));
    }

    private static Observation<Shipment> shipment(Raw raw, JsonNode body) {
        Instant shipped = Instant.parse(body.path("shipped").asText());
        ExternalRef ref =
                ExternalRef.of(raw.system(), "delivery", body.path("id").asText());
        return Observation.of(ShipmentPaths.TYPE, ref, shipped)
                .set(
                        ShipmentPaths.ORDER,
                        ExternalRef.of(
                                raw.system(),
                                "sales-order",
                                body.path("salesOrder").asText()))
                .set(ShipmentPaths.STATUS, Coded.of(ShipmentStatus.DISPATCHED))
                .set(ShipmentPaths.DISPATCHED_AT, shipped);
    }

    private static Observation<InventoryLevel> stock(Raw raw, JsonNode body) {
        String id = body.path("sku").asText() + "@" + body.path("location").asText();
        return Observation.of(
                        InventoryLevelPaths.TYPE,
                        ExternalRef.of(raw.system(), "stock", id),
                        Instant.parse(body.path("changed").asText()))
                .identifiedAs(id)
                .token(body.path("version").asText())
                .set(InventoryLevelPaths.SKU, body.path("sku").asText())
                .set(InventoryLevelPaths.LOCATION, body.path("location").asText())
                .set(
                        InventoryLevelPaths.ON_HAND,
                        Quantity.pieces(body.path("quantity").asInt()));
    }

    // ---- out --------------------------------------------------------------------------------------------------------

    @Override
    public Rendered render(State<?> state, Lookup lookup) {
        if (state.record().value() instanceof InventoryLevel level) {
            return stock(level, state.token().orElse("0"), lookup);
        }
        if (state.record().value() instanceof Order order) {
            return Rendered.state(
                    Wire.bytes(Wire.object()
                            .put("number", order.displayNumber())
                            .put("lines", order.lines().size())
                            .put("cancelled", order.cancelled())),
                    Set.of(OrderPaths.LINES, OrderPaths.STATUS));
        }
        Product product = (Product) state.record().value();
        ObjectNode body = Wire.object().put("sku", state.record().key().id()).put("title", product.title());
        return Rendered.state(Wire.bytes(body), Set.of(ProductPaths.TITLE));
    }

    private static Rendered stock(InventoryLevel level, String token, Lookup lookup) {
        Key product = Key.of(ProductPaths.TYPE, level.sku());
        Optional<String> material = lookup.id(product, "material");
        if (material.isEmpty()) {
            return Rendered.waiting(product, "material");
        }
        if (level.onHand() == null) {
            return Rendered.nothing("nobody counted it yet");
        }
        ObjectNode item = Wire.object()
                .put("sku", level.sku())
                .put("location", level.location())
                .put("material", material.get())
                .put("quantity", level.onHand().whole())
                .put("expect", Integer.parseInt(token));
        return Rendered.state(Wire.bytes(item), Set.of(InventoryLevelPaths.ON_HAND))
                .marked(ExternalRef.of("erp", "stock", level.sku() + "@" + level.location()));
    }

    @Override
    public Rendered render(Command command, String reference, Lookup lookup) {
        if (command instanceof HoldStock hold) {
            ArrayNode lines = Wire.array();
            hold.lines()
                    .forEach(line -> lines.add(Wire.object()
                            .put("sku", line.sku())
                            .put("quantity", line.quantity().whole())));
            return ready(Wire.object().put("order", hold.number()).set("lines", lines));
        }
        if (command instanceof FreeStock free) {
            return ready(Wire.object().put("order", free.number()).put("reservation", free.reservation()));
        }
        if (command instanceof BookOrder book) {
            return Rendered.command(Wire.bytes(
                    Wire.object().put("order", book.order().displayNumber()).put("reference", reference)));
        }
        return lookup.id(command.subject(), "sales-order")
                .map(id -> ready(Wire.object().put("id", id)))
                .orElseGet(() -> Rendered.nothing("it was never booked"));
    }

    private static Rendered ready(JsonNode body) {
        return Rendered.command(Wire.bytes(body));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return switch (effects.get(0).operation()) {
            case "put-stock" -> together("/stock", effects, call);
            case "hold-stock" -> together("/reservations", effects, call);
            default -> effects.stream().map(effect -> apply(effect, call)).toList();
        };
    }

    private List<Either<SyncFailure, Receipt>> together(String path, List<Effect> effects, Call call) {
        ArrayNode items = Wire.array();
        effects.forEach(effect -> items.add(Wire.read(effect.wire())));
        HttpRequest request = HttpRequest.post(
                        session.uri(path),
                        "application/json",
                        Wire.bytes(Wire.object().set("items", items)))
                .with("idempotency-key", Effect.batchKey(effects).toString());
        return session.exchange(request, call)
                .fold(failure -> Session.each(effects.size(), failure), response -> results(effects, response));
    }

    private static List<Either<SyncFailure, Receipt>> results(List<Effect> effects, HttpResponse response) {
        JsonNode results = Wire.read(response.body()).path("results");
        List<Either<SyncFailure, Receipt>> outcomes = new ArrayList<>();
        for (int i = 0; i < effects.size(); i++) {
            outcomes.add(result(effects.get(i), results.path(i)));
        }
        return outcomes;
    }

    private static Either<SyncFailure, Receipt> result(Effect effect, JsonNode result) {
        String code = result.path("code").asText();
        return switch (result.path("status").asInt()) {
            case 200 ->
                Either.right(
                        Receipt.of(ExternalRef.of("erp", "stock", effect.key().id()))
                                .token(result.path("version").asText()));
            case 201 -> Either.right(receipt(effect, result.path("id").asText()));
            case 412 ->
                Either.left(new SyncFailure.Conflict(
                        Optional.of(result.path("current"))
                                .filter(JsonNode::isObject)
                                .map(Wire::bytes),
                        code));
            default -> Either.left(SyncFailure.rejected(code, "", "the ERP refuses it"));
        };
    }

    private Either<SyncFailure, Receipt> apply(Effect effect, Call call) {
        String path = switch (effect.operation()) {
            case "put-material" -> "/materials";
            case "put-info" -> "/infos";
            case "hold-stock" -> "/reservations";
            case "free-stock" -> "/releases";
            case "book-order" -> "/sales-orders";
            default -> "/cancellations";
        };
        HttpRequest request = new HttpRequest(
                effect.operation().startsWith("put-") ? "PUT" : "POST", session.uri(path), Map.of(), effect.wire());
        Either<SyncFailure, Receipt> outcome = session.exchange(
                        request.with("idempotency-key", effect.vendorKey().toString()), call)
                .map(response ->
                        receipt(effect, Wire.read(response.body()).path("id").asText()));
        boolean freed = effect.operation().equals("free-stock")
                && outcome.isLeft()
                && outcome.getLeft().kind() == SyncFailure.Kind.GONE;
        return freed ? Either.right(Receipt.done().found()) : outcome;
    }

    private static Receipt receipt(Effect effect, String id) {
        return switch (effect.operation()) {
            case "put-info" -> Receipt.of(ExternalRef.of("erp", "info", id));
            case "put-material" -> Receipt.of(ExternalRef.of("erp", "material", id));
            case "hold-stock" -> Receipt.done().fact("reservation", id);
            case "book-order" ->
                Receipt.of(ExternalRef.of("erp", "sales-order", id)).fact("salesOrder", id);
            default -> Receipt.done();
        };
    }

    @Override
    public List<Probe> probe(List<Effect> effects, Call call) {
        return effects.stream().map(effect -> probe(effect, call)).toList();
    }

    private Probe probe(Effect effect, Call call) {
        JsonNode sent = Wire.read(effect.wire());
        return switch (effect.operation()) {
            case "put-info" -> info(sent, call);
            case "book-order" -> look("/sales-orders?reference=" + effect.reference(), call, ErpConnector::booked);
            case "hold-stock" ->
                look("/reservations?order=" + sent.path("order").asText(), call, ErpConnector::held);
            case "free-stock" ->
                look(
                        "/reservations?order=" + sent.path("order").asText(),
                        call,
                        body -> freed(body, sent.path("reservation").asText()));
            default -> Probe.notYetKnown(Duration.ofSeconds(30));
        };
    }

    /** Whether the ERP holds just what was sent. */
    private Probe info(JsonNode sent, Call call) {
        String number = sent.path("number").asText();
        return session.get("/infos?number=" + number, call)
                .fold(
                        failure -> failure.kind() == SyncFailure.Kind.GONE
                                ? Probe.no()
                                : Probe.notYetKnown(Duration.ofSeconds(10)),
                        response -> Wire.read(response.body()).equals(sent)
                                ? Probe.happened(Receipt.of(ExternalRef.of("erp", "info", number)))
                                : Probe.no());
    }

    private Probe look(String path, Call call, Function<JsonNode, Probe> meaning) {
        return session.get(path, call)
                .fold(
                        failure -> Probe.notYetKnown(Duration.ofSeconds(10)),
                        response -> meaning.apply(Wire.read(response.body())));
    }

    private static Probe booked(JsonNode body) {
        String id = body.path("salesOrders").path(0).path("id").asText();
        return id.isEmpty()
                ? Probe.no()
                : Probe.happened(
                        Receipt.of(ExternalRef.of("erp", "sales-order", id)).fact("salesOrder", id));
    }

    private static Probe held(JsonNode body) {
        String id = body.path("reservations").path(0).asText();
        return id.isEmpty() ? Probe.no() : Probe.happened(Receipt.done().fact("reservation", id));
    }

    private static Probe freed(JsonNode body, String reservation) {
        for (JsonNode there : body.path("reservations")) {
            if (there.asText().equals(reservation)) {
                return Probe.no();
            }
        }
        return Probe.happened(Receipt.done());
    }
}
