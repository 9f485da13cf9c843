package io.retailsync.model.fulfilment;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Required;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link FulfilmentOrder}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class FulfilmentOrderBuilder {

    private @Nullable ExternalRef order;
    private @Nullable ExternalRef location;
    private @Nullable Coded<FulfilmentMethod> method;
    private List<FulfilmentOrderLine> lines = List.of();
    private @Nullable Coded<FulfilmentOrderStatus> status;
    private @Nullable Coded<FulfilmentRequestStatus> request;
    private @Nullable Instant deliverBy;
    private Set<String> holdReasons = Set.of();
    private @Nullable ExternalRef reroutedFrom;
    private @Nullable PostalAddress destination;

    FulfilmentOrderBuilder() {}

    FulfilmentOrderBuilder(FulfilmentOrder begun) {
        order = begun.order();
        location = begun.location();
        method = begun.method();
        lines = begun.lines();
        status = begun.status();
        request = begun.request();
        deliverBy = begun.deliverBy();
        holdReasons = begun.holdReasons();
        reroutedFrom = begun.reroutedFrom();
        destination = begun.destination();
    }

    /**
     * {@return this builder}
     *
     * @param order the order
     */
    public FulfilmentOrderBuilder order(ExternalRef order) {
        this.order = order;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param location who does it
     */
    public FulfilmentOrderBuilder location(ExternalRef location) {
        this.location = location;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param method how the goods reach the customer
     */
    public FulfilmentOrderBuilder method(Coded<FulfilmentMethod> method) {
        this.method = method;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param method how the goods reach the customer
     */
    public FulfilmentOrderBuilder method(FulfilmentMethod method) {
        this.method = Coded.of(method);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param lines what is to be done
     */
    public FulfilmentOrderBuilder lines(List<FulfilmentOrderLine> lines) {
        this.lines = lines;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public FulfilmentOrderBuilder status(Coded<FulfilmentOrderStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public FulfilmentOrderBuilder status(FulfilmentOrderStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param request whether a third party takes it on, where it is one
     */
    public FulfilmentOrderBuilder request(@Nullable Coded<FulfilmentRequestStatus> request) {
        this.request = request;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param request whether a third party takes it on, where it is one
     */
    public FulfilmentOrderBuilder request(FulfilmentRequestStatus request) {
        this.request = Coded.of(request);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param deliverBy what was promised to the customer
     */
    public FulfilmentOrderBuilder deliverBy(@Nullable Instant deliverBy) {
        this.deliverBy = deliverBy;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param holdReasons why it waits, in the source's words
     */
    public FulfilmentOrderBuilder holdReasons(Set<String> holdReasons) {
        this.holdReasons = holdReasons;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param reroutedFrom the fulfilment order of another location that it follows on
     */
    public FulfilmentOrderBuilder reroutedFrom(@Nullable ExternalRef reroutedFrom) {
        this.reroutedFrom = reroutedFrom;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param destination where the goods go
     */
    public FulfilmentOrderBuilder destination(@Nullable PostalAddress destination) {
        this.destination = destination;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public FulfilmentOrder build() {
        return new FulfilmentOrder(
                Required.given("order", order),
                Required.given("location", location),
                Required.given("method", method),
                lines,
                Required.given("status", status),
                request,
                deliverBy,
                holdReasons,
                reroutedFrom,
                destination);
    }
}
