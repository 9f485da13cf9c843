package io.retailsync.model.fulfilment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CAR;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A shipment got further, or did not.
 *
 * @param shipment which shipment
 * @param version the version of the record
 * @param order the order, as the source of the shipment names it
 * @param status where it stands
 * @param carrier who carries it
 * @param trackingNumber the carrier's number
 * @param at when the carrier saw it there
 * @param estimate when it is expected
 */
public record TrackingUpdate(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key shipment,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(value = C1, owner = CAR, merge = IMMUTABLE)
        ShipmentStatus status,

        @Attribute(value = C1, owner = CAR, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String carrier,

        @Attribute(value = C1, owner = CAR, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String trackingNumber,

        @Attribute(value = C1, owner = CAR, merge = IMMUTABLE) @Nullable
        Instant at,

        @Attribute(value = C1, owner = CAR, merge = IMMUTABLE) @Nullable
        Instant estimate) {
    /** {@return a builder that was told nothing so far} */
    public static TrackingUpdateBuilder builder() {
        return new TrackingUpdateBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public TrackingUpdate with(Consumer<TrackingUpdateBuilder> change) {
        TrackingUpdateBuilder builder = new TrackingUpdateBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
