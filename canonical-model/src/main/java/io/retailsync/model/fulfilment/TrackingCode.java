package io.retailsync.model.fulfilment;

import java.util.Optional;

/** What a carrier says about a parcel. */
public enum TrackingCode {
    /** It has a label. */
    LABEL_CREATED,
    /** The carrier has it. */
    PICKED_UP,
    /** On its way. */
    IN_TRANSIT,
    /** On its way, later than planned. */
    DELAYED,
    /** On the last leg. */
    OUT_FOR_DELIVERY,
    /** Nobody was there. */
    DELIVERY_ATTEMPTED,
    /** Waits at a pick-up point. */
    READY_FOR_PICKUP,
    /** Arrived. */
    DELIVERED,
    /** Gone. */
    LOST,
    /** Broken on its way; it goes on nevertheless. */
    DAMAGED,
    /** Came back. */
    RETURNED_TO_SENDER;

    /** {@return where a shipment is seen by it; empty where it says nothing about that} */
    public Optional<ShipmentStatus> status() {
        return switch (this) {
            case LABEL_CREATED -> Optional.of(ShipmentStatus.LABELLED);
            case PICKED_UP -> Optional.of(ShipmentStatus.DISPATCHED);
            case IN_TRANSIT -> Optional.of(ShipmentStatus.IN_TRANSIT);
            case DELAYED -> Optional.of(ShipmentStatus.DELAYED);
            case OUT_FOR_DELIVERY -> Optional.of(ShipmentStatus.OUT_FOR_DELIVERY);
            case DELIVERY_ATTEMPTED -> Optional.of(ShipmentStatus.DELIVERY_ATTEMPTED);
            case READY_FOR_PICKUP -> Optional.of(ShipmentStatus.READY_FOR_PICKUP);
            case DELIVERED -> Optional.of(ShipmentStatus.DELIVERED);
            case LOST -> Optional.of(ShipmentStatus.LOST);
            case RETURNED_TO_SENDER -> Optional.of(ShipmentStatus.RETURNED_TO_SENDER);
            case DAMAGED -> Optional.empty();
        };
    }
}
