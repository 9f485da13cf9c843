package io.retailsync.model.fulfilment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sscc;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link ShipmentPackage}. Generated from the record; a test keeps it current. */
public final class ShipmentPackagePaths {

    /** The whole record. */
    public static final AttributePath<ShipmentPackage, ShipmentPackage> ROOT =
            AttributePath.root(ShipmentPackage.class);

    /** {@link ShipmentPackage#shipment()}. */
    public static final AttributePath<ShipmentPackage, ExternalRef> SHIPMENT =
            AttributePath.of(ShipmentPackage.class, "shipment", it -> Optional.of(it.shipment()));

    /** {@link ShipmentPackage#sscc()}. */
    public static final AttributePath<ShipmentPackage, Sscc> SSCC =
            AttributePath.of(ShipmentPackage.class, "sscc", it -> Optional.ofNullable(it.sscc()));

    /** {@link ShipmentPackage#trackingNumber()}. */
    public static final AttributePath<ShipmentPackage, String> TRACKING_NUMBER =
            AttributePath.of(ShipmentPackage.class, "trackingNumber", it -> Optional.ofNullable(it.trackingNumber()));

    /** {@link ShipmentPackage#trackingUrl()}. */
    public static final AttributePath<ShipmentPackage, String> TRACKING_URL =
            AttributePath.of(ShipmentPackage.class, "trackingUrl", it -> Optional.ofNullable(it.trackingUrl()));

    /** {@link ShipmentPackage#weight()}. */
    public static final AttributePath<ShipmentPackage, Quantity> WEIGHT =
            AttributePath.of(ShipmentPackage.class, "weight", it -> Optional.ofNullable(it.weight()));

    /** {@link ShipmentPackage#contents()}. */
    public static final AttributePath<ShipmentPackage, List<ShipmentLine>> CONTENTS =
            AttributePath.of(ShipmentPackage.class, "contents", it -> Optional.of(it.contents()));

    /** The kind of record. */
    public static final EntityType<ShipmentPackage> TYPE = EntityType.of(
            "shipment-package",
            ShipmentPackage.class,
            List.of(SHIPMENT, SSCC, TRACKING_NUMBER, TRACKING_URL, WEIGHT, CONTENTS));

    private ShipmentPackagePaths() {}
}
