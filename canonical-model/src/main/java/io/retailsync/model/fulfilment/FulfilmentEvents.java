package io.retailsync.model.fulfilment;

import io.retailsync.model.Governed;
import io.retailsync.model.event.DerivedEvents;
import io.retailsync.model.event.LineNote;
import io.retailsync.model.event.LinesNote;
import java.util.Map;
import java.util.Set;

/** What follows from versions of fulfilment orders and the tasks of stores. */
final class FulfilmentEvents {

    private FulfilmentEvents() {}

    private static final Set<FulfilmentOrderStatus> GOES_ON = Set.of(
            FulfilmentOrderStatus.SCHEDULED,
            FulfilmentOrderStatus.OPEN,
            FulfilmentOrderStatus.IN_PROGRESS,
            FulfilmentOrderStatus.PICKED,
            FulfilmentOrderStatus.PACKED,
            FulfilmentOrderStatus.READY_FOR_PICKUP);

    static final DerivedEvents<FulfilmentOrder> OF_FULFILMENT_ORDERS = DerivedEvents.of(FulfilmentOrderPaths.TYPE)
            .toldTo(FulfilmentOrder::order)
            .appeared(Fulfilment.FULFILMENT_ORDER_CREATED, FulfilmentEvents::lines)
            .reached(
                    FulfilmentOrder::request,
                    Map.of(
                            FulfilmentRequestStatus.ACCEPTED, Fulfilment.FULFILMENT_ORDER_ACCEPTED,
                            FulfilmentRequestStatus.REJECTED, Fulfilment.FULFILMENT_ORDER_REJECTED))
            .left(FulfilmentOrder::status, FulfilmentOrderStatus.ON_HOLD, GOES_ON, Fulfilment.FULFILMENT_ORDER_RELEASED)
            .reached(
                    FulfilmentOrder::status,
                    Map.of(
                            FulfilmentOrderStatus.ON_HOLD, Fulfilment.FULFILMENT_ORDER_HELD,
                            FulfilmentOrderStatus.READY_FOR_PICKUP, Fulfilment.READY_FOR_PICKUP,
                            FulfilmentOrderStatus.COLLECTED, Fulfilment.PICKUP_COMPLETED,
                            FulfilmentOrderStatus.PICKUP_EXPIRED, Fulfilment.PICKUP_EXPIRED,
                            FulfilmentOrderStatus.REROUTED, Fulfilment.FULFILMENT_REROUTED,
                            FulfilmentOrderStatus.CANCELLED, Fulfilment.FULFILMENT_ORDER_CANCELLED));

    static final DerivedEvents<StoreTask> OF_STORE_TASKS = DerivedEvents.of(StoreTaskPaths.TYPE)
            .toldTo(StoreTask::fulfilmentOrder)
            .reached(
                    StoreTask::status,
                    Map.of(
                            StoreTaskStatus.ASSIGNED, Fulfilment.STORE_TASK_ASSIGNED,
                            StoreTaskStatus.CLOSED, Fulfilment.STORE_TASK_CLOSED));

    private static LinesNote lines(Governed<FulfilmentOrder> version) {
        return new LinesNote(
                version.key(),
                version.version(),
                null,
                version.value().lines().stream()
                        .map(line -> new LineNote(line.orderLine(), line.sku(), line.requested(), null, null))
                        .toList());
    }
}
