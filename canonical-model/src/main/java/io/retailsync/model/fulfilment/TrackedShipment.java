package io.retailsync.model.fulfilment;

import java.time.Duration;
import java.util.List;

/**
 * A shipment and what its carrier said: input of {@link TrackedShipmentRules}.
 *
 * @param shipment the shipment
 * @param events all of it, in any order
 * @param parcels all of it; empty where nobody tells
 * @param skew how far the clocks of warehouse and carrier may differ
 */
public record TrackedShipment(
        Shipment shipment, List<TrackingEvent> events, List<ShipmentPackage> parcels, Duration skew) {

    /**
     * Copies the lists.
     *
     * @param shipment the shipment
     * @param events all of it, in any order
     * @param parcels all of it; empty where nobody tells
     * @param skew how far the clocks of warehouse and carrier may differ
     */
    public TrackedShipment {
        events = List.copyOf(events);
        parcels = List.copyOf(parcels);
    }
}
