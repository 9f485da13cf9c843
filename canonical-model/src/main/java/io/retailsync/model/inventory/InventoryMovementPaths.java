package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link InventoryMovement}. Generated from the record; a test keeps it current. */
public final class InventoryMovementPaths {

    /** The whole record. */
    public static final AttributePath<InventoryMovement, InventoryMovement> ROOT =
            AttributePath.root(InventoryMovement.class);

    /** {@link InventoryMovement#sku()}. */
    public static final AttributePath<InventoryMovement, Sku> SKU =
            AttributePath.of(InventoryMovement.class, "sku", it -> Optional.of(it.sku()));

    /** {@link InventoryMovement#from()}. */
    public static final AttributePath<InventoryMovement, StockPlace> FROM =
            AttributePath.of(InventoryMovement.class, "from", it -> Optional.ofNullable(it.from()));

    /** {@link InventoryMovement#to()}. */
    public static final AttributePath<InventoryMovement, StockPlace> TO =
            AttributePath.of(InventoryMovement.class, "to", it -> Optional.ofNullable(it.to()));

    /** {@link InventoryMovement#quantity()}. */
    public static final AttributePath<InventoryMovement, Quantity> QUANTITY =
            AttributePath.of(InventoryMovement.class, "quantity", it -> Optional.of(it.quantity()));

    /** {@link InventoryMovement#reason()}. */
    public static final AttributePath<InventoryMovement, Coded<MovementReason>> REASON =
            AttributePath.of(InventoryMovement.class, "reason", it -> Optional.of(it.reason()));

    /** {@link InventoryMovement#document()}. */
    public static final AttributePath<InventoryMovement, ExternalRef> DOCUMENT =
            AttributePath.of(InventoryMovement.class, "document", it -> Optional.ofNullable(it.document()));

    /** {@link InventoryMovement#occurredAt()}. */
    public static final AttributePath<InventoryMovement, Instant> OCCURRED_AT =
            AttributePath.of(InventoryMovement.class, "occurredAt", it -> Optional.of(it.occurredAt()));

    /** {@link InventoryMovement#cost()}. */
    public static final AttributePath<InventoryMovement, UnitAmount> COST =
            AttributePath.of(InventoryMovement.class, "cost", it -> Optional.ofNullable(it.cost()));

    /** The kind of record. */
    public static final EntityType<InventoryMovement> TYPE = EntityType.of(
            "inventory-movement",
            InventoryMovement.class,
            List.of(SKU, FROM, TO, QUANTITY, REASON, DOCUMENT, OCCURRED_AT, COST));

    private InventoryMovementPaths() {}
}
