package io.retailsync.model.sales;

import static io.retailsync.model.sales.OrderStatus.CANCELLED;
import static io.retailsync.model.sales.OrderStatus.COMPLETED;
import static io.retailsync.model.sales.OrderStatus.CONFIRMED;
import static io.retailsync.model.sales.OrderStatus.IN_FULFILMENT;
import static io.retailsync.model.sales.OrderStatus.ON_HOLD;
import static io.retailsync.model.sales.OrderStatus.PENDING;
import static io.retailsync.model.sales.OrderStatus.REJECTED;
import static io.retailsync.model.sales.OrderStatus.REOPENED;

import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.lifecycle.Refusal;
import io.retailsync.model.lifecycle.Transition;
import io.vavr.control.Either;

/**
 * The life of an order (canonical-model §6.1). How far it is paid, shipped and returned is not part of it: those statuses are derived.
 *
 * <p>Decided here: the section lets a held order be called off without its condition, so a hold would be a way around "nothing is shipped".
 * The condition stands at that step, too, and at the refusal of a held order. A hold that was put on during fulfilment is released to
 * IN_FULFILMENT; the table has no memory that could insist on it.
 */
public final class OrderLifecycle {

    private static final String NOTHING_SHIPPED = "every line is cancelled and nothing is shipped";

    /** The table. */
    public static final Lifecycle<OrderStatus> MACHINE = Lifecycle.of("order", OrderStatus.class)
            .startsAt(PENDING)
            .from(PENDING)
            .to(CONFIRMED, ON_HOLD, REJECTED, CANCELLED)
            .from(CONFIRMED)
            .to(IN_FULFILMENT, COMPLETED, ON_HOLD, CANCELLED)
            .from(ON_HOLD)
            .to(IN_FULFILMENT, CONFIRMED)
            .onlyIf(NOTHING_SHIPPED, CANCELLED)
            .onlyIf("nothing is shipped", REJECTED)
            .from(IN_FULFILMENT)
            .to(COMPLETED, ON_HOLD)
            .onlyIf(NOTHING_SHIPPED, CANCELLED)
            .from(COMPLETED)
            .to(REOPENED)
            .from(REOPENED)
            .to(IN_FULFILMENT, COMPLETED)
            .onlyIf(NOTHING_SHIPPED, CANCELLED)
            .ends(REJECTED, CANCELLED)
            .unusual(ON_HOLD)
            .rounds(REOPENED)
            .build();

    /**
     * {@return the step of an order that is called off: to CANCELLED where nothing is shipped, else its remainder is cancelled and it completes}
     *
     * @param from where it stands
     * @param shipped whether any piece of it left the house
     */
    public static Either<Refusal<OrderStatus>, Transition<OrderStatus>> cancel(OrderStatus from, boolean shipped) {
        return shipped ? MACHINE.move(from, COMPLETED) : MACHINE.moveWithProof(from, CANCELLED);
    }

    private OrderLifecycle() {}
}
