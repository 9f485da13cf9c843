package io.retailsync.shopify.internal;

import io.retailsync.model.Coded;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.PersonName;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.FulfilOrder;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.payment.IssueRefund;
import io.retailsync.model.payment.RefundRemainder;
import io.retailsync.model.sales.CancelOrder;
import io.retailsync.spi.Effect;
import io.retailsync.spi.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a shop is to be told, rendered by the connector. */
final class Writes {

    static final Key ORDER = new Key("order", "o-1");
    static final Key SHIPMENT = new Key("shipment", "s-1");

    private final ShopWorld world;

    Writes(ShopWorld world) {
        this.world = world;
    }

    static <E extends Record> Governed<E> governed(EntityType<E> type, E value) {
        return new Governed<>(new Key(type.name(), "1"), "acme", 1, List.of(), Map.of(), "eu", Map.of(), value);
    }

    Effect stock(String sku, long onHand, Optional<Long> held) {
        InventoryLevel level = InventoryLevel.of(sku, "berlin", Quantity.pieces(onHand), null);
        Map<String, Optional<?>> known = held.<Map<String, Optional<?>>>map(
                        quantity -> Map.of(InventoryLevelPaths.ON_HAND.name(), Optional.of(Quantity.pieces(quantity))))
                .orElse(Map.of());
        State<InventoryLevel> state =
                new State<>(governed(InventoryLevelPaths.TYPE, level), Optional.empty(), known, Optional.empty());
        return world.effect("inventory-set", world.connector.render(state, world));
    }

    Effect shipment(String number, ShipmentLine... lines) {
        return shipment(number, null, lines);
    }

    Effect shipment(String number, @Nullable String url, ShipmentLine... lines) {
        Shipment shipment = new Shipment(
                ExternalRef.of("erp", "sales-order", "1"),
                Coded.of(ShipmentStatus.DISPATCHED),
                List.of(lines),
                "DHL",
                number,
                url,
                null);
        return world.effect(
                "fulfillment-create",
                world.connector.render(new FulfilOrder(ORDER, SHIPMENT, shipment), "ref0123456789abc", world));
    }

    static ShipmentLine line(String sku, long pieces) {
        return new ShipmentLine(null, sku, Quantity.pieces(pieces));
    }

    Effect cancellation() {
        return world.effect("order-cancel", world.connector.render(new CancelOrder(ORDER, "no credit"), "ref", world));
    }

    Effect refund(String amount) {
        return world.effect(
                "refund-create",
                world.connector.render(
                        new IssueRefund(ORDER, Money.of(amount, "EUR"), "late delivery"), "ref0123456789abc", world));
    }

    Effect remainder() {
        return world.effect(
                "refund-create",
                world.connector.render(new RefundRemainder(ORDER, "Not booked: V1/320"), "ref0123456789abc", world));
    }

    State<Customer> customer(Customer customer, Map<String, Optional<?>> held) {
        Optional<ExternalRef> ref = Optional.of(ExternalRef.of(ShopWorld.SYSTEM, "customer", world.ada));
        return new State<>(governed(CustomerPaths.TYPE, customer), ref, held, Optional.empty());
    }

    static Customer ada(Consent consent) {
        return Customer.builder()
                .name(new PersonName("Ada", "King", "Ada King"))
                .email(new EmailAddress("ada@example.com"))
                .emailConsent(consent)
                .tags(Set.of("vip"))
                .build();
    }

    Map<String, Optional<?>> heldBy(String gid) {
        return world.fetched("customer", gid).get(0).values();
    }
}
