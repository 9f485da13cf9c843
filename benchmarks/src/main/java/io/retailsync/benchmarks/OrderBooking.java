package io.retailsync.benchmarks;

import io.retailsync.erp.BasicUser;
import io.retailsync.erp.S4HanaConnector;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.shopify.ShopifyConnector;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Translation;
import java.net.URI;

/** What an order goes through between two calls: translated by one connector, made a record, rendered by another as a command to book it. */
final class OrderBooking {

    static final String REFERENCE = "0123456789abcdef";

    private static final Key KEY = Key.of(OrderPaths.TYPE, "0b9f6c1e5d7a4e0c8b1d2f3a4c5e6f70");

    private final ShopifyConnector shop;
    private final S4HanaConnector erp = S4HanaConnector.builder()
            .tenant(URI.create("https://erp.example"))
            .credentials(BasicUser.of("user", "password"))
            .salesArea("1010", "10", "00")
            .build();
    private final KnownBuyer known = new KnownBuyer();

    OrderBooking(ShopifyConnector shop) {
        this.shop = shop;
    }

    /** {@return the body to post} */
    Bytes book(Raw order) {
        Governed<Order> record = record(order);
        Rendered rendered = erp.render(new BookOrder(record.key(), record.value()), REFERENCE, known);
        if (rendered instanceof Rendered.Ready ready) {
            return ready.wire();
        }
        throw new IllegalStateException("the order to measure can't be booked: " + rendered);
    }

    /** {@return the record that the order becomes} */
    Governed<Order> record(Raw order) {
        return OrderRecord.folded(KEY, observed(order), order.readAt());
    }

    /** {@return what the shop says of the order itself} */
    Observation<?> observed(Raw order) {
        Translation translation = shop.translate(order, known);
        if (translation instanceof Translation.Observed said) {
            return said.observations().get(0);
        }
        throw new IllegalStateException("the order to measure can't be read: " + translation);
    }
}
