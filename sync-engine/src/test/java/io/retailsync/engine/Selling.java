package io.retailsync.engine;

import io.retailsync.api.Process;
import io.retailsync.api.ProcessDraft;
import io.retailsync.engine.internal.Sale;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.inventory.ReleaseStock;
import io.retailsync.model.inventory.ReserveStock;
import io.retailsync.model.inventory.StockLine;
import io.retailsync.model.sales.AmendBooking;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.LogActivity;
import io.retailsync.model.service.OpenCase;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Safety;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A world in which orders are sold: reserved in a ledger, booked at the ERP, told to the CRM, and awaited. */
final class Selling {

    static final ExternalRef ORDER = Said.order("1001");

    final World world = new World();
    private final List<String> done = new ArrayList<>();

    Selling() {
        List.of(world.shop, world.crm, world.erp, world.ledger)
                .forEach(system -> system.vendor.witness = effect -> done.add(effect.operation()));
        Safety keyed = Safety.keyed("idempotency-key", Duration.ofHours(24));
        world.ledger.descriptor = world.ledger
                .descriptor
                .accepting(Accepts.commands(ReserveStock.class, "reserve", "reservation", keyed))
                .accepting(Accepts.commands(ReleaseStock.class, "release", "", keyed));
        world.erp.descriptor = world.erp
                .descriptor
                .accepting(Accepts.commands(BookOrder.class, "book", "sales-order", Safety.probed("CustomerReference")))
                .accepting(Accepts.commands(AmendBooking.class, "amend", "", keyed))
                .accepting(Accepts.commands(CancelBooking.class, "cancel", "", keyed));
        world.erp.needing(AmendBooking.class, "sales-order").needing(CancelBooking.class, "sales-order");
        world.crm.descriptor = world.crm
                .descriptor
                .accepting(Accepts.commands(LogActivity.class, "log", "task", Safety.probed("Reference__c")))
                .accepting(Accepts.commands(OpenCase.class, "open-case", "case", Safety.probed("Reference__c")));
    }

    static ProcessDraft<Sale> named(String name) {
        return Process.named(name, Sale.class).startsOn(Sales.ORDER_PLACED, Sale::of);
    }

    /** Check, reserve, book, tell, pivot, await the goods, tell again; what goes wrong before the pivot becomes a case at the CRM. */
    static ProcessDraft<Sale> orderToCash() {
        return named("order-to-cash")
                .cancelledBy(Sales.ORDER_CANCELLED)
                .following(Sales.ORDER_CHANGED, Sale::edited)
                .onUndo(
                        "tell-service",
                        "crm",
                        OpenCase.class,
                        (sale, why) -> Optional.of(new OpenCase(
                                sale.key(), "undone", null, "order undone", why.cause() + ": " + why.code())))
                .check("validate", Sale::violations)
                .call("reserve", "ledger", ReserveStock.class, Selling::reservation)
                .undo("release", "ledger", ReleaseStock.class, (sale, receipt) -> new ReleaseStock(sale.key()))
                .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()))
                .keeping(Sale::booked)
                .undo(
                        "cancel-booking",
                        "erp",
                        CancelBooking.class,
                        (sale, receipt) -> new CancelBooking(
                                sale.key(), "booking " + receipt.facts().get("number")))
                .pivot()
                .await("shipped", Fulfilment.SHIPMENT_DISPATCHED, Sale::shipping, Sale::allShipped, Duration.ofDays(14))
                .call("tell-crm", "crm", LogActivity.class, sale -> note(sale, "all shipped"));
    }

    static ReserveStock reservation(Sale sale) {
        return new ReserveStock(sale.key(), List.of(new StockLine("SHIRT", Quantity.pieces(sale.wanted()))));
    }

    static LogActivity note(Sale sale, String text) {
        return new LogActivity(sale.key(), "note", text);
    }

    Selling start(ProcessDraft<?>... drafts) {
        world.start(builder -> List.of(drafts).forEach(draft -> builder.process(draft.build())));
        return this;
    }

    void orderComes(long pieces) {
        world.hear(Said.order("1001", 1, pieces));
    }

    void cancelled(long pieces) {
        world.hear(Said.cancelled("1001", 50, pieces));
    }

    void shipped(String id, long pieces) {
        world.hear(Said.shipment(id, 60, ORDER, pieces));
    }

    Key key() {
        return world.key(ORDER);
    }

    /** Operations that took effect, over all systems, in their order. */
    List<String> done() {
        return List.copyOf(done);
    }

    Map<String, Long> processes() {
        return world.engine.status().processes();
    }
}
