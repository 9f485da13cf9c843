package io.retailsync.model.fulfilment;

import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.CANCELLED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.CLOSED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.COLLECTED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.INCOMPLETE;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.IN_PROGRESS;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.ON_HOLD;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.OPEN;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.PACKED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.PICKED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.PICKUP_EXPIRED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.READY_FOR_PICKUP;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.REROUTED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.SCHEDULED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.SHIPPED;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a fulfilment order, the work of one location (canonical-model §6.3). Towards a third party it has a second one:
 * {@link FulfilmentRequestLifecycle}.
 *
 * <p>Decided here: one without a later date is born OPEN.
 */
public final class FulfilmentOrderLifecycle {

    /** The table. */
    public static final Lifecycle<FulfilmentOrderStatus> MACHINE = Lifecycle.of(
                    "fulfilment order", FulfilmentOrderStatus.class)
            .startsAt(SCHEDULED, OPEN)
            .from(SCHEDULED)
            .to(OPEN, ON_HOLD, CANCELLED)
            .from(OPEN)
            .to(IN_PROGRESS, ON_HOLD, REROUTED, CANCELLED)
            .from(ON_HOLD)
            .to(OPEN, SCHEDULED, CANCELLED)
            .from(IN_PROGRESS)
            .to(PICKED, INCOMPLETE, CANCELLED)
            .from(PICKED)
            .to(PACKED, READY_FOR_PICKUP, INCOMPLETE)
            .from(PACKED)
            .to(SHIPPED, CANCELLED)
            .from(READY_FOR_PICKUP)
            .to(COLLECTED, PICKUP_EXPIRED)
            .from(PICKUP_EXPIRED)
            .to(READY_FOR_PICKUP, CANCELLED)
            .from(INCOMPLETE)
            .to(REROUTED, CANCELLED, CLOSED)
            .from(SHIPPED)
            .to(CLOSED)
            .from(COLLECTED)
            .to(CLOSED)
            .ends(CLOSED, REROUTED, CANCELLED)
            .unusual(ON_HOLD, PICKUP_EXPIRED, INCOMPLETE)
            .build();

    private FulfilmentOrderLifecycle() {}
}
