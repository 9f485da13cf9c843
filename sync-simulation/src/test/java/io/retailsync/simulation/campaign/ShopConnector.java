package io.retailsync.simulation.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Coded;
import io.retailsync.model.Command;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.FulfilOrder;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.sales.CancelOrder;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
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
import io.retailsync.spi.Received;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.retailsync.spi.WebhookRequest;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Connects the {@link ToyShop}. */
final class ShopConnector implements Connector {

    private final Descriptor descriptor;
    private final Session session = new Session(ToyShop.BASE, false);

    ShopConnector(Season season) {
        this.descriptor = Descriptor.of("toy-shop")
                .providing(OrderPaths.TYPE)
                .providing(ProductPaths.TYPE)
                .providing(InventoryLevelPaths.TYPE)
                .streaming("levels", Duration.ofSeconds(30))
                .fetching(10)
                .lingering(season.linger())
                .accepting(Accepts.commands(
                        FulfilOrder.class, "fulfil", "fulfilment", Safety.keyed("idempotency-key", season.window())))
                .accepting(Accepts.commands(CancelOrder.class, "cancel", "order", Safety.natural("id")))
                .within(season.deadline(), season.settle())
                .metered(season.meter());
    }

    @Override
    public Descriptor describe() {
        return descriptor;
    }

    // ---- in ---------------------------------------------------------------------------------------------------------

    @Override
    public Received receive(WebhookRequest request) {
        if (!request.header("x-signature").equals(Optional.of("genuine"))) {
            return Received.refused(401, "the signature does not fit");
        }
        String topic = request.header("x-topic").orElse("");
        String id = id(request.body());
        Optional<ExternalRef> hint = topic.equals("orders/changed") && !id.isEmpty()
                ? Optional.of(ExternalRef.of("shop", "order", id))
                : Optional.empty();
        return Received.accepted(new Incoming(
                topic,
                topic + "/" + id,
                request.header("x-event-id").orElse(""),
                hint,
                request.header("x-sent-at").map(Instant::parse),
                Map.of(),
                request.body()));
    }

    private static String id(Bytes body) {
        try {
            JsonNode json = Wire.read(body);
            return json.path("id").asText(json.path("sku").asText(""));
        } catch (InvalidValue e) {
            return "";
        }
    }

    @Override
    public Either<SyncFailure, Page> pull(Pull request, Call call) {
        String after = request.cursor().orElse("0");
        Instant began = call.now();
        return session.get("/levels?after=" + after + "&limit=" + request.limit(), call)
                .map(response -> page(Wire.read(response.body()), began));
    }

    private static Page page(JsonNode body, Instant began) {
        List<Incoming> changes = new ArrayList<>();
        for (JsonNode level : body.path("levels")) {
            String id =
                    level.path("sku").asText() + "@" + level.path("location").asText();
            changes.add(new Incoming(
                    "levels",
                    id,
                    id + "#" + level.path("serial").asText(),
                    Optional.empty(),
                    Optional.of(began),
                    Map.of(),
                    Wire.bytes(level)));
        }
        return new Page(changes, body.path("next").asText(), body.path("more").asBoolean());
    }

    @Override
    public Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        String ids = refs.stream().map(ExternalRef::value).collect(Collectors.joining(","));
        return session.get("/orders?ids=" + ids, call).map(response -> found(refs, response));
    }

    private static List<Fetched> found(List<ExternalRef> refs, HttpResponse response) {
        Map<String, Bytes> byId = new HashMap<>();
        Wire.read(response.body())
                .path("orders")
                .forEach(order -> byId.put(order.path("id").asText(), Wire.bytes(order)));
        return refs.stream()
                .map(ref -> new Fetched(ref, Optional.ofNullable(byId.get(ref.value()))))
                .toList();
    }

    @Override
    public Translation translate(Raw raw, Crosswalks crosswalks) {
        try {
            return switch (raw.stream()) {
                case "orders/changed" -> Translation.observed(List.of(order(raw)));
                case "products/changed" -> Translation.observed(List.of(product(raw, Wire.read(raw.body()))));
                case "levels" -> Translation.observed(List.of(level(raw, Wire.read(raw.body()))));
                default -> Translation.ignored("nobody asked for " + raw.stream());
            };
        } catch (InvalidValue e) {
            return Translation.unusable(SyncFailure.rejected("unreadable", raw.stream(), "the body is no JSON"));
        }
    }

    private static Observation<Order> order(Raw raw) {
        JsonNode body = Wire.read(raw.form() == Raw.Form.GONE ? raw.original() : raw.body());
        ExternalRef ref = ExternalRef.of(raw.system(), "order", body.path("id").asText());
        Observation<Order> said = Observation.of(
                OrderPaths.TYPE, ref, Instant.parse(body.path("updated").asText()));
        if (raw.form() == Raw.Form.GONE) {
            return said.gone();
        }
        List<OrderLine> lines = new ArrayList<>();
        body.path("lines").forEach(line -> lines.add(line(lines.size(), line)));
        boolean cancelled = body.path("status").asText().equals("cancelled");
        return said.set(OrderPaths.DISPLAY_NUMBER, body.path("number").asText())
                .set(OrderPaths.STATUS, Coded.of(cancelled ? OrderStatus.CANCELLED : OrderStatus.CONFIRMED))
                .set(OrderPaths.PLACED_AT, Instant.parse(body.path("placed").asText()))
                .set(OrderPaths.CURRENCY, CurrencyCode.of("EUR"))
                .set(OrderPaths.LINES, lines)
                .set(OrderPaths.TOTAL, Money.of("10.00", "EUR"));
    }

    private static OrderLine line(int index, JsonNode line) {
        Money price = Money.of("5.00", "EUR");
        Quantity quantity = Quantity.pieces(line.path("quantity").asInt());
        String sku = line.path("sku").asText();
        return OrderLine.builder()
                .ref("line-" + index)
                .sku(sku)
                .title(sku)
                .quantity(quantity)
                .current(quantity)
                .unitPrice(price)
                .discount(Money.of("0.00", "EUR"))
                .ships(true)
                .build();
    }

    private static Observation<Product> product(Raw raw, JsonNode body) {
        String sku = body.path("sku").asText();
        return Observation.of(
                        ProductPaths.TYPE,
                        ExternalRef.of(raw.system(), "product", sku),
                        Instant.parse(body.path("updated").asText()))
                .identifiedAs(sku)
                .set(ProductPaths.TITLE, body.path("title").asText());
    }

    private static Observation<InventoryLevel> level(Raw raw, JsonNode body) {
        String id = body.path("sku").asText() + "@" + body.path("location").asText();
        return Observation.of(
                        InventoryLevelPaths.TYPE,
                        ExternalRef.of(raw.system(), "level", id),
                        Instant.parse(body.path("updated").asText()))
                .identifiedAs(id)
                .set(InventoryLevelPaths.SKU, body.path("sku").asText())
                .set(InventoryLevelPaths.LOCATION, body.path("location").asText())
                .set(
                        InventoryLevelPaths.ON_HAND,
                        Quantity.pieces(body.path("quantity").asInt()));
    }

    // ---- out --------------------------------------------------------------------------------------------------------

    @Override
    public Rendered render(Command command, String reference, Lookup lookup) {
        String order = lookup.id(command.subject(), "order").orElse("");
        ObjectNode body = Wire.object().put("order", order);
        if (command instanceof FulfilOrder fulfil) {
            body.put("lines", fulfil.shipment().lines().size());
        }
        return Rendered.command(Wire.bytes(body));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return effects.stream().map(effect -> apply(effect, call)).toList();
    }

    private Either<SyncFailure, Receipt> apply(Effect effect, Call call) {
        boolean cancel = effect.operation().equals("cancel");
        HttpRequest request = HttpRequest.post(
                        session.uri(cancel ? "/cancellations" : "/fulfilments"), "application/json", effect.wire())
                .with("idempotency-key", effect.vendorKey().toString());
        HttpRequest sent = cancel ? new HttpRequest("PUT", request.uri(), request.headers(), request.body()) : request;
        return session.exchange(sent, call)
                .map(response -> Receipt.done()
                        .fact("id", Wire.read(response.body()).path("id").asText()));
    }

    @Override
    public List<Probe> probe(List<Effect> effects, Call call) {
        return effects.stream().map(effect -> probe(effect, call)).toList();
    }

    private Probe probe(Effect effect, Call call) {
        String order = Wire.read(effect.wire()).path("order").asText();
        return session.get("/fulfilments?order=" + order, call)
                .map(response -> Wire.read(response.body()).path("fulfilments"))
                .fold(
                        failure -> Probe.notYetKnown(Duration.ofSeconds(10)),
                        found -> found.isEmpty()
                                ? Probe.no()
                                : Probe.happened(
                                        Receipt.done().fact("id", found.path(0).asText())));
    }
}
