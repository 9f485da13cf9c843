package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Altered.with;
import static io.retailsync.model.catalogue.InvariantCase.refused;
import static io.retailsync.model.catalogue.InvariantCase.told;
import static io.retailsync.model.catalogue.Sound.eur;
import static io.retailsync.model.catalogue.Sound.usd;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.inventory.IncomingStock;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryMovement;
import io.retailsync.model.inventory.MovementReason;
import io.retailsync.model.inventory.PurchaseOrder;
import io.retailsync.model.inventory.PurchaseOrderLine;
import io.retailsync.model.inventory.PurchaseOrderStatus;
import io.retailsync.model.inventory.Reservation;
import io.retailsync.model.inventory.ReservationKind;
import io.retailsync.model.inventory.ReservationLine;
import io.retailsync.model.inventory.ReservationStatus;
import io.retailsync.model.inventory.ReservedStock;
import io.retailsync.model.inventory.StockHistory;
import io.retailsync.model.inventory.StockPlace;
import io.retailsync.model.inventory.StockState;
import io.retailsync.model.inventory.StockTransfer;
import io.retailsync.model.inventory.StockTransferLine;
import io.retailsync.model.inventory.StockTransferStatus;
import io.retailsync.model.inventory.SupplierClaim;
import io.retailsync.model.inventory.SupplierClaimReason;
import io.retailsync.model.inventory.SupplierClaimStatus;
import io.retailsync.model.inventory.UnavailableStock;
import io.retailsync.model.money.UnitAmount;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A mutation for each invariant of stock, transfers and purchases. */
final class SupplyCases {

    private static final Instant NOON = Sound.PLACED;
    private static final Sku MUG = new Sku("MUG");
    private static final Quantity KILO = new Quantity(BigDecimal.ONE, "KGM");

    private SupplyCases() {}

    static List<InvariantCase<?>> all() {
        InventoryLevel position = position(10, NOON);
        InventoryMovement sale = sale(3, NOON.plusSeconds(60));
        StockHistory history = new StockHistory(position, List.of(sale), position(7, NOON.plusSeconds(120)));
        StockHistory twice = with(history, "movements", List.of(sale, sale));
        ReservedStock reserved = new ReservedStock(
                position,
                List.of(
                        reservation(ReservationStatus.HELD, 1),
                        reservation(ReservationStatus.COMMITTED, 2),
                        reservation(ReservationStatus.RELEASED, 5)));
        StockTransfer transfer = transfer(StockTransferStatus.IN_TRANSIT, 5, 3, 1);
        PurchaseOrder order = purchase(6, 4, 2);
        SupplierClaim claim = claim();
        return List.of(
                refused("Q1", position, with(position, "reserved", KILO), "inventoryLevel.reserved"),
                refused(
                        "Q1",
                        position,
                        with(position, "incoming", List.of(new IncomingStock(KILO, null, null))),
                        "inventoryLevel.incoming"),
                refused("I1", position, with(position, "available", pieces(7)), "inventoryLevel.available"),
                refused(
                        "I1",
                        with(position, "available", null),
                        with(with(position, "available", null), "committed", pieces(-1)),
                        "inventoryLevel.committed"),
                told(
                        "I4",
                        with(position, "available", null),
                        with(with(position, "available", null), "committed", pieces(11)),
                        "inventoryLevel.available"),
                refused("Q2", sale, with(sale, "quantity", pieces(0)), "inventoryMovement.quantity"),
                refused("Q2", sale, with(sale, "from", null), "inventoryMovement.to"),
                refused("Q1", history, with(history, "after", weighed(history.after())), "after.onHand"),
                told("I2", history, twice, "after.onHand"),
                refused(
                        "Q1",
                        reserved,
                        with(
                                reserved,
                                "reservations",
                                List.of(with(
                                        reservation(ReservationStatus.HELD, 1),
                                        "lines",
                                        List.of(new ReservationLine(MUG, "berlin", KILO))))),
                        "reservations.lines"),
                told(
                        "I3",
                        reserved,
                        with(reserved, "reservations", List.of(reservation(ReservationStatus.HELD, 4))),
                        "level.reserved"),
                refused(
                        "Q1",
                        transfer,
                        with(
                                transfer,
                                "lines",
                                List.of(new StockTransferLine(MUG, KILO, pieces(0), pieces(0), pieces(0)))),
                        "stockTransfer.lines[0].shipped"),
                refused(
                        "I5",
                        transfer,
                        transfer(StockTransferStatus.IN_TRANSIT, 5, 5, 1),
                        "stockTransfer.lines[0].received"),
                refused(
                        "I5",
                        transfer(StockTransferStatus.RECEIVED, 5, 4, 1),
                        transfer(StockTransferStatus.RECEIVED, 5, 3, 1),
                        "stockTransfer.lines[0].received"),
                refused("I5", transfer, with(transfer, "to", "berlin"), "stockTransfer.to"),
                refused(
                        "I5",
                        transfer(StockTransferStatus.READY_TO_SHIP, 0, 0, 0),
                        transfer(StockTransferStatus.READY_TO_SHIP, 1, 0, 0),
                        "stockTransfer.lines[0].shipped"),
                refused(
                        "M1",
                        order,
                        with(order, "currency", CurrencyCode.of("USD")),
                        "purchaseOrder.lines[0].unitCost"),
                refused(
                        "Q1",
                        order,
                        with(order, "lines", List.of(with(order.lines().get(0), "received", KILO))),
                        "purchaseOrder.lines[0].quantity"),
                told("B3", order, purchase(6, 5, 2), "purchaseOrder.lines[0].received"),
                refused("M1", claim, with(claim, "agreed", usd("5.00")), "supplierClaim.agreed"),
                refused("B4", claim, with(claim, "agreed", eur("10.01")), "supplierClaim.agreed"),
                refused("B4", claim, with(claim, "claimed", eur("0.00")), "supplierClaim.claimed"));
    }

    /** So many there, 2 committed, 1 reserved, 1 damaged, 4 expected. */
    static InventoryLevel position(int onHand, Instant asOf) {
        return InventoryLevel.builder()
                .sku(MUG.value())
                .location("berlin")
                .onHand(pieces(onHand))
                .available(pieces(onHand - 4))
                .committed(pieces(2))
                .reserved(pieces(1))
                .unavailable(List.of(new UnavailableStock(Coded.of(StockState.DAMAGED), pieces(1))))
                .incoming(List.of(new IncomingStock(pieces(4), null, null)))
                .asOf(asOf)
                .build();
    }

    private static InventoryLevel weighed(InventoryLevel level) {
        return with(InventoryLevel.of(MUG.value(), "berlin", KILO, null), "asOf", level.asOf());
    }

    private static InventoryMovement sale(int pieces, Instant at) {
        return InventoryMovement.builder()
                .sku(MUG)
                .from(StockPlace.sellable("berlin"))
                .quantity(pieces(pieces))
                .reason(MovementReason.SALE)
                .occurredAt(at)
                .build();
    }

    private static Reservation reservation(ReservationStatus status, int pieces) {
        return new Reservation(
                Sound.ORDER_REF,
                Coded.of(ReservationKind.HARD),
                Coded.of(status),
                List.of(
                        new ReservationLine(MUG, "berlin", pieces(pieces)),
                        new ReservationLine(MUG, "hamburg", pieces(9))),
                null,
                null);
    }

    private static StockTransfer transfer(StockTransferStatus status, int shipped, int received, int lost) {
        return new StockTransfer(
                "berlin",
                "hamburg",
                Coded.of(status),
                List.of(new StockTransferLine(MUG, pieces(5), pieces(shipped), pieces(received), pieces(lost))),
                null);
    }

    static PurchaseOrder purchase(int ordered, int received, int cancelled) {
        return new PurchaseOrder(
                "4500000017",
                ExternalRef.of("erp", "supplier", "0000100042"),
                "berlin",
                Coded.of(PurchaseOrderStatus.PARTIALLY_RECEIVED),
                CurrencyCode.of("EUR"),
                List.of(new PurchaseOrderLine(
                        "10",
                        MUG,
                        pieces(ordered),
                        pieces(received),
                        pieces(cancelled),
                        UnitAmount.of("2.345", "EUR"),
                        null)),
                NOON);
    }

    private static SupplierClaim claim() {
        return new SupplierClaim(
                ExternalRef.of("erp", "supplier", "0000100042"),
                Coded.of(SupplierClaimReason.DAMAGED),
                List.of(),
                Coded.of(SupplierClaimStatus.AGREED),
                eur("10.00"),
                eur("10.00"));
    }

    static Quantity pieces(long count) {
        return Quantity.pieces(count);
    }
}
