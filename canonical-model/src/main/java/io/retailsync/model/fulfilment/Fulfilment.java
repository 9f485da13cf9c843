package io.retailsync.model.fulfilment;

import static io.retailsync.model.DataClass.C1;

import io.retailsync.model.Governed;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.CheckOutcome;
import io.retailsync.model.event.EventFamily;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.LinesNote;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.StatusChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of fulfilment, and how they follow from versions of a shipment. */
public final class Fulfilment {

    private static final EventFamily FACTS = new EventFamily("fulfilment", Partition.ORDER);

    /** A location is to hand out goods. */
    public static final EventType<LinesNote> FULFILMENT_ORDER_CREATED =
            FACTS.standard("fulfilment-order-created", LinesNote.class, C1, "fulfilmentOrderId", "state", "version");

    /** A location agreed to hand out goods. */
    public static final EventType<StatusChanged> FULFILMENT_ORDER_ACCEPTED = FACTS.standard(
            "fulfilment-order-accepted", StatusChanged.class, C1, "fulfilmentOrderId", "state", "version");

    /** A location won't hand out goods. */
    public static final EventType<StatusChanged> FULFILMENT_ORDER_REJECTED = FACTS.standard(
            "fulfilment-order-rejected", StatusChanged.class, C1, "fulfilmentOrderId", "state", "version");

    /** Goods are held back. */
    public static final EventType<StatusChanged> FULFILMENT_ORDER_HELD =
            FACTS.standard("fulfilment-order-held", StatusChanged.class, C1, "fulfilmentOrderId", "state", "version");

    /** Goods are no longer held back. */
    public static final EventType<StatusChanged> FULFILMENT_ORDER_RELEASED = FACTS.standard(
            "fulfilment-order-released", StatusChanged.class, C1, "fulfilmentOrderId", "state", "version");

    /** Goods are no longer to be handed out. */
    public static final EventType<StatusChanged> FULFILMENT_ORDER_CANCELLED = FACTS.standard(
            "fulfilment-order-cancelled", StatusChanged.class, C1, "fulfilmentOrderId", "state", "version");

    /** Another location is to hand out goods. */
    public static final EventType<StatusChanged> FULFILMENT_REROUTED =
            FACTS.standard("fulfilment-rerouted", StatusChanged.class, C1, "fulfilmentOrderId", "successorId");

    /** Somebody in a store has something to do. */
    public static final EventType<StatusChanged> STORE_TASK_ASSIGNED =
            FACTS.standard("store-task-assigned", StatusChanged.class, C1, "taskId", "state", "version");

    /** Somebody in a store has done it. */
    public static final EventType<StatusChanged> STORE_TASK_CLOSED =
            FACTS.standard("store-task-closed", StatusChanged.class, C1, "taskId", "state");

    /** Goods were taken from the shelf. */
    public static final EventType<LinesNote> ITEM_PICKED =
            FACTS.standard("item-picked", LinesNote.class, C1, "taskId", "lineId", "sequence");

    /** Goods were not on the shelf. */
    public static final EventType<LinesNote> ITEM_SHORT_PICKED =
            FACTS.standard("item-short-picked", LinesNote.class, C1, "taskId", "lineId", "sequence");

    /** Goods are in a parcel. */
    public static final EventType<LinesNote> ITEM_PACKED =
            FACTS.standard("item-packed", LinesNote.class, C1, "taskId", "lineId", "sequence");

    /** A customer may fetch the goods. */
    public static final EventType<StatusChanged> READY_FOR_PICKUP =
            FACTS.standard("ready-for-pickup", StatusChanged.class, C1, "fulfilmentOrderId", "state", "version");

    /** A customer fetched the goods. */
    public static final EventType<StatusChanged> PICKUP_COMPLETED =
            FACTS.standard("pickup-completed", StatusChanged.class, C1, "fulfilmentOrderId", "state");

    /** Nobody fetched the goods in time. */
    public static final EventType<StatusChanged> PICKUP_EXPIRED =
            FACTS.standard("pickup-expired", StatusChanged.class, C1, "fulfilmentOrderId", "state", "version");

    /** A shipment was seen for the first time. Told to the process of its order, as all of a shipment are. */
    public static final EventType<ShipmentSnapshot> SHIPMENT_CREATED =
            FACTS.standard("shipment-created", ShipmentSnapshot.class, C1, "shipmentId");

    /** A shipment left the house. */
    public static final EventType<ShipmentSnapshot> SHIPMENT_DISPATCHED =
            FACTS.standard("shipment-dispatched", ShipmentSnapshot.class, C1, "shipmentId");

    /** A shipment will be late. */
    public static final EventType<TrackingUpdate> SHIPMENT_DELAYED =
            FACTS.standard("shipment-delayed", TrackingUpdate.class, C1, "shipmentId", "state", "version");

    /** A shipment is on its way. */
    public static final EventType<TrackingUpdate> SHIPMENT_IN_TRANSIT =
            FACTS.standard("shipment-in-transit", TrackingUpdate.class, C1, "shipmentId", "state", "version");

    /** Nobody was there to take a shipment. */
    public static final EventType<TrackingUpdate> DELIVERY_ATTEMPTED =
            FACTS.standard("delivery-attempted", TrackingUpdate.class, C1, "shipmentId", "state", "version");

    /** A shipment arrived. */
    public static final EventType<TrackingUpdate> SHIPMENT_DELIVERED =
            FACTS.standard("shipment-delivered", TrackingUpdate.class, C1, "shipmentId", "state");

    /** A shipment is gone. */
    public static final EventType<TrackingUpdate> SHIPMENT_LOST =
            FACTS.standard("shipment-lost", TrackingUpdate.class, C1, "shipmentId", "state");

    /** A shipment came back without having been delivered. */
    public static final EventType<TrackingUpdate> SHIPMENT_RETURNED_TO_SENDER =
            FACTS.standard("shipment-returned-to-sender", TrackingUpdate.class, C1, "shipmentId", "state");

    /** Something keeps goods from being handed out. */
    public static final EventType<CheckOutcome> FULFILMENT_EXCEPTION_RAISED = FACTS.standard(
            "fulfilment-exception-raised", CheckOutcome.class, C1, "fulfilmentOrderId", "kind", "sequence");

    private Fulfilment() {}

    /** {@return the kinds of record of fulfilment, the first one first to read} */
    public static List<Modelled<?>> entities() {
        return List.of(
                new Modelled<>(ShipmentPaths.TYPE, Fulfilment::events),
                Modelled.quiet(ShipmentPackagePaths.TYPE),
                Modelled.quiet(TrackingEventPaths.TYPE),
                FulfilmentEvents.OF_FULFILMENT_ORDERS.modelled(),
                FulfilmentEvents.OF_STORE_TASKS.modelled(),
                Modelled.quiet(PickupPaths.TYPE));
    }

    /**
     * {@return what happened between two versions of a shipment}
     *
     * @param before the version before, if any
     * @param after the version now
     */
    public static List<BusinessEvent<?>> events(Optional<Governed<Shipment>> before, Governed<Shipment> after) {
        List<BusinessEvent<?>> events = new ArrayList<>();
        Shipment now = after.value();
        ShipmentSnapshot snapshot = new ShipmentSnapshot(after.key(), after.version(), now);
        if (before.isEmpty()) {
            events.add(SHIPMENT_CREATED.told(snapshot, after.key()));
        }
        if (left(now) && before.filter(was -> left(was.value())).isEmpty()) {
            events.add(SHIPMENT_DISPATCHED.told(snapshot, after.key()));
        }
        if (before.filter(was -> was.value().status().equals(now.status())).isEmpty()) {
            now.status().known().flatMap(status -> tracked(status, after)).ifPresent(events::add);
        }
        return events.stream()
                .<BusinessEvent<?>>map(event -> event.toldTo(now.order()))
                .toList();
    }

    private static Optional<BusinessEvent<TrackingUpdate>> tracked(ShipmentStatus status, Governed<Shipment> after) {
        Shipment now = after.value();
        TrackingUpdate update = TrackingUpdate.builder()
                .shipment(after.key())
                .version(after.version())
                .order(now.order())
                .status(status)
                .carrier(now.carrier())
                .trackingNumber(now.trackingNumber())
                .build();
        return switch (status) {
            case IN_TRANSIT -> again(SHIPMENT_IN_TRANSIT, update);
            case DELAYED -> again(SHIPMENT_DELAYED, update);
            case DELIVERY_ATTEMPTED -> again(DELIVERY_ATTEMPTED, update);
            case DELIVERED -> once(SHIPMENT_DELIVERED, update);
            case LOST -> once(SHIPMENT_LOST, update);
            case RETURNED_TO_SENDER -> once(SHIPMENT_RETURNED_TO_SENDER, update);
            case PLANNED, LABELLED, DISPATCHED, OUT_FOR_DELIVERY, READY_FOR_PICKUP, CANCELLED, VOIDED ->
                Optional.empty();
        };
    }

    private static Optional<BusinessEvent<TrackingUpdate>> again(
            EventType<TrackingUpdate> type, TrackingUpdate update) {
        return Optional.of(type.told(update, update.shipment(), update.status(), update.version()));
    }

    private static Optional<BusinessEvent<TrackingUpdate>> once(EventType<TrackingUpdate> type, TrackingUpdate update) {
        return Optional.of(type.told(update, update.shipment(), update.status()));
    }

    private static boolean left(Shipment shipment) {
        return shipment.status().known().filter(ShipmentStatus::left).isPresent();
    }
}
