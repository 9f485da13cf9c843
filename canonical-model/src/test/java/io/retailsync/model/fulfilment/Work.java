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
        return FulfilmentOrder.builder()
                .order(ORDER)
                .location(ExternalRef.of("shop", "location", "1"))
                .method(FulfilmentMethod.SHIP)
                .lines(List.of(lines))
                .status(status)
                .holdReasons(java.util.Set.of())
                .build();
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
