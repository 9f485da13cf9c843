package io.retailsync.examples.host.processes;

import static io.retailsync.examples.host.Systems.CRM;
import static io.retailsync.examples.host.Systems.ERP;

import io.retailsync.api.Process;
import io.retailsync.api.Team;
import io.retailsync.model.sales.AmendBooking;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.OpenCase;

/** An edit at the shop reaches the sales order at the ERP, as long as nothing was shipped. */
public final class OrderAmendment {

    private OrderAmendment() {}

    /** {@return the definition} */
    public static Process<Amendment> process() {
        return Process.named("order-amendment", Amendment.class)
                .version(1)
                .team(Team.of("sales"))
                .startsWhen(Sales.ORDER_CHANGED, (changed, circumstances) -> Amendment.of(changed))
                .cancelledBy(Sales.ORDER_CANCELLED)
                .onUndo("tell-crm", CRM, OpenCase.class, Amendment::serviceCase)
                .call(
                        "amend",
                        ERP,
                        AmendBooking.class,
                        amendment -> new AmendBooking(amendment.key(), amendment.order()))
                .build();
    }
}
