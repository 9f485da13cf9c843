package io.retailsync.examples.host.flows;

import static io.retailsync.examples.host.Systems.CRM;
import static io.retailsync.examples.host.Systems.ERP;
import static io.retailsync.examples.host.Systems.SHOP;

import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentPaths;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.payment.RefundPaths;
import io.retailsync.model.returns.Return;
import io.retailsync.model.returns.ReturnPaths;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import java.time.Duration;

/** Orders as the CRM shall see them; what else they need is done by processes. */
public final class Orders {

    /** The shop tells of one order several times within a minute: created, paid, changed. People who look into the CRM need not see each. */
    private static final Duration GATHER = Duration.ofMinutes(1);

    private Orders() {}

    /** {@return the shop's word counts for orders} */
    public static Ownership<Order> ownership() {
        return Ownership.of(OrderPaths.TYPE).owner(SHOP);
    }

    /** {@return the ERP's word counts for what leaves its warehouse} */
    public static Ownership<Shipment> shipments() {
        return Ownership.of(ShipmentPaths.TYPE).owner(ERP).contributors(SHOP);
    }

    /** {@return the shop's word counts for money given back} */
    public static Ownership<Refund> refunds() {
        return Ownership.of(RefundPaths.TYPE).owner(SHOP);
    }

    /** {@return the shop's word counts for goods sent back} */
    public static Ownership<Return> returns() {
        return Ownership.of(ReturnPaths.TYPE).owner(SHOP);
    }

    /** {@return orders with their items to the CRM; a test is nobody's business there} */
    public static Flow<Order> toCrm() {
        return Flow.of(OrderPaths.TYPE)
                .named("orders-to-crm")
                .from(SHOP)
                .when(order -> !order.isTest())
                .to(CRM)
                .linger(GATHER);
    }
}
