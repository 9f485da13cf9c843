package io.retailsync.model.fulfilment;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link TrackingUpdate}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class TrackingUpdateBuilder {

    private @Nullable Key shipment;
    private @Nullable Long version;
    private @Nullable ExternalRef order;
    private @Nullable ShipmentStatus status;
    private @Nullable String carrier;
    private @Nullable String trackingNumber;
    private @Nullable Instant at;
    private @Nullable Instant estimate;

    TrackingUpdateBuilder() {}

    TrackingUpdateBuilder(TrackingUpdate begun) {
        shipment = begun.shipment();
        version = begun.version();
        order = begun.order();
        status = begun.status();
        carrier = begun.carrier();
        trackingNumber = begun.trackingNumber();
        at = begun.at();
        estimate = begun.estimate();
    }

    /**
     * {@return this builder}
     *
     * @param shipment which shipment
     */
    public TrackingUpdateBuilder shipment(Key shipment) {
        this.shipment = shipment;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param version the version of the record
     */
    public TrackingUpdateBuilder version(long version) {
        this.version = version;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param order the order, as the source of the shipment names it
     */
    public TrackingUpdateBuilder order(ExternalRef order) {
        this.order = order;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public TrackingUpdateBuilder status(ShipmentStatus status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param carrier who carries it
     */
    public TrackingUpdateBuilder carrier(@Nullable String carrier) {
        this.carrier = carrier;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param trackingNumber the carrier's number
     */
    public TrackingUpdateBuilder trackingNumber(@Nullable String trackingNumber) {
        this.trackingNumber = trackingNumber;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param at when the carrier saw it there
     */
    public TrackingUpdateBuilder at(@Nullable Instant at) {
        this.at = at;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param estimate when it is expected
     */
    public TrackingUpdateBuilder estimate(@Nullable Instant estimate) {
        this.estimate = estimate;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public TrackingUpdate build() {
        return new TrackingUpdate(
                Required.given("shipment", shipment),
                Required.given("version", version),
                Required.given("order", order),
                Required.given("status", status),
                carrier,
                trackingNumber,
                at,
                estimate);
    }
}
