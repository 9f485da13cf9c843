package io.retailsync.model.fulfilment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Shipment}. Generated from the record; a test keeps it current. */
public final class ShipmentPaths {

    /** The whole record. */
    public static final AttributePath<Shipment, Shipment> ROOT = AttributePath.root(Shipment.class);

    /** {@link Shipment#order()}. */
    public static final AttributePath<Shipment, ExternalRef> ORDER =
            AttributePath.of(Shipment.class, "order", it -> Optional.of(it.order()));

    /** {@link Shipment#status()}. */
    public static final AttributePath<Shipment, Coded<ShipmentStatus>> STATUS =
            AttributePath.of(Shipment.class, "status", it -> Optional.of(it.status()));

    /** {@link Shipment#lines()}. */
    public static final AttributePath<Shipment, List<ShipmentLine>> LINES =
            AttributePath.of(Shipment.class, "lines", it -> Optional.of(it.lines()));

    /** {@link Shipment#carrier()}. */
    public static final AttributePath<Shipment, String> CARRIER =
            AttributePath.of(Shipment.class, "carrier", it -> Optional.ofNullable(it.carrier()));

    /** {@link Shipment#trackingNumber()}. */
    public static final AttributePath<Shipment, String> TRACKING_NUMBER =
            AttributePath.of(Shipment.class, "trackingNumber", it -> Optional.ofNullable(it.trackingNumber()));

    /** {@link Shipment#trackingUrl()}. */
    public static final AttributePath<Shipment, String> TRACKING_URL =
            AttributePath.of(Shipment.class, "trackingUrl", it -> Optional.ofNullable(it.trackingUrl()));

    /** {@link Shipment#dispatchedAt()}. */
    public static final AttributePath<Shipment, Instant> DISPATCHED_AT =
            AttributePath.of(Shipment.class, "dispatchedAt", it -> Optional.ofNullable(it.dispatchedAt()));

    /** The kind of record. */
    public static final EntityType<Shipment> TYPE = EntityType.of(
            "shipment",
            Shipment.class,
            List.of(ORDER, STATUS, LINES, CARRIER, TRACKING_NUMBER, TRACKING_URL, DISPATCHED_AT));

    private ShipmentPaths() {}
}
