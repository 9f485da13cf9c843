package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link ReplenishmentRequest}. Generated from the record; a test keeps it current. */
public final class ReplenishmentRequestPaths {

    /** The whole record. */
    public static final AttributePath<ReplenishmentRequest, ReplenishmentRequest> ROOT =
            AttributePath.root(ReplenishmentRequest.class);

    /** {@link ReplenishmentRequest#sku()}. */
    public static final AttributePath<ReplenishmentRequest, Sku> SKU =
            AttributePath.of(ReplenishmentRequest.class, "sku", it -> Optional.of(it.sku()));

    /** {@link ReplenishmentRequest#location()}. */
    public static final AttributePath<ReplenishmentRequest, String> LOCATION =
            AttributePath.of(ReplenishmentRequest.class, "location", it -> Optional.of(it.location()));

    /** {@link ReplenishmentRequest#quantity()}. */
    public static final AttributePath<ReplenishmentRequest, Quantity> QUANTITY =
            AttributePath.of(ReplenishmentRequest.class, "quantity", it -> Optional.of(it.quantity()));

    /** {@link ReplenishmentRequest#reason()}. */
    public static final AttributePath<ReplenishmentRequest, Coded<ReplenishmentReason>> REASON =
            AttributePath.of(ReplenishmentRequest.class, "reason", it -> Optional.of(it.reason()));

    /** {@link ReplenishmentRequest#status()}. */
    public static final AttributePath<ReplenishmentRequest, Coded<ReplenishmentStatus>> STATUS =
            AttributePath.of(ReplenishmentRequest.class, "status", it -> Optional.of(it.status()));

    /** {@link ReplenishmentRequest#neededBy()}. */
    public static final AttributePath<ReplenishmentRequest, Instant> NEEDED_BY =
            AttributePath.of(ReplenishmentRequest.class, "neededBy", it -> Optional.ofNullable(it.neededBy()));

    /** The kind of record. */
    public static final EntityType<ReplenishmentRequest> TYPE = EntityType.of(
            "replenishment-request",
            ReplenishmentRequest.class,
            List.of(SKU, LOCATION, QUANTITY, REASON, STATUS, NEEDED_BY));

    private ReplenishmentRequestPaths() {}
}
