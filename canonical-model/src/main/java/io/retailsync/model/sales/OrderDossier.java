package io.retailsync.model.sales;

import io.retailsync.model.Required;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.payment.PaymentFacts;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.returns.Return;
import java.util.List;

/**
 * An order with all that is known of what became of it: input of {@link DossierRules}. Parts that arrive out of order break rules for a
 * while; ask when the order is at rest.
 *
 * @param order the order
 * @param shipments all its parcels
 * @param refunds all its refunds
 * @param returns all its returns
 * @param payments all its payments; empty where nobody tells
 */
public record OrderDossier(
        Order order,
        List<Shipment> shipments,
        List<Refund> refunds,
        List<Return> returns,
        List<PaymentFacts> payments) {

    /**
     * Copies the lists.
     *
     * @param order the order
     * @param shipments all its parcels
     * @param refunds all its refunds
     * @param returns all its returns
     * @param payments all its payments; empty where nobody tells
     */
    public OrderDossier {
        Required.present("order", order);
        shipments = List.copyOf(shipments);
        refunds = List.copyOf(refunds);
        returns = List.copyOf(returns);
        payments = List.copyOf(payments);
    }

    /**
     * {@return an order of which nothing else is known yet}
     *
     * @param order the order
     */
    public static OrderDossier of(Order order) {
        return new OrderDossier(order, List.of(), List.of(), List.of(), List.of());
    }
}
