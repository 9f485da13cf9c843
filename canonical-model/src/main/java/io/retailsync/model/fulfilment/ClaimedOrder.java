package io.retailsync.model.fulfilment;

import io.retailsync.model.Quantity;
import java.util.List;
import java.util.Map;

/**
 * What is wanted of an order and what locations were asked for: input of {@link ClaimedOrderRules}.
 *
 * @param wanted by order line, what was ordered less what was cancelled
 * @param orders all fulfilment orders of the order
 */
public record ClaimedOrder(Map<String, Quantity> wanted, List<FulfilmentOrder> orders) {

    /**
     * Copies the collections.
     *
     * @param wanted by order line, what was ordered less what was cancelled
     * @param orders all fulfilment orders of the order
     */
    public ClaimedOrder {
        wanted = Map.copyOf(wanted);
        orders = List.copyOf(orders);
    }
}
