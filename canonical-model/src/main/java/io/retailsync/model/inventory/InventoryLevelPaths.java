package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.Quantity;
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

    /** The kind of record. */
    public static final EntityType<InventoryLevel> TYPE =
            EntityType.of("inventory-level", InventoryLevel.class, List.of(SKU, LOCATION, ON_HAND, AVAILABLE));

    private InventoryLevelPaths() {}
}
