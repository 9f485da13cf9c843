package io.retailsync.model.inventory;

import static io.retailsync.model.inventory.ReservationStatus.COMMITTED;
import static io.retailsync.model.inventory.ReservationStatus.CONSUMED;
import static io.retailsync.model.inventory.ReservationStatus.EXPIRED;
import static io.retailsync.model.inventory.ReservationStatus.FAILED;
import static io.retailsync.model.inventory.ReservationStatus.HELD;
import static io.retailsync.model.inventory.ReservationStatus.RELEASED;
import static io.retailsync.model.inventory.ReservationStatus.REQUESTED;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a reservation of stock (canonical-model §6, other lifecycles).
 */
public final class ReservationLifecycle {

    /** The table. */
    public static final Lifecycle<ReservationStatus> MACHINE = Lifecycle.of("reservation", ReservationStatus.class)
            .startsAt(REQUESTED)
            .from(REQUESTED)
            .to(HELD, FAILED)
            .from(HELD)
            .to(COMMITTED, RELEASED, EXPIRED)
            .from(COMMITTED)
            .to(CONSUMED, RELEASED)
            .ends(CONSUMED, RELEASED, EXPIRED, FAILED)
            .build();

    private ReservationLifecycle() {}
}
