package io.retailsync.examples.host.processes;

import io.retailsync.api.Abort;
import io.retailsync.model.Key;
import io.retailsync.model.sales.FulfilmentStatus;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderSnapshot;
import io.retailsync.model.service.OpenCase;
import java.util.Optional;

/**
 * What {@link OrderAmendment} carries along.
 *
 * @param key of the order
 * @param version of the order's record
 * @param order as it was changed
 */
public record Amendment(Key key, long version, Order order) {

    /** Only what is neither a test, nor called off, nor on its way can still be changed at the ERP. */
    static Optional<Amendment> of(OrderSnapshot changed) {
        Order order = changed.state();
        boolean unshipped =
                order.fulfilmentStatus() == null || order.fulfilmentStatus().is(FulfilmentStatus.UNFULFILLED);
        return order.isTest() || order.cancelled() || !unshipped
                ? Optional.empty()
                : Optional.of(new Amendment(changed.order(), changed.version(), order));
    }

    Optional<OpenCase> serviceCase(Abort why) {
        return why.cause() == Abort.Cause.CANCELLED
                ? Optional.empty()
                : Optional.of(new OpenCase(
                        key,
                        "not-amended-" + key.id() + "-" + version,
                        order.customer(),
                        "A change of order " + order.displayNumber() + " came too late",
                        "The ERP refused it (" + why.code() + "). Please agree with the customer on what to do."));
    }
}
