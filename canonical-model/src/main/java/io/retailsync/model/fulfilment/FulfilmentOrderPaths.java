package io.retailsync.model.fulfilment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PostalAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The typed attribute paths of {@link FulfilmentOrder}. Generated from the record; a test keeps it current. */
public final class FulfilmentOrderPaths {

    /** The whole record. */
    public static final AttributePath<FulfilmentOrder, FulfilmentOrder> ROOT =
            AttributePath.root(FulfilmentOrder.class);

    /** {@link FulfilmentOrder#order()}. */
    public static final AttributePath<FulfilmentOrder, ExternalRef> ORDER =
            AttributePath.of(FulfilmentOrder.class, "order", it -> Optional.of(it.order()));

    /** {@link FulfilmentOrder#location()}. */
    public static final AttributePath<FulfilmentOrder, ExternalRef> LOCATION =
            AttributePath.of(FulfilmentOrder.class, "location", it -> Optional.of(it.location()));

    /** {@link FulfilmentOrder#method()}. */
    public static final AttributePath<FulfilmentOrder, Coded<FulfilmentMethod>> METHOD =
            AttributePath.of(FulfilmentOrder.class, "method", it -> Optional.of(it.method()));

    /** {@link FulfilmentOrder#lines()}. */
    public static final AttributePath<FulfilmentOrder, List<FulfilmentOrderLine>> LINES =
            AttributePath.of(FulfilmentOrder.class, "lines", it -> Optional.of(it.lines()));

    /** {@link FulfilmentOrder#status()}. */
    public static final AttributePath<FulfilmentOrder, Coded<FulfilmentOrderStatus>> STATUS =
            AttributePath.of(FulfilmentOrder.class, "status", it -> Optional.of(it.status()));

    /** {@link FulfilmentOrder#request()}. */
    public static final AttributePath<FulfilmentOrder, Coded<FulfilmentRequestStatus>> REQUEST =
            AttributePath.of(FulfilmentOrder.class, "request", it -> Optional.ofNullable(it.request()));

    /** {@link FulfilmentOrder#deliverBy()}. */
    public static final AttributePath<FulfilmentOrder, Instant> DELIVER_BY =
            AttributePath.of(FulfilmentOrder.class, "deliverBy", it -> Optional.ofNullable(it.deliverBy()));

    /** {@link FulfilmentOrder#holdReasons()}. */
    public static final AttributePath<FulfilmentOrder, Set<String>> HOLD_REASONS =
            AttributePath.of(FulfilmentOrder.class, "holdReasons", it -> Optional.of(it.holdReasons()));

    /** {@link FulfilmentOrder#reroutedFrom()}. */
    public static final AttributePath<FulfilmentOrder, ExternalRef> REROUTED_FROM =
            AttributePath.of(FulfilmentOrder.class, "reroutedFrom", it -> Optional.ofNullable(it.reroutedFrom()));

    /** {@link FulfilmentOrder#destination()}. */
    public static final AttributePath<FulfilmentOrder, PostalAddress> DESTINATION =
            AttributePath.of(FulfilmentOrder.class, "destination", it -> Optional.ofNullable(it.destination()));

    /** The kind of record. */
    public static final EntityType<FulfilmentOrder> TYPE = EntityType.of(
            "fulfilment-order",
            FulfilmentOrder.class,
            List.of(
                    ORDER,
                    LOCATION,
                    METHOD,
                    LINES,
                    STATUS,
                    REQUEST,
                    DELIVER_BY,
                    HOLD_REASONS,
                    REROUTED_FROM,
                    DESTINATION));

    private FulfilmentOrderPaths() {}
}
