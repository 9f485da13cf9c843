package io.retailsync.model.inventory;

import static io.retailsync.model.inventory.PurchaseOrderStatus.ACKNOWLEDGED;
import static io.retailsync.model.inventory.PurchaseOrderStatus.APPROVED;
import static io.retailsync.model.inventory.PurchaseOrderStatus.CANCELLED;
import static io.retailsync.model.inventory.PurchaseOrderStatus.CLOSED;
import static io.retailsync.model.inventory.PurchaseOrderStatus.DRAFT;
import static io.retailsync.model.inventory.PurchaseOrderStatus.PARTIALLY_RECEIVED;
import static io.retailsync.model.inventory.PurchaseOrderStatus.RECEIVED;
import static io.retailsync.model.inventory.PurchaseOrderStatus.REJECTED;
import static io.retailsync.model.inventory.PurchaseOrderStatus.SENT;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of an order at a supplier (canonical-model §6, other lifecycles).
 *
 * <p>Decided here: the section draws REJECTED beside ACKNOWLEDGED before the receipt; what a supplier refused does not come, so it is final. And
 * it does not say from where CANCELLED is reached: from wherever nothing came yet.
 */
public final class PurchaseOrderLifecycle {

    /** The table. */
    public static final Lifecycle<PurchaseOrderStatus> MACHINE = Lifecycle.of(
                    "purchase order", PurchaseOrderStatus.class)
            .startsAt(DRAFT)
            .from(DRAFT)
            .to(APPROVED, CANCELLED)
            .from(APPROVED)
            .to(SENT, CANCELLED)
            .from(SENT)
            .to(ACKNOWLEDGED, REJECTED, CANCELLED)
            .from(ACKNOWLEDGED)
            .to(RECEIVED, PARTIALLY_RECEIVED, CANCELLED)
            .from(PARTIALLY_RECEIVED)
            .to(RECEIVED)
            .from(RECEIVED)
            .to(CLOSED)
            .ends(CLOSED, REJECTED, CANCELLED)
            .build();

    private PurchaseOrderLifecycle() {}
}
