package io.retailsync.model.catalogue;

import io.retailsync.model.finance.InvoiceLifecycle;
import io.retailsync.model.finance.JournalEntryLifecycle;
import io.retailsync.model.finance.PeriodCloseLifecycle;
import io.retailsync.model.fulfilment.FulfilmentOrderLifecycle;
import io.retailsync.model.fulfilment.FulfilmentRequestLifecycle;
import io.retailsync.model.fulfilment.ShipmentLifecycle;
import io.retailsync.model.integration.SyncExceptionLifecycle;
import io.retailsync.model.inventory.PurchaseOrderLifecycle;
import io.retailsync.model.inventory.ReservationLifecycle;
import io.retailsync.model.inventory.StockTransferLifecycle;
import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.party.ConsentLifecycle;
import io.retailsync.model.party.CustomerLifecycle;
import io.retailsync.model.payment.PaymentLifecycle;
import io.retailsync.model.payment.PayoutLifecycle;
import io.retailsync.model.payment.RefundLifecycle;
import io.retailsync.model.payment.TransactionLifecycle;
import io.retailsync.model.pricing.PriceEntryLifecycle;
import io.retailsync.model.product.ProductLaunchLifecycle;
import io.retailsync.model.product.ProductLifecycle;
import io.retailsync.model.returns.ReturnLifecycle;
import io.retailsync.model.sales.OrderLifecycle;
import io.retailsync.model.service.ApprovalLifecycle;
import io.retailsync.model.service.ServiceCaseLifecycle;
import java.util.List;

/** Every lifecycle of the model, in the order in which people read about them. */
public final class Lifecycles {

    private static final List<Lifecycle<?>> ALL = List.of(
            OrderLifecycle.MACHINE,
            PaymentLifecycle.MACHINE,
            TransactionLifecycle.MACHINE,
            FulfilmentOrderLifecycle.MACHINE,
            FulfilmentRequestLifecycle.MACHINE,
            ShipmentLifecycle.MACHINE,
            ReturnLifecycle.MACHINE,
            RefundLifecycle.MACHINE,
            InvoiceLifecycle.MACHINE,
            PayoutLifecycle.MACHINE,
            JournalEntryLifecycle.MACHINE,
            CustomerLifecycle.MACHINE,
            ConsentLifecycle.MACHINE,
            ProductLifecycle.MACHINE,
            ProductLaunchLifecycle.MACHINE,
            PriceEntryLifecycle.MACHINE,
            ReservationLifecycle.MACHINE,
            StockTransferLifecycle.MACHINE,
            PurchaseOrderLifecycle.MACHINE,
            ServiceCaseLifecycle.MACHINE,
            ApprovalLifecycle.MACHINE,
            PeriodCloseLifecycle.MACHINE,
            SyncExceptionLifecycle.MACHINE);

    private Lifecycles() {}

    /** {@return the lifecycles} */
    public static List<Lifecycle<?>> all() {
        return ALL;
    }
}
