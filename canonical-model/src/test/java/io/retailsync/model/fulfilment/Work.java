package io.retailsync.model.fulfilment;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fulfilment orders and shipments for tests. */
final class Work {

    static final ExternalRef ORDER = ExternalRef.of("shop", "order", "1042");
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Work() {}

    static FulfilmentOrder order(FulfilmentOrderStatus status, FulfilmentOrderLine... lines) {
        return new FulfilmentOrder(
                ORDER,
                ExternalRef.of("shop", "location", "1"),
                Coded.of(FulfilmentMethod.SHIP),
                List.of(lines),
                Coded.of(status),
                null,
                null,
                java.util.Set.of(),
                null,
                null);
    }

    static FulfilmentOrderLine line(String orderLine, long requested, long fulfilled, long cancelled) {
        return new FulfilmentOrderLine(
                orderLine,
                "sku-" + orderLine,
                Quantity.pieces(requested),
                Quantity.pieces(fulfilled),
                Quantity.pieces(cancelled));
    }

    static Shipment shipment(ShipmentStatus status, @Nullable Instant dispatchedAt, ShipmentLine... lines) {
        return new Shipment(ORDER, Coded.of(status), List.of(lines), null, null, null, dispatchedAt);
    }

    static ShipmentLine sent(@Nullable String orderLine, String sku, long pieces) {
        return new ShipmentLine(orderLine, sku, Quantity.pieces(pieces));
    }
}
