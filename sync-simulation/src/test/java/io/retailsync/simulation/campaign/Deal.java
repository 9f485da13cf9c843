package io.retailsync.simulation.campaign;

import io.retailsync.api.Abort;
import io.retailsync.api.Process;
import io.retailsync.model.Finding;
import io.retailsync.model.Key;
import io.retailsync.model.fulfilment.FulfilOrder;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentSnapshot;
import io.retailsync.model.inventory.StockLine;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.model.sales.CancelOrder;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderSnapshot;
import io.retailsync.model.sales.Sales;
import io.retailsync.spi.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one order's process carries along.
 *
 * @param key the order
 * @param order as it stood last before it was booked
 * @param shipmentKey what was shipped
 * @param shipment the same
 */
record Deal(
        Key key,
        Order order,
        @Nullable Key shipmentKey,
        @Nullable Shipment shipment) {

    /** An order that nobody can mean. */
    static final int TOO_MANY = 1_000;

    static Deal from(OrderSnapshot placed) {
        return new Deal(placed.order(), placed.state(), null, null);
    }

    Deal changed(OrderSnapshot snapshot) {
        return new Deal(key, snapshot.state(), shipmentKey, shipment);
    }

    Deal shipped(ShipmentSnapshot snapshot) {
        return new Deal(key, order, snapshot.shipment(), snapshot.state());
    }

    boolean isShipped() {
        return shipmentKey != null;
    }

    boolean isBig() {
        return order.lines().size() > 2;
    }

    List<Finding> findings() {
        boolean sane = order.lines().stream().allMatch(line -> line.quantity().whole() < TOO_MANY);
        return sane ? List.of() : List.of(new Finding("absurd-quantity", "order.lines", "more than anybody can mean"));
    }

    private HoldStock hold() {
        return new HoldStock(
                key,
                order.displayNumber(),
                order.lines().stream()
                        .map(line -> new StockLine(Objects.requireNonNull(line.sku()), line.quantity()))
                        .toList());
    }

    private FreeStock free(Receipt receipt) {
        return new FreeStock(key, order.displayNumber(), receipt.facts().get("reservation"));
    }

    private FulfilOrder fulfil() {
        return new FulfilOrder(key, Objects.requireNonNull(shipmentKey), Objects.requireNonNull(shipment));
    }

    /** Every kind of step there is. */
    static Process<Deal> process(Duration shippedWithin) {
        return Process.named("order-to-cash", Deal.class)
                .startsOn(Sales.ORDER_PLACED, Deal::from)
                .cancelledBy(Sales.ORDER_CANCELLED)
                .check("sane", Deal::findings)
                .awaitOrGoOn(
                        "second-thoughts", Sales.ORDER_CHANGED, Deal::changed, deal -> false, Duration.ofSeconds(20))
                .onUndo(
                        "call-off",
                        "shop",
                        CancelOrder.class,
                        (deal, why) -> why.cause() == Abort.Cause.CANCELLED
                                ? Optional.empty()
                                : Optional.of(new CancelOrder(deal.key(), why.message())))
                .call("hold", "erp", HoldStock.class, Deal::hold)
                .undo("free", "erp", FreeStock.class, Deal::free)
                .choose(
                        "big",
                        Deal::isBig,
                        then -> then.timer("credit-check", deal -> Duration.ofSeconds(40)),
                        otherwise -> otherwise.timer("breath", deal -> Duration.ofSeconds(1)))
                .call("book", "erp", BookOrder.class, deal -> new BookOrder(deal.key(), deal.order()))
                .undo(
                        "unbook",
                        "erp",
                        CancelBooking.class,
                        (deal, receipt) -> new CancelBooking(deal.key(), "called off"))
                .await("shipped", Fulfilment.SHIPMENT_DISPATCHED, Deal::shipped, Deal::isShipped, shippedWithin)
                .pivot()
                .call("fulfil", "shop", FulfilOrder.class, Deal::fulfil)
                .build();
    }
}
