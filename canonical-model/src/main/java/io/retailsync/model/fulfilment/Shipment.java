package io.retailsync.model.fulfilment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.LATEST_OBSERVED;
import static io.retailsync.model.Owner.CAR;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
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
        @Attribute(
                value = C1,
                owner = {WMS, CAR},
                merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(
                value = C1,
                owner = {WMS, CAR},
                merge = LATEST_OBSERVED)
        Coded<ShipmentStatus> status,

        @Attribute(value = C1, owner = WMS, merge = LATEST_OBSERVED) @Size(max = 5000)
        List<ShipmentLine> lines,

        @Attribute(
                value = C1,
                owner = {WMS, CAR},
                merge = LATEST_OBSERVED)
        @Size(max = 255)
        @Nullable
        String carrier,

        @Attribute(
                value = C1,
                owner = {CAR, WMS},
                merge = LATEST_OBSERVED)
        @Size(max = 255)
        @Nullable
        String trackingNumber,

        @Attribute(
                value = C1,
                owner = {CAR, WMS},
                merge = LATEST_OBSERVED)
        @Size(max = 2048)
        @Nullable
        String trackingUrl,

        @Attribute(
                value = C1,
                owner = {WMS, CAR})
        @Nullable
        Instant dispatchedAt) {

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
