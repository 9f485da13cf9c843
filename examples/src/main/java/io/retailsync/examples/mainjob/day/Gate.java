package io.retailsync.examples.mainjob.day;

import io.retailsync.simulators.s4hana.BookedDelivery;
import io.retailsync.simulators.s4hana.BookedOrder;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Stands at the warehouse's gate and writes down what leaves, whatever the ERP's documents say of it later. */
final class Gate {

    private final Retailer retailer;
    private final Offered offered;

    Gate(Retailer retailer, Offered offered) {
        this.retailer = retailer;
        this.offered = offered;
    }

    void left(Instant at, BookedDelivery delivery) {
        Map<String, Integer> pieces = new HashMap<>();
        delivery.items()
                .forEach(item -> pieces.merge(item.material(), item.quantity().intValueExact(), Integer::sum));
        BookedOrder order = retailer.books()
                .salesOrder(delivery.items().get(0).salesOrder())
                .orElseThrow();
        offered.left(new OfferedParcel(at, name(order), delivery.trackingNumber(), pieces));
    }

    /** The part of the customer's reference that people call the order by: {@code #1001} of {@code 1001/…}. */
    static String name(BookedOrder order) {
        return "#" + order.purchaseOrderByCustomer().split("/", 2)[0].replace("#", "");
    }
}
