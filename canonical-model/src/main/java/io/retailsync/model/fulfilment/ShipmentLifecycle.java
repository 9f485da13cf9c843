package io.retailsync.model.fulfilment;

import static io.retailsync.model.fulfilment.ShipmentStatus.CANCELLED;
import static io.retailsync.model.fulfilment.ShipmentStatus.DELAYED;
import static io.retailsync.model.fulfilment.ShipmentStatus.DELIVERED;
import static io.retailsync.model.fulfilment.ShipmentStatus.DELIVERY_ATTEMPTED;
import static io.retailsync.model.fulfilment.ShipmentStatus.DISPATCHED;
import static io.retailsync.model.fulfilment.ShipmentStatus.IN_TRANSIT;
import static io.retailsync.model.fulfilment.ShipmentStatus.LABELLED;
import static io.retailsync.model.fulfilment.ShipmentStatus.LOST;
import static io.retailsync.model.fulfilment.ShipmentStatus.OUT_FOR_DELIVERY;
import static io.retailsync.model.fulfilment.ShipmentStatus.PLANNED;
import static io.retailsync.model.fulfilment.ShipmentStatus.READY_FOR_PICKUP;
import static io.retailsync.model.fulfilment.ShipmentStatus.RETURNED_TO_SENDER;
import static io.retailsync.model.fulfilment.ShipmentStatus.VOIDED;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a shipment (canonical-model §6.4). DELIVERED is final: a delivery that was reported by mistake is corrected by a fact of its own,
 * never by a step.
 */
public final class ShipmentLifecycle {

    /** The table. */
    public static final Lifecycle<ShipmentStatus> MACHINE = Lifecycle.of("shipment", ShipmentStatus.class)
            .startsAt(PLANNED)
            .from(PLANNED)
            .to(LABELLED, CANCELLED)
            .from(LABELLED)
            .to(DISPATCHED, VOIDED)
            .from(DISPATCHED)
            .to(IN_TRANSIT, DELIVERED, LOST)
            .from(IN_TRANSIT)
            .to(OUT_FOR_DELIVERY, DELIVERED, DELAYED, LOST, RETURNED_TO_SENDER)
            .from(DELAYED)
            .to(IN_TRANSIT, OUT_FOR_DELIVERY, DELIVERED, LOST)
            .from(OUT_FOR_DELIVERY)
            .to(DELIVERED, DELIVERY_ATTEMPTED)
            .from(DELIVERY_ATTEMPTED)
            .to(OUT_FOR_DELIVERY, READY_FOR_PICKUP, RETURNED_TO_SENDER)
            .from(READY_FOR_PICKUP)
            .to(DELIVERED, RETURNED_TO_SENDER)
            .ends(DELIVERED, LOST, RETURNED_TO_SENDER, CANCELLED, VOIDED)
            .unusual(DELAYED, DELIVERY_ATTEMPTED)
            .build();

    private ShipmentLifecycle() {}
}
