package io.retailsync.examples.taint;

import io.retailsync.api.Process;
import io.retailsync.model.Finding;
import io.retailsync.model.Key;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.model.sales.CancelOrder;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderSnapshot;
import io.retailsync.model.sales.Sales;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a process of an order carries along: all of it, with what is personal.
 *
 * @param key the order
 * @param order as it was placed
 */
record Errand(Key key, Order order) {

    /** Display numbers: the check refuses it, careless code throws over it, a target refuses before the pivot, and behind it. */
    static final String INSANE = "insane";

    static final String CARELESS = "careless";
    static final String BEFORE = Target.REFUSED + "-before";
    static final String BEHIND = Target.REFUSED + "-behind";

    static Errand from(OrderSnapshot placed) {
        return new Errand(placed.order(), placed.state());
    }

    private List<Finding> findings() {
        if (order.displayNumber().equals(CARELESS)) {
            throw new IllegalStateException("who is " + ModelJson.standard().write(order) + "?");
        }
        return order.displayNumber().equals(INSANE)
                ? List.of(new Finding("insane", "order.displayNumber", "nobody can mean this"))
                : List.of();
    }

    private Optional<Remind> remind(String whose) {
        return order.displayNumber().equals(whose) || !order.displayNumber().startsWith(Target.REFUSED)
                ? Optional.of(new Remind(key, order))
                : Optional.empty();
    }

    static Process<Errand> process() {
        return Process.named("errand", Errand.class)
                .startsOn(Sales.ORDER_PLACED, Errand::from)
                .cancelledBy(Sales.ORDER_CANCELLED)
                .check("sane", Errand::findings)
                .onUndo(
                        "call-off",
                        Source.NAME,
                        CancelOrder.class,
                        (errand, why) -> Optional.of(new CancelOrder(errand.key(), why.message())))
                .call("book", Target.NAME, BookOrder.class, errand -> new BookOrder(errand.key(), errand.order()))
                .undo(
                        "unbook",
                        Target.NAME,
                        CancelBooking.class,
                        (errand, receipt) -> new CancelBooking(errand.key(), "called off"))
                .timer("breath", errand -> Duration.ofSeconds(5))
                .callWhen("remind", Target.NAME, Remind.class, errand -> errand.remind(BEFORE))
                .pivot()
                .callWhen("remind-again", Target.NAME, Remind.class, errand -> errand.remind(BEHIND))
                .build();
    }
}
