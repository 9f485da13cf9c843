package io.retailsync.model.inventory;

import static io.retailsync.model.inventory.StockTransferStatus.CANCELLED;
import static io.retailsync.model.inventory.StockTransferStatus.DRAFT;
import static io.retailsync.model.inventory.StockTransferStatus.IN_TRANSIT;
import static io.retailsync.model.inventory.StockTransferStatus.PARTIALLY_RECEIVED;
import static io.retailsync.model.inventory.StockTransferStatus.READY_TO_SHIP;
import static io.retailsync.model.inventory.StockTransferStatus.RECEIVED;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a transfer between two locations (canonical-model §6, other lifecycles).
 */
public final class StockTransferLifecycle {

    /** The table. */
    public static final Lifecycle<StockTransferStatus> MACHINE = Lifecycle.of(
                    "stock transfer", StockTransferStatus.class)
            .startsAt(DRAFT)
            .from(DRAFT)
            .to(READY_TO_SHIP, CANCELLED)
            .from(READY_TO_SHIP)
            .to(IN_TRANSIT, CANCELLED)
            .from(IN_TRANSIT)
            .to(RECEIVED, PARTIALLY_RECEIVED)
            .from(PARTIALLY_RECEIVED)
            .when("the rest came, or a movement accounts for it", RECEIVED)
            .ends(RECEIVED, CANCELLED)
            .build();

    private StockTransferLifecycle() {}
}
