package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An order with its items. UnitPrice is the price before discounts; discounts and the source's total have fields of their own, so that every
 * amount is exact. Shipping, taxes and notes are not written.
 */
final class OrderRendering {

    private static final int DESCRIPTION = 255;

    private final State<Order> state;
    private final Order order;
    private final String key;
    private final Lookup lookup;
    private final OrgConfig config;
    private final OrgMoney money;

    private OrderRendering(State<Order> state, Lookup lookup, OrgConfig config) {
        this.state = state;
        this.order = state.record().value();
        this.key = state.record().key().id();
        this.lookup = lookup;
        this.config = config;
        this.money = new OrgMoney(config.currency());
    }

    static Rendered render(State<Order> state, Lookup lookup, OrgConfig config) {
        return new OrderRendering(state, lookup, config).render();
    }

    private Rendered render() {
        Map<String, OrderLines.Item> items = OrderLines.of(key, order);
        Optional<SyncFailure.Rejected> objection = objection(items);
        if (objection.isPresent()) {
            return Rendered.rejected(objection.get());
        }
        Optional<ExternalRef> customer = Optional.ofNullable(order.customer());
        Optional<String> account = customer.flatMap(ref -> lookup.id(ref, "account"));
        if (customer.isPresent() && account.isEmpty()) {
            return Rendered.waiting(customer.get(), "account");
        }
        Optional<Map<String, OrderLines.Item>> held = heldItems();
        ObjectNode wire = Json.object().put("key", key).put("status", status(items));
        wire.set("header", header(account));
        wire.put("reopen", !held.equals(Optional.of(items)));
        ArrayNode list = wire.putArray("items");
        Set<String> known = held.map(Map::keySet).orElse(Set.of());
        items.forEach((itemKey, item) -> list.add(item(itemKey, item, known.contains(itemKey))));
        ArrayNode removed = wire.putArray("removed");
        known.stream().filter(itemKey -> !items.containsKey(itemKey)).forEach(removed::add);
        return Rendered.state(
                Json.bytes(wire),
                Set.of(
                        OrderPaths.DISPLAY_NUMBER,
                        OrderPaths.STATUS,
                        OrderPaths.PLACED_AT,
                        OrderPaths.CUSTOMER,
                        OrderPaths.BILL_TO,
                        OrderPaths.SHIP_TO,
                        OrderPaths.CURRENCY,
                        OrderPaths.LINES,
                        OrderPaths.TOTAL,
                        OrderPaths.PURCHASE_ORDER_NUMBER));
    }

    private Optional<SyncFailure.Rejected> objection(Map<String, OrderLines.Item> items) {
        Optional<OrderLine> nameless = items.values().stream()
                .map(OrderLines.Item::line)
                .filter(line -> line.sku() == null)
                .findFirst();
        if (nameless.isPresent()) {
            return Optional.of(SyncFailure.rejected(
                    "line-without-sku",
                    OrderPaths.LINES.toString(),
                    "the org's order items name a product, and line "
                            + nameless.get().ref() + " has no SKU: let the flow give it one"));
        }
        return Stream.concat(
                        Stream.of(order.total()),
                        items.values().stream()
                                .flatMap(item -> Stream.of(
                                        item.line().unitPrice(), item.line().discount())))
                .flatMap(amount -> money.objection(amount, OrderPaths.LINES.toString()).stream())
                .findFirst();
    }

    /** An order of which nothing was ever ordered can't be activated. */
    private String status(Map<String, OrderLines.Item> items) {
        OrderStatus known = order.status().known().orElse(OrderStatus.PENDING);
        return items.isEmpty() ? config.draft() : config.status(known);
    }

    private Optional<Map<String, OrderLines.Item>> heldItems() {
        boolean calledOff = state.held(OrderPaths.STATUS)
                .flatMap(Coded::known)
                .filter(status -> status == OrderStatus.CANCELLED || status == OrderStatus.REJECTED)
                .isPresent();
        Optional<List<OrderLine>> lines = state.held(OrderPaths.LINES);
        return lines.map(held -> OrderLines.of(key, held, calledOff));
    }

    private ObjectNode header(Optional<String> account) {
        ObjectNode header = Json.object();
        account.ifPresentOrElse(
                id -> header.put("AccountId", id),
                () -> header.putObject("Account").put(Fields.KEY, config.guestAccount()));
        Optional.ofNullable(order.customer())
                .flatMap(ref -> lookup.id(ref, "contact"))
                .ifPresent(id -> header.put("BillToContactId", id).put("ShipToContactId", id));
        header.put(
                        "EffectiveDate",
                        LocalDate.ofInstant(order.placedAt(), config.zone()).toString())
                .put("Name", order.displayNumber())
                .put("OrderReferenceNumber", order.displayNumber())
                .put(Fields.TOTAL, order.total().amount());
        Optional.ofNullable(order.purchaseOrderNumber()).ifPresent(number -> header.put("PoNumber", number));
        Optional.ofNullable(order.billTo()).ifPresent(address -> Address.write(header, "Billing", address));
        Optional.ofNullable(order.shipTo()).ifPresent(address -> Address.write(header, "Shipping", address));
        money.name(header, order.currency());
        return header.setAll(priceBook());
    }

    private ObjectNode priceBook() {
        ObjectNode book = Json.object();
        Optional.ofNullable(config.priceBooks().get(Price.STANDARD))
                .ifPresentOrElse(
                        id -> book.put("Pricebook2Id", id),
                        () -> book.putObject("Pricebook2").put(Fields.KEY, Price.STANDARD));
        return book;
    }

    private ObjectNode item(String itemKey, OrderLines.Item item, boolean known) {
        OrderLine line = item.line();
        ObjectNode node = Json.object().put("key", itemKey).put("known", known);
        ObjectNode create = node.putObject("create");
        create.putObject("Order").put(Fields.KEY, key);
        create.putObject("PricebookEntry").put(Fields.KEY, priceId(line));
        node.putObject("set")
                .put("Quantity", item.quantity())
                .put("UnitPrice", line.unitPrice().amount())
                .put(Fields.DISCOUNT, line.discount().amount())
                .put("Description", shortened(line.title()));
        return node;
    }

    private static String priceId(OrderLine line) {
        return line.sku() + "@" + Price.STANDARD;
    }

    private static String shortened(String title) {
        return title.length() > DESCRIPTION ? title.substring(0, DESCRIPTION) : title;
    }
}
