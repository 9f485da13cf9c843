package io.retailsync.examples.host.processes;

import static io.retailsync.examples.host.Systems.CRM;
import static io.retailsync.examples.host.Systems.ERP;
import static io.retailsync.examples.host.Systems.SHOP;
import static io.retailsync.examples.host.Systems.STOCK;

import io.retailsync.api.Process;
import io.retailsync.api.ProcessDraft;
import io.retailsync.api.Team;
import io.retailsync.model.fulfilment.FulfilOrder;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.inventory.ReleaseStock;
import io.retailsync.model.inventory.ReserveStock;
import io.retailsync.model.payment.RefundRemainder;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.model.sales.CancelOrder;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.LogActivity;
import io.retailsync.model.service.OpenCase;
import java.time.Duration;

/**
 * From the buyer's click to the last parcel: check, set aside, book, tell the CRM, ship, tell the shop. Refused or called off before the
 * first parcel left, all of it is undone; of parcels beyond the sixth a person tells the shop.
 */
public final class OrderToCash {

    /** What leaves in more parcels goes to a person. */
    static final int MOST_PARCELS = 6;

    private static final Duration SHIPS_WITHIN = Duration.ofDays(14);

    private OrderToCash() {}

    /** {@return the definition} */
    public static Process<Sale> process() {
        ProcessDraft<Sale> draft = Process.named("order-to-cash", Sale.class)
                .version(2)
                .team(Team.of("sales"))
                .startsWhen(Sales.ORDER_PLACED, (placed, circumstances) -> Sale.placed(placed))
                .following(Sales.ORDER_CHANGED, Sale::changed)
                .cancelledBy(Sales.ORDER_CANCELLED)
                // What has to be said when it turns back, last said first.
                .onUndo("tell-crm", CRM, OpenCase.class, Sale::serviceCase)
                .onUndo("give-money-back", SHOP, RefundRemainder.class, Sale::refund)
                .onUndo("call-off-at-shop", SHOP, CancelOrder.class, Sale::cancellation)
                .check("check", Sale::findings)
                .call("reserve", STOCK, ReserveStock.class, Sale::reservation)
                .undo("release", STOCK, ReleaseStock.class, (sale, receipt) -> new ReleaseStock(sale.key()))
                .call("book", ERP, BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()))
                .undo(
                        "cancel-booking",
                        ERP,
                        CancelBooking.class,
                        (sale, receipt) -> new CancelBooking(sale.key(), "called off"))
                .call("note", CRM, LogActivity.class, Sale::activity)
                .tolerated()
                .await(
                        "first-parcel",
                        Fulfilment.SHIPMENT_DISPATCHED,
                        Sale::dispatched,
                        sale -> sale.knows(1),
                        SHIPS_WITHIN)
                .pivot()
                .call("fulfil-1", SHOP, FulfilOrder.class, sale -> sale.parcel(1));
        for (int parcel = 2; parcel <= MOST_PARCELS; parcel++) {
            furtherParcel(draft, parcel);
        }
        return draft.check("all-parcels", sale -> sale.untold(MOST_PARCELS))
                .call("settle-reservation", STOCK, ReleaseStock.class, sale -> new ReleaseStock(sale.key()))
                .build();
    }

    private static void furtherParcel(ProcessDraft<Sale> draft, int parcel) {
        draft.choose(
                "parcel-" + parcel,
                sale -> sale.knows(parcel) || !sale.isShipped(),
                more -> more.await(
                                "await-" + parcel,
                                Fulfilment.SHIPMENT_DISPATCHED,
                                Sale::dispatched,
                                sale -> sale.knows(parcel),
                                SHIPS_WITHIN)
                        .call("fulfil-" + parcel, SHOP, FulfilOrder.class, sale -> sale.parcel(parcel)),
                none -> {});
    }
}
