package io.retailsync.model.fulfilment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.APPEND_ONLY;
import static io.retailsync.model.Owner.CAR;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a carrier says about a shipment: a fact that is never changed (canonical-model §5.6).
 *
 * @param shipment the shipment
 * @param trackingNumber which parcel, where there are several
 * @param code what happened
 * @param at when, by the carrier's clock
 * @param place where, in the carrier's words
 */
public record TrackingEvent(
        @Attribute(value = C1, owner = CAR, merge = APPEND_ONLY)
        ExternalRef shipment,

        @Attribute(value = C1, owner = CAR, merge = APPEND_ONLY) @Size(min = 1, max = 255) @Nullable
        String trackingNumber,

        @Attribute(value = C1, owner = CAR, merge = APPEND_ONLY)
        Coded<TrackingCode> code,

        @Attribute(value = P2, owner = CAR, merge = APPEND_ONLY)
        Instant at,

        @Attribute(value = P2, owner = CAR, merge = APPEND_ONLY) @Size(min = 1, max = 255) @Nullable
        String place) {

    /**
     * Refuses missing parts.
     *
     * @param shipment the shipment
     * @param trackingNumber which parcel, where there are several
     * @param code what happened
     * @param at when, by the carrier's clock
     * @param place where, in the carrier's words
     */
    public TrackingEvent {
        Required.present("shipment", shipment);
        Required.present("code", code);
        Required.present("at", at);
    }

    @Override
    public String toString() {
        return "TrackingEvent[***]";
    }
}
