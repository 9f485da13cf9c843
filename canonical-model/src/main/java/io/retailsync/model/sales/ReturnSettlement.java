package io.retailsync.model.sales;

import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import java.util.Map;

/**
 * What is to be given back for goods that came back: input of {@link SettlementRules}.
 *
 * @param order the order
 * @param accepted how many were accepted, by the order line's id
 * @param fees kept back, such as a restocking fee; zero or more
 * @param shipping of the order's shipping, what is given back with its tax; zero or more
 * @param refundable what is to be given back in all, with tax
 */
public record ReturnSettlement(
        Order order, Map<String, Quantity> accepted, Money fees, Money shipping, Money refundable) {

    /**
     * Copies the map.
     *
     * @param order the order
     * @param accepted how many were accepted, by the order line's id
     * @param fees kept back, such as a restocking fee; zero or more
     * @param shipping of the order's shipping, what is given back with its tax; zero or more
     * @param refundable what is to be given back in all, with tax
     */
    public ReturnSettlement {
        Required.present("order", order);
        accepted = Map.copyOf(accepted);
    }
}
