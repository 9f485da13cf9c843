package io.retailsync.model.sales;

import java.util.List;

/**
 * An order and all that was changed after it was placed: input of {@link AmendedOrderRules}.
 *
 * @param order as it stands now
 * @param changes in any order
 */
public record AmendedOrder(Order order, List<OrderChange> changes) {

    /**
     * Copies the lists.
     *
     * @param order as it stands now
     * @param changes in any order
     */
    public AmendedOrder {
        changes = List.copyOf(changes);
    }
}
