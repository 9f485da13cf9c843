package io.retailsync.examples.host;

import io.retailsync.engine.SyncEngineBuilder;
import io.retailsync.examples.host.flows.Assortment;
import io.retailsync.examples.host.flows.Customers;
import io.retailsync.examples.host.flows.Orders;
import io.retailsync.examples.host.flows.Stock;
import io.retailsync.examples.host.processes.OrderAmendment;
import io.retailsync.examples.host.processes.OrderToCash;
import io.retailsync.examples.host.processes.RefundToFinance;

/** What this host keeps in step, between the systems of {@link Systems}: owners, flows and processes. */
public final class Pipeline {

    private Pipeline() {}

    /**
     * {@return the builder with all of it}
     *
     * @param builder with the systems
     */
    public static SyncEngineBuilder into(SyncEngineBuilder builder) {
        return builder.ownership(Customers.ownership())
                .ownership(Assortment.products())
                .ownership(Assortment.prices())
                .ownership(Stock.ownership())
                .ownership(Orders.ownership())
                .ownership(Orders.shipments())
                .ownership(Orders.refunds())
                .ownership(Orders.returns())
                .flow(Customers.toCrm())
                .flow(Customers.toErp())
                .flow(Customers.consentToShop())
                .flow(Assortment.productsToCrm())
                .flow(Assortment.pricesToCrm())
                .flow(Stock.toShop())
                .flow(Orders.toCrm())
                .process(OrderToCash.process())
                .process(OrderAmendment.process())
                .process(RefundToFinance.process());
    }
}
