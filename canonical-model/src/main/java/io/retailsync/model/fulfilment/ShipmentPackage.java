package io.retailsync.model.fulfilment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CAR;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sscc;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parcel of a shipment (canonical-model §5.6).
 *
 * @param shipment the shipment
 * @param sscc serial shipping container code
 * @param trackingNumber the carrier's number
 * @param trackingUrl where it can be followed
 * @param weight gross
 * @param contents what is in it
 */
public record ShipmentPackage(
        @Attribute(
                value = C1,
                owner = {WMS, CAR},
                merge = IMMUTABLE)
        ExternalRef shipment,

        @Attribute(
                value = C1,
                owner = {WMS, CAR},
                merge = IMMUTABLE)
        @Nullable
        Sscc sscc,

        @Attribute(
                value = C1,
                owner = {CAR, WMS})
        @Size(min = 1, max = 255)
        @Nullable
        String trackingNumber,

        @Attribute(
                value = C1,
                owner = {CAR, WMS})
        @Size(min = 1, max = 2048)
        @Nullable
        String trackingUrl,

        @Attribute(
                value = C1,
                owner = {WMS, CAR})
        @Nullable
        Quantity weight,

        @Attribute(value = C1, owner = WMS) @Size(max = 5000)
        List<ShipmentLine> contents) {

    /**
     * Refuses missing parts, copies the contents.
     *
     * @param shipment the shipment
     * @param sscc serial shipping container code
     * @param trackingNumber the carrier's number
     * @param trackingUrl where it can be followed
     * @param weight gross
     * @param contents what is in it
     */
    public ShipmentPackage {
        Required.present("shipment", shipment);
        contents = List.copyOf(contents);
    }
}
