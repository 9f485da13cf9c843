package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.F1;

import io.retailsync.model.Governed;
import io.retailsync.model.Quantity;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.EventFamily;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.LinesNote;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.StatusChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of stock and replenishment, and how they follow from versions of a stock level. */
public final class Inventory {

    private static final EventFamily FACTS = new EventFamily("inventory", Partition.STOCK);
    private static final EventFamily OF_DOCUMENT = new EventFamily("inventory", Partition.DOCUMENT);
    private static final EventFamily OF_LOCATION = new EventFamily("inventory", Partition.LOCATION);
    private static final EventFamily OF_SUBJECT = new EventFamily("inventory", Partition.SUBJECT);

    /** A stock level was seen for the first time, or another one than before. */
    public static final EventType<InventoryLevelSnapshot> INVENTORY_LEVEL_OBSERVED =
            FACTS.standard("inventory-level-observed", InventoryLevelSnapshot.class, C1, "levelId", "version");

    /** Stock was put right. */
    public static final EventType<MovementNote> INVENTORY_ADJUSTED =
            FACTS.standard("inventory-adjusted", MovementNote.class, C1, "movementId");

    /** Stock was set aside. */
    public static final EventType<ReservationOutcome> INVENTORY_RESERVED =
            FACTS.critical("inventory-reserved", ReservationOutcome.class, C1, "reservationId", "state");

    /** There is not enough stock to set aside. */
    public static final EventType<ReservationOutcome> INVENTORY_RESERVATION_FAILED =
            FACTS.critical("inventory-reservation-failed", ReservationOutcome.class, C1, "reservationId", "state");

    /** Stock is no longer set aside. */
    public static final EventType<ReservationOutcome> INVENTORY_RESERVATION_RELEASED =
            FACTS.critical("inventory-reservation-released", ReservationOutcome.class, C1, "reservationId", "state");

    /** Nobody took the stock that was set aside. */
    public static final EventType<ReservationOutcome> INVENTORY_RESERVATION_EXPIRED =
            FACTS.critical("inventory-reservation-expired", ReservationOutcome.class, C1, "reservationId", "state");

    /** Stock that was set aside will be taken. */
    public static final EventType<ReservationOutcome> INVENTORY_RESERVATION_COMMITTED =
            FACTS.critical("inventory-reservation-committed", ReservationOutcome.class, C1, "reservationId", "state");

    /** Stock went somewhere. */
    public static final EventType<MovementNote> INVENTORY_MOVED =
            FACTS.standard("inventory-moved", MovementNote.class, C1, "movementId");

    /** Stock is to go to another location. */
    public static final EventType<LinesNote> STOCK_TRANSFER_REQUESTED =
            FACTS.standard("stock-transfer-requested", LinesNote.class, C1, "transferId", "state");

    /** Stock is on its way to another location. */
    public static final EventType<LinesNote> STOCK_TRANSFER_DISPATCHED =
            FACTS.standard("stock-transfer-dispatched", LinesNote.class, C1, "transferId", "state");

    /** Stock came to another location. */
    public static final EventType<LinesNote> STOCK_TRANSFER_RECEIVED =
            FACTS.standard("stock-transfer-received", LinesNote.class, C1, "transferId", "state", "receiptId");

    /** Something else came than was sent. */
    public static final EventType<LinesNote> STOCK_TRANSFER_DISCREPANCY_FOUND =
            FACTS.standard("stock-transfer-discrepancy-found", LinesNote.class, C1, "transferId", "state", "receiptId");

    /** A location takes part. */
    public static final EventType<StatusChanged> LOCATION_OPENED =
            OF_LOCATION.standard("location-opened", StatusChanged.class, C1, "locationId", "version");

    /** Attributes of a location changed. */
    public static final EventType<Changed> LOCATION_UPDATED =
            OF_LOCATION.bulk("location-updated", Changed.class, C1, "locationId", "version");

    /** A location no longer takes part. */
    public static final EventType<StatusChanged> LOCATION_CLOSED =
            OF_LOCATION.standard("location-closed", StatusChanged.class, C1, "locationId", "version");

    /** Stock was counted. */
    public static final EventType<LinesNote> STOCK_COUNTED =
            FACTS.standard("stock-counted", LinesNote.class, C1, "countId");

    /** A channel may sell more, or less. */
    public static final EventType<StockAlert> AVAILABILITY_CHANGED =
            FACTS.standard("availability-changed", StockAlert.class, C1, "variantId", "channel", "sequence");

    /** Nothing is left to sell. */
    public static final EventType<StockAlert> STOCKOUT_DETECTED =
            FACTS.standard("stockout-detected", StockAlert.class, C1, "levelId", "version");

    /** More was sold than is there. */
    public static final EventType<StockAlert> OVERSELL_DETECTED =
            FACTS.standard("oversell-detected", StockAlert.class, C1, "levelId", "version");

    /** Little is left to sell. */
    public static final EventType<StockAlert> LOW_STOCK_REACHED =
            FACTS.standard("low-stock-reached", StockAlert.class, C1, "levelId", "version");

    /** A location needs stock. */
    public static final EventType<LinesNote> REPLENISHMENT_REQUESTED =
            FACTS.standard("replenishment-requested", LinesNote.class, C1, "requestId");

    /** A location will get stock. */
    public static final EventType<LinesNote> REPLENISHMENT_PLANNED =
            FACTS.standard("replenishment-planned", LinesNote.class, C1, "requestId");

    /** A purchase order was agreed. */
    public static final EventType<DocumentNote> PURCHASE_ORDER_APPROVED =
            OF_DOCUMENT.standard("purchase-order-approved", DocumentNote.class, F1, "purchaseOrderId", "version");

    /** A supplier was told a purchase order. */
    public static final EventType<DocumentNote> PURCHASE_ORDER_SENT =
            OF_DOCUMENT.standard("purchase-order-sent", DocumentNote.class, F1, "purchaseOrderId", "version");

    /** A supplier agreed to a purchase order. */
    public static final EventType<DocumentNote> PURCHASE_ORDER_ACKNOWLEDGED =
            OF_DOCUMENT.standard("purchase-order-acknowledged", DocumentNote.class, F1, "purchaseOrderId", "version");

    /** A purchase order changed. */
    public static final EventType<DocumentNote> PURCHASE_ORDER_CHANGED =
            OF_DOCUMENT.standard("purchase-order-changed", DocumentNote.class, F1, "purchaseOrderId", "version");

    /** A purchase order was called off. */
    public static final EventType<DocumentNote> PURCHASE_ORDER_CANCELLED =
            OF_DOCUMENT.standard("purchase-order-cancelled", DocumentNote.class, F1, "purchaseOrderId", "version");

    /** A supplier's goods came. */
    public static final EventType<LinesNote> GOODS_RECEIVED =
            FACTS.standard("goods-received", LinesNote.class, C1, "receiptId");

    /** A supplier was seen for the first time. */
    public static final EventType<StatusChanged> SUPPLIER_CREATED =
            OF_SUBJECT.bulk("supplier-created", StatusChanged.class, C1, "supplierId", "version");

    /** Attributes of a supplier changed. */
    public static final EventType<Changed> SUPPLIER_UPDATED =
            OF_SUBJECT.bulk("supplier-updated", Changed.class, C2, "supplierId", "version");

    /** A supplier will be late. */
    public static final EventType<LinesNote> SUPPLIER_DELAY_REPORTED =
            OF_SUBJECT.standard("supplier-delay-reported", LinesNote.class, C1, "supplierId", "version");

    /** A supplier is asked to make something good. */
    public static final EventType<DocumentNote> SUPPLIER_CLAIM_OPENED =
            OF_DOCUMENT.standard("supplier-claim-opened", DocumentNote.class, F1, "claimId", "state");

    /** A supplier made something good. */
    public static final EventType<DocumentNote> SUPPLIER_CLAIM_SETTLED =
            OF_DOCUMENT.standard("supplier-claim-settled", DocumentNote.class, F1, "claimId", "state");

    /** Systems count different stock. */
    public static final EventType<StockAlert> INVENTORY_DRIFT_FOUND =
            FACTS.standard("inventory-drift-found", StockAlert.class, C1, "levelId", "runId");

    private Inventory() {}

    /** {@return the kinds of record of stock and of buying it, the first one first to read} */
    public static List<Modelled<?>> entities() {
        return List.of(
                new Modelled<>(InventoryLevelPaths.TYPE, Inventory::events),
                InventoryEvents.OF_LOCATIONS.modelled(),
                InventoryEvents.OF_RESERVATIONS.modelled(),
                InventoryEvents.OF_MOVEMENTS.modelled(),
                InventoryEvents.OF_TRANSFERS.modelled(),
                InventoryEvents.OF_COUNTS.modelled(),
                Modelled.quiet(AllocationRulePaths.TYPE),
                InventoryEvents.OF_REQUESTS.modelled(),
                InventoryEvents.OF_SUPPLIERS.modelled(),
                InventoryEvents.OF_PURCHASES.modelled(),
                InventoryEvents.OF_RECEIPTS.modelled(),
                InventoryEvents.OF_CLAIMS.modelled());
    }

    /**
     * {@return what happened between two versions of a stock level}
     *
     * @param before the version before, if any
     * @param after the version now
     */
    public static List<BusinessEvent<?>> events(
            Optional<Governed<InventoryLevel>> before, Governed<InventoryLevel> after) {
        InventoryLevelSnapshot snapshot = new InventoryLevelSnapshot(after.key(), after.version(), after.value());
        BusinessEvent<?> observed = INVENTORY_LEVEL_OBSERVED.told(snapshot, after.key(), after.version());
        Optional<Quantity> left =
                after.value().sellable().filter(now -> now.value().signum() <= 0);
        if (left.isEmpty()) {
            return List.of(observed);
        }
        List<BusinessEvent<?>> events = new ArrayList<>(List.of(observed));
        Optional<Quantity> was = before.flatMap(version -> version.value().sellable());
        if (was.filter(stock -> stock.value().signum() > 0).isPresent()) {
            events.add(STOCKOUT_DETECTED.told(alert(after, left.get()), after.key(), after.version()));
        }
        boolean oversold = left.get().value().signum() < 0;
        if (oversold && was.filter(stock -> stock.value().signum() < 0).isEmpty()) {
            events.add(OVERSELL_DETECTED.told(alert(after, left.get()), after.key(), after.version()));
        }
        return events;
    }

    private static StockAlert alert(Governed<InventoryLevel> level, Quantity left) {
        return new StockAlert(
                level.key(), level.version(), level.value().sku(), level.value().location(), left, null, List.of());
    }
}
