package io.retailsync.model.fulfilment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link TrackingEvent}. Generated from the record; a test keeps it current. */
public final class TrackingEventPaths {

    /** The whole record. */
    public static final AttributePath<TrackingEvent, TrackingEvent> ROOT = AttributePath.root(TrackingEvent.class);

    /** {@link TrackingEvent#shipment()}. */
    public static final AttributePath<TrackingEvent, ExternalRef> SHIPMENT =
            AttributePath.of(TrackingEvent.class, "shipment", it -> Optional.of(it.shipment()));

    /** {@link TrackingEvent#trackingNumber()}. */
    public static final AttributePath<TrackingEvent, String> TRACKING_NUMBER =
            AttributePath.of(TrackingEvent.class, "trackingNumber", it -> Optional.ofNullable(it.trackingNumber()));

    /** {@link TrackingEvent#code()}. */
    public static final AttributePath<TrackingEvent, Coded<TrackingCode>> CODE =
            AttributePath.of(TrackingEvent.class, "code", it -> Optional.of(it.code()));

    /** {@link TrackingEvent#at()}. */
    public static final AttributePath<TrackingEvent, Instant> AT =
            AttributePath.of(TrackingEvent.class, "at", it -> Optional.of(it.at()));

    /** {@link TrackingEvent#place()}. */
    public static final AttributePath<TrackingEvent, String> PLACE =
            AttributePath.of(TrackingEvent.class, "place", it -> Optional.ofNullable(it.place()));

    /** The kind of record. */
    public static final EntityType<TrackingEvent> TYPE =
            EntityType.of("tracking-event", TrackingEvent.class, List.of(SHIPMENT, TRACKING_NUMBER, CODE, AT, PLACE));

    private TrackingEventPaths() {}
}
