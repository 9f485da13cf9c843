package io.retailsync.model.fulfilment;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.DataClass;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods on their way to a customer (canonical-model §5.6).
 *
 * @param order the order, as the source of the shipment names it
 * @param status where it stands
 * @param lines what is in it
 * @param carrier who carries it
 * @param trackingNumber the carrier's number
 * @param trackingUrl where it can be followed
 * @param dispatchedAt when it left
 */
public record Shipment(
        @Attribute(DataClass.C1) ExternalRef order,
        @Attribute(DataClass.C1) Coded<ShipmentStatus> status,
        @Attribute(DataClass.C1) List<ShipmentLine> lines,
        @Attribute(DataClass.C1) @Nullable String carrier,
        @Attribute(DataClass.C1) @Nullable String trackingNumber,
        @Attribute(DataClass.C1) @Nullable String trackingUrl,
        @Attribute(DataClass.C1) @Nullable Instant dispatchedAt) {

    /**
     * Refuses missing parts, copies the lines.
     *
     * @param order the order, as the source of the shipment names it
     * @param status where it stands
     * @param lines what is in it
     * @param carrier who carries it
     * @param trackingNumber the carrier's number
     * @param trackingUrl where it can be followed
     * @param dispatchedAt when it left
     */
    public Shipment {
        Required.present("order", order);
        Required.present("status", status);
        lines = List.copyOf(lines);
    }
}
