package io.retailsync.engine;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.event.EventType;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.model.fulfilment.ShipmentPaths;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.payment.TransactionNote;
import io.retailsync.model.payment.TransactionStatus;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.spi.Fact;
import io.retailsync.spi.Observation;
import java.util.List;
import java.util.Set;

/** What systems say in these tests. Versions are in seconds of the morning. */
final class Said {

    private Said() {}

    static ExternalRef customer(String system, String id) {
        return ExternalRef.of(system, "customer", id);
    }

    static Observation<Customer> customer(String system, String id, long version) {
        return Observation.of(CustomerPaths.TYPE, customer(system, id), World.at(version));
    }

    static Observation<Customer> email(String system, String id, long version, String email) {
        return customer(system, id, version).set(CustomerPaths.EMAIL, new EmailAddress(email));
    }

    static ExternalRef stock(String system, String sku) {
        return ExternalRef.of(system, "inventory-level", sku + "@berlin");
    }

    static Observation<InventoryLevel> stock(String system, String sku, long version, long onHand) {
        return stockAt(system, sku, "berlin", version, onHand);
    }

    static Observation<InventoryLevel> stockAt(String system, String sku, String place, long version, long onHand) {
        ExternalRef ref = ExternalRef.of(system, "inventory-level", sku + "@" + place);
        return Observation.of(InventoryLevelPaths.TYPE, ref, World.at(version))
                .identifiedAs(sku + "@" + place)
                .set(InventoryLevelPaths.SKU, sku)
                .set(InventoryLevelPaths.LOCATION, place)
                .set(InventoryLevelPaths.ON_HAND, Quantity.pieces(onHand));
    }

    static ExternalRef order(String id) {
        return ExternalRef.of("shop", "order", id);
    }

    /** An order of so many pieces, as the shop says it. */
    static Observation<Order> order(String id, long version, long pieces) {
        OrderLine line = OrderLine.builder()
                .ref("line-1")
                .sku("SHIRT")
                .title("a shirt")
                .quantity(Quantity.pieces(pieces))
                .current(Quantity.pieces(pieces))
                .unitPrice(Money.of("10.00", "EUR"))
                .discount(Money.of("0.00", "EUR"))
                .ships(true)
                .build();
        return Observation.of(OrderPaths.TYPE, order(id), World.at(version))
                .set(OrderPaths.DISPLAY_NUMBER, "#" + id)
                .set(OrderPaths.STATUS, Coded.of(OrderStatus.CONFIRMED))
                .set(OrderPaths.PLACED_AT, World.MORNING)
                .set(OrderPaths.CURRENCY, CurrencyCode.of("EUR"))
                .set(OrderPaths.LINES, List.of(line))
                .set(OrderPaths.TAGS, Set.of())
                .set(OrderPaths.TOTAL, Money.of("10.00", "EUR").times(pieces));
    }

    static Observation<Order> cancelled(String id, long version, long pieces) {
        return order(id, version, pieces).set(OrderPaths.STATUS, Coded.of(OrderStatus.CANCELLED));
    }

    /** A delivery of the ERP for what it knows as an order. */
    static Observation<Shipment> shipment(String id, long version, ExternalRef order, long pieces) {
        return Observation.of(ShipmentPaths.TYPE, ExternalRef.of("erp", "shipment", id), World.at(version))
                .set(ShipmentPaths.ORDER, order)
                .set(ShipmentPaths.STATUS, Coded.of(ShipmentStatus.DISPATCHED))
                .set(ShipmentPaths.LINES, List.of(new ShipmentLine("line-1", "SHIRT", Quantity.pieces(pieces))));
    }

    /** A payment of ten euros for an order that was captured, under the provider's own number of it. */
    static Fact captured(ExternalRef order, String providerRef) {
        return paid(
                order,
                new TransactionNote(
                        new Key("payment", providerRef),
                        order,
                        "acquirer",
                        providerRef,
                        TransactionKind.CAPTURE,
                        TransactionStatus.SUCCESS,
                        Money.of("10.00", "EUR")));
    }

    /** A payment of ten euros that was given up. */
    static Fact voided(ExternalRef order, String providerRef) {
        TransactionNote note =
                (TransactionNote) captured(order, providerRef).event().payload();
        return paid(
                order,
                new TransactionNote(
                        note.payment(),
                        order,
                        note.provider(),
                        providerRef,
                        TransactionKind.VOID,
                        note.state(),
                        note.amount()));
    }

    static Fact paid(ExternalRef about, TransactionNote note) {
        EventType<TransactionNote> type =
                note.kind() == TransactionKind.VOID ? Payments.PAYMENT_VOIDED : Payments.PAYMENT_CAPTURED;
        return new Fact(about, type.told(note, note.provider(), note.providerRef(), note.kind()));
    }
}
