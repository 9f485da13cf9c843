package io.retailsync.model.sales;

import io.retailsync.model.fulfilment.FulfilmentOrderStatus;
import java.util.List;

/** How far an order is shipped. Derived: {@link #of}. */
public enum FulfilmentStatus {
    /** Nothing shipped. */
    UNFULFILLED,
    /** Under way. */
    IN_PROGRESS,
    /** Shipped in part. */
    PARTIALLY_FULFILLED,
    /** Shipped. */
    FULFILLED,
    /** Held back. */
    ON_HOLD,
    /** Planned for later. */
    SCHEDULED,
    /** All cancelled and put back. */
    RESTOCKED,
    /** Has no line that ships. */
    NOT_REQUIRED;

    /**
     * The first that fits (canonical-model §6.1): NOT_REQUIRED without a line that ships; RESTOCKED if all of them are cancelled and back on
     * the shelf; FULFILLED if something was fulfilled and nothing is open; PARTIALLY_FULFILLED if something was fulfilled; ON_HOLD if all
     * remaining fulfilment orders are held; IN_PROGRESS if one is being worked on; SCHEDULED if all remaining ones are; else UNFULFILLED.
     *
     * <p>Decided here: the section names NOT_REQUIRED and RESTOCKED after UNFULFILLED, where they could never be reached, and every quantity of
     * an order without any is fulfilled; so those two come first. An order that is cancelled and not restocked was not fulfilled.
     *
     * @param lines all lines of the order
     * @param orders its fulfilment orders
     * @return the derived status
     */
    public static FulfilmentStatus of(List<LineFulfilment> lines, List<FulfilmentOrderStatus> orders) {
        List<LineFulfilment> shipping =
                lines.stream().filter(LineFulfilment::ships).toList();
        if (shipping.isEmpty()) {
            return NOT_REQUIRED;
        }
        if (shipping.stream().allMatch(LineFulfilment::allCancelledAndRestocked)) {
            return RESTOCKED;
        }
        if (shipping.stream().anyMatch(LineFulfilment::begun)) {
            return shipping.stream().allMatch(LineFulfilment::finished) ? FULFILLED : PARTIALLY_FULFILLED;
        }
        return ofRemaining(orders.stream().filter(order -> !order.done()).toList());
    }

    private static FulfilmentStatus ofRemaining(List<FulfilmentOrderStatus> remaining) {
        if (remaining.isEmpty()) {
            return UNFULFILLED;
        }
        if (remaining.stream().allMatch(order -> order == FulfilmentOrderStatus.ON_HOLD)) {
            return ON_HOLD;
        }
        if (remaining.stream().anyMatch(FulfilmentOrderStatus::underWay)) {
            return IN_PROGRESS;
        }
        return remaining.stream().allMatch(order -> order == FulfilmentOrderStatus.SCHEDULED) ? SCHEDULED : UNFULFILLED;
    }
}
