package io.retailsync.model.fulfilment;

import io.retailsync.model.Governed;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import java.util.List;
import java.util.Optional;

/** The events of fulfilment, and how they follow from versions of a shipment. */
public final class Fulfilment {

    /** A shipment left the house. Told to the process of its order. */
    public static final EventType<ShipmentSnapshot> SHIPMENT_DISPATCHED =
            EventType.of("fulfilment", "shipment-dispatched", ShipmentSnapshot.class);

    private Fulfilment() {}

    /**
     * {@return what happened between two versions}
     *
     * @param before the version before, if any
     * @param after the version now
     */
    public static List<BusinessEvent<?>> events(Optional<Governed<Shipment>> before, Governed<Shipment> after) {
        boolean was = before.filter(version -> dispatched(version.value())).isPresent();
        if (was || !dispatched(after.value())) {
            return List.of();
        }
        ShipmentSnapshot snapshot = new ShipmentSnapshot(after.key(), after.version(), after.value());
        return List.of(new BusinessEvent<>(
                SHIPMENT_DISPATCHED,
                snapshot,
                after.key().toString(),
                Optional.of(after.value().order())));
    }

    private static boolean dispatched(Shipment shipment) {
        return shipment.status().known().filter(ShipmentStatus::left).isPresent();
    }
}
