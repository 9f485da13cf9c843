package io.retailsync.model.sales;

import io.retailsync.model.Quantity;

/**
 * What the fulfilment status of an order depends on, of one of its lines. All quantities are in the line's unit.
 *
 * @param ships whether it has to be shipped or handed over
 * @param ordered how many were ordered
 * @param cancelled how many of them were called off
 * @param fulfilled how many of them left the house
 * @param restocked how many of the cancelled ones are back on the shelf
 */
public record LineFulfilment(
        boolean ships, Quantity ordered, Quantity cancelled, Quantity fulfilled, Quantity restocked) {

    /** {@return how many are still to be fulfilled; not positive where none is} */
    public Quantity open() {
        return ordered.minus(cancelled).minus(fulfilled);
    }

    boolean begun() {
        return fulfilled.value().signum() > 0;
    }

    boolean finished() {
        return open().value().signum() <= 0;
    }

    boolean allCancelledAndRestocked() {
        return cancelled.compareTo(ordered) >= 0 && restocked.compareTo(cancelled) >= 0;
    }
}
