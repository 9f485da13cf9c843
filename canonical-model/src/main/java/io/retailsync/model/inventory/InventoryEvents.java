package io.retailsync.model.inventory;

import io.retailsync.model.Coded;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.event.DerivedEvents;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.LineNote;
import io.retailsync.model.event.LinesNote;
import io.retailsync.model.event.StatusChanged;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What follows from versions of places, reservations, movements, transfers, counts and purchases. */
final class InventoryEvents {

    private InventoryEvents() {}

    /** Stock that went or came without a document of trade. */
    private static final Set<MovementReason> BY_HAND =
            Set.of(MovementReason.COUNT, MovementReason.DAMAGE, MovementReason.SHRINK, MovementReason.MANUAL);

    static final DerivedEvents<Location> OF_LOCATIONS = DerivedEvents.of(LocationPaths.TYPE)
            .reached(
                    Location::status,
                    Map.of(
                            LocationStatus.OPEN, Inventory.LOCATION_OPENED,
                            LocationStatus.CLOSED, Inventory.LOCATION_CLOSED))
            .changed(
                    Inventory.LOCATION_UPDATED,
                    LocationPaths.CODE,
                    LocationPaths.NAME,
                    LocationPaths.KIND,
                    LocationPaths.TIME_ZONE,
                    LocationPaths.LEGAL_ENTITY,
                    LocationPaths.ADDRESS,
                    LocationPaths.SALES_ENTITIES,
                    LocationPaths.CAPABILITIES);

    static final DerivedEvents<Reservation> OF_RESERVATIONS = DerivedEvents.of(ReservationPaths.TYPE)
            .toldTo(Reservation::demand)
            .reached(
                    Reservation::status,
                    InventoryEvents::outcome,
                    Map.of(
                            ReservationStatus.HELD, Inventory.INVENTORY_RESERVED,
                            ReservationStatus.FAILED, Inventory.INVENTORY_RESERVATION_FAILED,
                            ReservationStatus.RELEASED, Inventory.INVENTORY_RESERVATION_RELEASED,
                            ReservationStatus.EXPIRED, Inventory.INVENTORY_RESERVATION_EXPIRED,
                            ReservationStatus.COMMITTED, Inventory.INVENTORY_RESERVATION_COMMITTED));

    static final DerivedEvents<InventoryMovement> OF_MOVEMENTS = DerivedEvents.of(InventoryMovementPaths.TYPE)
            .became(Inventory.INVENTORY_ADJUSTED, InventoryEvents::isByHand, InventoryEvents::moved)
            .became(Inventory.INVENTORY_MOVED, movement -> !isByHand(movement), InventoryEvents::moved);

    static final DerivedEvents<StockTransfer> OF_TRANSFERS = DerivedEvents.of(StockTransferPaths.TYPE)
            .reached(
                    StockTransfer::status,
                    version -> transferred(version, StockTransferLine::requested),
                    Map.of(StockTransferStatus.READY_TO_SHIP, Inventory.STOCK_TRANSFER_REQUESTED))
            .reached(
                    StockTransfer::status,
                    version -> transferred(version, StockTransferLine::shipped),
                    Map.of(StockTransferStatus.IN_TRANSIT, Inventory.STOCK_TRANSFER_DISPATCHED))
            .reached(
                    StockTransfer::status,
                    version -> transferred(version, StockTransferLine::received),
                    Map.of(
                            StockTransferStatus.PARTIALLY_RECEIVED, Inventory.STOCK_TRANSFER_RECEIVED,
                            StockTransferStatus.RECEIVED, Inventory.STOCK_TRANSFER_RECEIVED))
            .became(
                    Inventory.STOCK_TRANSFER_DISCREPANCY_FOUND,
                    transfer -> transfer.lines().stream()
                            .anyMatch(line -> line.discrepancy() != null
                                    && line.discrepancy().value().signum() != 0),
                    version -> transferred(version, StockTransferLine::requested));

    static final DerivedEvents<StockCount> OF_COUNTS = DerivedEvents.of(StockCountPaths.TYPE)
            .reached(
                    StockCount::status,
                    InventoryEvents::counted,
                    Map.of(StockCountStatus.COUNTED, Inventory.STOCK_COUNTED));

    static final DerivedEvents<ReplenishmentRequest> OF_REQUESTS = DerivedEvents.of(ReplenishmentRequestPaths.TYPE)
            .reached(
                    ReplenishmentRequest::status,
                    InventoryEvents::wanted,
                    Map.of(
                            ReplenishmentStatus.REQUESTED, Inventory.REPLENISHMENT_REQUESTED,
                            ReplenishmentStatus.PLANNED, Inventory.REPLENISHMENT_PLANNED));

    static final DerivedEvents<Supplier> OF_SUPPLIERS = DerivedEvents.of(SupplierPaths.TYPE)
            .appeared(
                    Inventory.SUPPLIER_CREATED,
                    version -> StatusChanged.of(
                            version, null, version.value().status().text()))
            .changed(
                    Inventory.SUPPLIER_UPDATED,
                    SupplierPaths.ORGANIZATION,
                    SupplierPaths.STATUS,
                    SupplierPaths.CURRENCY,
                    SupplierPaths.PAYMENT_TERMS,
                    SupplierPaths.LEAD_TIME_DAYS);

    static final DerivedEvents<PurchaseOrder> OF_PURCHASES = DerivedEvents.of(PurchaseOrderPaths.TYPE)
            .reached(
                    PurchaseOrder::status,
                    InventoryEvents::purchase,
                    Map.of(
                            PurchaseOrderStatus.APPROVED, Inventory.PURCHASE_ORDER_APPROVED,
                            PurchaseOrderStatus.SENT, Inventory.PURCHASE_ORDER_SENT,
                            PurchaseOrderStatus.ACKNOWLEDGED, Inventory.PURCHASE_ORDER_ACKNOWLEDGED,
                            PurchaseOrderStatus.CANCELLED, Inventory.PURCHASE_ORDER_CANCELLED))
            .changed(
                    Inventory.PURCHASE_ORDER_CHANGED,
                    InventoryEvents::purchase,
                    PurchaseOrderPaths.LINES,
                    PurchaseOrderPaths.LOCATION,
                    PurchaseOrderPaths.CURRENCY);

    static final DerivedEvents<GoodsReceipt> OF_RECEIPTS =
            DerivedEvents.of(GoodsReceiptPaths.TYPE).appeared(Inventory.GOODS_RECEIVED, InventoryEvents::received);

    static final DerivedEvents<SupplierClaim> OF_CLAIMS = DerivedEvents.of(SupplierClaimPaths.TYPE)
            .reached(
                    SupplierClaim::status,
                    InventoryEvents::claim,
                    Map.of(
                            SupplierClaimStatus.OPEN, Inventory.SUPPLIER_CLAIM_OPENED,
                            SupplierClaimStatus.SETTLED, Inventory.SUPPLIER_CLAIM_SETTLED));

    private static ReservationOutcome outcome(Governed<Reservation> version) {
        Reservation reservation = version.value();
        return new ReservationOutcome(
                version.key().id(),
                Key.naming(reservation.demand()),
                reservation.status().known().orElseThrow(),
                reservation.lines().stream()
                        .map(line -> new ReservedLine(line.sku().value(), line.location(), line.quantity(), null))
                        .toList());
    }

    private static boolean isByHand(InventoryMovement movement) {
        return movement.reason().known().filter(BY_HAND::contains).isPresent();
    }

    private static MovementNote moved(Governed<InventoryMovement> version) {
        InventoryMovement movement = version.value();
        return new MovementNote(
                version.key().id(),
                movement.sku().value(),
                place(movement.from()),
                place(movement.to()),
                movement.quantity(),
                movement.reason().text(),
                null);
    }

    private static @Nullable String place(@Nullable StockPlace place) {
        return place == null ? null : place.location();
    }

    private static LinesNote transferred(
            Governed<StockTransfer> version, Function<StockTransferLine, @Nullable Quantity> moved) {
        return note(
                version,
                null,
                version.value().lines().stream()
                        .map(line -> new LineNote(
                                null,
                                line.sku().value(),
                                Optional.ofNullable(moved.apply(line))
                                        .orElse(new Quantity(
                                                BigDecimal.ZERO,
                                                line.requested().unit())),
                                line.discrepancy(),
                                null))
                        .toList());
    }

    private static LinesNote counted(Governed<StockCount> version) {
        return note(
                version,
                null,
                version.value().lines().stream()
                        .filter(line -> line.counted() != null)
                        .map(line -> new LineNote(null, line.sku().value(), line.counted(), null, null))
                        .toList());
    }

    private static LinesNote wanted(Governed<ReplenishmentRequest> version) {
        ReplenishmentRequest request = version.value();
        LineNote line = new LineNote(null, request.sku().value(), request.quantity(), null, null);
        return note(version, request.reason(), List.of(line));
    }

    private static LinesNote received(Governed<GoodsReceipt> version) {
        return note(
                version,
                null,
                version.value().lines().stream()
                        .map(line -> new LineNote(line.line(), line.sku().value(), line.quantity(), null, null))
                        .toList());
    }

    private static LinesNote note(Governed<?> version, @Nullable Coded<?> reason, List<LineNote> lines) {
        return new LinesNote(version.key(), version.version(), reason == null ? null : reason.text(), lines);
    }

    private static DocumentNote purchase(Governed<PurchaseOrder> version) {
        PurchaseOrder order = version.value();
        return document(version, "purchase-order", order.number(), order.status(), null);
    }

    private static DocumentNote claim(Governed<SupplierClaim> version) {
        SupplierClaim claim = version.value();
        Money money = claim.agreed() == null ? claim.claimed() : claim.agreed();
        return document(version, "supplier-claim", null, claim.status(), money);
    }

    private static DocumentNote document(
            Governed<?> version, String kind, @Nullable String number, Coded<?> status, @Nullable Money total) {
        return DocumentNote.of(version, kind, number, status.text(), total);
    }
}
