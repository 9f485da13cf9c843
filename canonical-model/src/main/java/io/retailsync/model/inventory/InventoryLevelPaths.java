package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.Quantity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link InventoryLevel}. Generated from the record; a test keeps it current. */
public final class InventoryLevelPaths {

    /** The whole record. */
    public static final AttributePath<InventoryLevel, InventoryLevel> ROOT = AttributePath.root(InventoryLevel.class);

    /** {@link InventoryLevel#sku()}. */
    public static final AttributePath<InventoryLevel, String> SKU =
            AttributePath.of(InventoryLevel.class, "sku", it -> Optional.of(it.sku()));

    /** {@link InventoryLevel#location()}. */
    public static final AttributePath<InventoryLevel, String> LOCATION =
            AttributePath.of(InventoryLevel.class, "location", it -> Optional.of(it.location()));

    /** {@link InventoryLevel#onHand()}. */
    public static final AttributePath<InventoryLevel, Quantity> ON_HAND =
            AttributePath.of(InventoryLevel.class, "onHand", it -> Optional.ofNullable(it.onHand()));

    /** {@link InventoryLevel#available()}. */
    public static final AttributePath<InventoryLevel, Quantity> AVAILABLE =
            AttributePath.of(InventoryLevel.class, "available", it -> Optional.ofNullable(it.available()));

    /** {@link InventoryLevel#committed()}. */
    public static final AttributePath<InventoryLevel, Quantity> COMMITTED =
            AttributePath.of(InventoryLevel.class, "committed", it -> Optional.ofNullable(it.committed()));

    /** {@link InventoryLevel#reserved()}. */
    public static final AttributePath<InventoryLevel, Quantity> RESERVED =
            AttributePath.of(InventoryLevel.class, "reserved", it -> Optional.ofNullable(it.reserved()));

    /** {@link InventoryLevel#unavailable()}. */
    public static final AttributePath<InventoryLevel, List<UnavailableStock>> UNAVAILABLE =
            AttributePath.of(InventoryLevel.class, "unavailable", it -> Optional.of(it.unavailable()));

    /** {@link InventoryLevel#incoming()}. */
    public static final AttributePath<InventoryLevel, List<IncomingStock>> INCOMING =
            AttributePath.of(InventoryLevel.class, "incoming", it -> Optional.of(it.incoming()));

    /** {@link InventoryLevel#asOf()}. */
    public static final AttributePath<InventoryLevel, Instant> AS_OF =
            AttributePath.of(InventoryLevel.class, "asOf", it -> Optional.ofNullable(it.asOf()));

    /** The kind of record. */
    public static final EntityType<InventoryLevel> TYPE = EntityType.of(
            "inventory-level",
            InventoryLevel.class,
            List.of(SKU, LOCATION, ON_HAND, AVAILABLE, COMMITTED, RESERVED, UNAVAILABLE, INCOMING, AS_OF));

    private InventoryLevelPaths() {}
}
