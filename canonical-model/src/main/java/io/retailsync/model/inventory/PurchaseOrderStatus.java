package io.retailsync.model.inventory;

/** Where an order at a supplier stands. The steps between: {@link PurchaseOrderLifecycle}. */
public enum PurchaseOrderStatus {
    /** Being written. */
    DRAFT,
    /** Agreed. */
    APPROVED,
    /** The supplier has it. */
    SENT,
    /** The supplier agreed. */
    ACKNOWLEDGED,
    /** Some of it came. */
    PARTIALLY_RECEIVED,
    /** All that was not called off came. */
    RECEIVED,
    /** Done. */
    CLOSED,
    /** The supplier refused. */
    REJECTED,
    /** Called off before anything came. */
    CANCELLED
}
