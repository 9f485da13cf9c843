package io.retailsync.examples.host.processes;

import io.retailsync.api.Abort;
import io.retailsync.model.Finding;
import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.FulfilOrder;
import io.retailsync.model.fulfilment.ShipmentSnapshot;
import io.retailsync.model.inventory.ReserveStock;
import io.retailsync.model.inventory.StockLine;
import io.retailsync.model.payment.RefundRemainder;
import io.retailsync.model.sales.CancelOrder;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderSnapshot;
import io.retailsync.model.service.LogActivity;
import io.retailsync.model.service.OpenCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@link OrderToCash} carries along.
 *
 * @param key of the order
 * @param order as the shop has it now
 * @param parcels what left the house, in the order in which it was heard of
 */
public record Sale(Key key, Order order, List<ShipmentSnapshot> parcels) {

    /** Says in a refund's note that the money went back because the order never was booked. */
    static final String NOT_BOOKED = "Not booked:";

    /**
     * Copies the parcels.
     *
     * @param key of the order
     * @param order as the shop has it now
     * @param parcels what left the house, in the order in which it was heard of
     */
    public Sale {
        parcels = List.copyOf(parcels);
    }

    /** A test order is nobody's sale. */
    static Optional<Sale> placed(OrderSnapshot placed) {
        return placed.state().isTest()
                ? Optional.empty()
                : Optional.of(new Sale(placed.order(), placed.state(), List.of()));
    }

    Sale changed(OrderSnapshot now) {
        return new Sale(key, now.state(), parcels);
    }

    Sale dispatched(ShipmentSnapshot parcel) {
        List<ShipmentSnapshot> more = new ArrayList<>(parcels);
        more.add(parcel);
        return new Sale(key, order, more);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (order.shipTo() == null) {
            findings.add(new Finding("no-address", "order.shipTo", "expected where to ship to, found nothing"));
        }
        for (OrderLine line : order.lines()) {
            if (line.ships() && line.sku() == null) {
                findings.add(new Finding(
                        "no-sku", "order.lines.sku", "expected a SKU on line " + line.ref() + ", found none"));
            }
        }
        return findings;
    }

    ReserveStock reservation() {
        return new ReserveStock(key, wanted());
    }

    private List<StockLine> wanted() {
        return order.lines().stream()
                .filter(line -> line.sku() != null && line.current().value().signum() > 0)
                .map(line -> new StockLine(line.sku(), line.current()))
                .toList();
    }

    LogActivity activity() {
        return new LogActivity(key, "booked-" + key.id(), "Order " + order.displayNumber() + " is booked at the ERP");
    }

    /** {@return whether that many parcels are known} */
    boolean knows(int count) {
        return parcels.size() >= count;
    }

    FulfilOrder parcel(int number) {
        ShipmentSnapshot parcel = parcels.get(number - 1);
        return new FulfilOrder(key, parcel.shipment(), parcel.state());
    }

    /** {@return whether everything that is still wanted has left} */
    boolean isShipped() {
        return wanted().stream().allMatch(line -> shipped(line.sku()).compareTo(line.quantity()) >= 0);
    }

    /** {@return what is wrong if the shop was told of that many parcels and no more: parcels of which it does not hear} */
    List<Finding> untold(int told) {
        return isShipped() && !knows(told + 1)
                ? List.of()
                : List.of(new Finding(
                        "more-parcels",
                        "parcels",
                        "expected the order in at most " + told
                                + " parcels, found that more left or have to leave; when all "
                                + "have left, fulfil the rest at the shop by hand, then skip the case"));
    }

    private Quantity shipped(String sku) {
        return parcels.stream()
                .flatMap(parcel -> parcel.state().lines().stream())
                .filter(line -> line.sku().equalsIgnoreCase(sku))
                .map(line -> line.quantity())
                .reduce(Quantity.pieces(0), Quantity::plus);
    }

    /** A buyer who calls the order off needs no case; whom we disappoint, we talk to. */
    Optional<OpenCase> serviceCase(Abort why) {
        return refused(why)
                ? Optional.of(
                        new OpenCase(
                                key,
                                "not-booked-" + key.id(),
                                order.customer(),
                                "Order " + order.displayNumber() + " could not be booked",
                                "Refused at '" + why.step() + "' (" + why.code()
                                        + "). The order was called off, and what was paid for it was given back; please talk to the customer."))
                : Optional.empty();
    }

    Optional<CancelOrder> cancellation(Abort why) {
        return refused(why) ? Optional.of(new CancelOrder(key, NOT_BOOKED + " " + why.code())) : Optional.empty();
    }

    /** How much that is, the shop says: what was paid and given back changes without us, and this order may be older than that. */
    Optional<RefundRemainder> refund(Abort why) {
        return refused(why) ? Optional.of(new RefundRemainder(key, NOT_BOOKED + " " + why.code())) : Optional.empty();
    }

    private static boolean refused(Abort why) {
        return why.cause() != Abort.Cause.CANCELLED;
    }
}
