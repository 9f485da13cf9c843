package io.retailsync.model.fulfilment;

import java.util.List;

/**
 * What one location was asked for and what it sent: input of {@link ShippedWorkRules}.
 *
 * @param order what was asked for
 * @param shipments all of it; those that were called off do not count
 */
public record ShippedWork(FulfilmentOrder order, List<Shipment> shipments) {

    /**
     * Copies the list.
     *
     * @param order what was asked for
     * @param shipments all of it; those that were called off do not count
     */
    public ShippedWork {
        shipments = List.copyOf(shipments);
    }
}
