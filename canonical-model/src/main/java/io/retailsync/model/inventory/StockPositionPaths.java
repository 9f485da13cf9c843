package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link StockPosition}. Generated from the record; a test keeps it current. */
public final class StockPositionPaths {

    /** The whole record. */
    public static final AttributePath<StockPosition, StockPosition> ROOT = AttributePath.root(StockPosition.class);

    /** {@link StockPosition#sku()}. */
    public static final AttributePath<StockPosition, Sku> SKU =
            AttributePath.of(StockPosition.class, "sku", it -> Optional.of(it.sku()));

    /** {@link StockPosition#location()}. */
    public static final AttributePath<StockPosition, String> LOCATION =
            AttributePath.of(StockPosition.class, "location", it -> Optional.of(it.location()));

    /** {@link StockPosition#onHand()}. */
    public static final AttributePath<StockPosition, Quantity> ON_HAND =
            AttributePath.of(StockPosition.class, "onHand", it -> Optional.of(it.onHand()));

    /** {@link StockPosition#committed()}. */
    public static final AttributePath<StockPosition, Quantity> COMMITTED =
            AttributePath.of(StockPosition.class, "committed", it -> Optional.of(it.committed()));

    /** {@link StockPosition#reserved()}. */
    public static final AttributePath<StockPosition, Quantity> RESERVED =
            AttributePath.of(StockPosition.class, "reserved", it -> Optional.of(it.reserved()));

    /** {@link StockPosition#unavailable()}. */
    public static final AttributePath<StockPosition, List<UnavailableStock>> UNAVAILABLE =
            AttributePath.of(StockPosition.class, "unavailable", it -> Optional.of(it.unavailable()));

    /** {@link StockPosition#incoming()}. */
    public static final AttributePath<StockPosition, List<IncomingStock>> INCOMING =
            AttributePath.of(StockPosition.class, "incoming", it -> Optional.of(it.incoming()));

    /** {@link StockPosition#available()}. */
    public static final AttributePath<StockPosition, Quantity> AVAILABLE =
            AttributePath.of(StockPosition.class, "available", it -> Optional.ofNullable(it.available()));

    /** {@link StockPosition#asOf()}. */
    public static final AttributePath<StockPosition, Instant> AS_OF =
            AttributePath.of(StockPosition.class, "asOf", it -> Optional.of(it.asOf()));

    /** The kind of record. */
    public static final EntityType<StockPosition> TYPE = EntityType.of(
            "stock-position",
            StockPosition.class,
            List.of(SKU, LOCATION, ON_HAND, COMMITTED, RESERVED, UNAVAILABLE, INCOMING, AVAILABLE, AS_OF));

    private StockPositionPaths() {}
}
