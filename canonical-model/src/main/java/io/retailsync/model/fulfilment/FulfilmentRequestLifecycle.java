package io.retailsync.model.fulfilment;

import static io.retailsync.model.fulfilment.FulfilmentRequestStatus.ACCEPTED;
import static io.retailsync.model.fulfilment.FulfilmentRequestStatus.CANCELLATION_ACCEPTED;
import static io.retailsync.model.fulfilment.FulfilmentRequestStatus.CANCELLATION_REJECTED;
import static io.retailsync.model.fulfilment.FulfilmentRequestStatus.CANCELLATION_REQUESTED;
import static io.retailsync.model.fulfilment.FulfilmentRequestStatus.REJECTED;
import static io.retailsync.model.fulfilment.FulfilmentRequestStatus.SUBMITTED;
import static io.retailsync.model.fulfilment.FulfilmentRequestStatus.UNSUBMITTED;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * Whether a third party takes on a fulfilment order (canonical-model §6.3).
 *
 * <p>Decided here: the section says that CANCELLATION_REJECTED is ACCEPTED again. Vendors show it as a status, so it is one, with the steps of
 * ACCEPTED. A refused request may also stay refused, so REJECTED is no end of the table though it may be the end of a request.
 */
public final class FulfilmentRequestLifecycle {

    /** The table. */
    public static final Lifecycle<FulfilmentRequestStatus> MACHINE = Lifecycle.of(
                    "fulfilment request", FulfilmentRequestStatus.class)
            .startsAt(UNSUBMITTED)
            .from(UNSUBMITTED)
            .to(SUBMITTED)
            .from(SUBMITTED)
            .to(ACCEPTED, REJECTED)
            .from(REJECTED)
            .when("another location is asked", UNSUBMITTED)
            .from(ACCEPTED)
            .to(CANCELLATION_REQUESTED)
            .from(CANCELLATION_REQUESTED)
            .to(CANCELLATION_ACCEPTED, CANCELLATION_REJECTED)
            .from(CANCELLATION_REJECTED)
            .when("asked once more", CANCELLATION_REQUESTED)
            .ends(CANCELLATION_ACCEPTED)
            .unusual(REJECTED, CANCELLATION_REJECTED)
            .build();

    private FulfilmentRequestLifecycle() {}
}
