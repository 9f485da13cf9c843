package io.retailsync.model.product;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.UnitCode;
import io.retailsync.model.code.Sku;
import io.retailsync.model.measure.Dimensions;
import io.retailsync.model.measure.UnitConversion;
import io.retailsync.model.measure.Weight;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Item}. Generated from the record; a test keeps it current. */
public final class ItemPaths {

    /** The whole record. */
    public static final AttributePath<Item, Item> ROOT = AttributePath.root(Item.class);

    /** {@link Item#sku()}. */
    public static final AttributePath<Item, Sku> SKU = AttributePath.of(Item.class, "sku", it -> Optional.of(it.sku()));

    /** {@link Item#baseUnit()}. */
    public static final AttributePath<Item, UnitCode> BASE_UNIT =
            AttributePath.of(Item.class, "baseUnit", it -> Optional.of(it.baseUnit()));

    /** {@link Item#units()}. */
    public static final AttributePath<Item, List<UnitConversion>> UNITS =
            AttributePath.of(Item.class, "units", it -> Optional.of(it.units()));

    /** {@link Item#gtins()}. */
    public static final AttributePath<Item, List<PackGtin>> GTINS =
            AttributePath.of(Item.class, "gtins", it -> Optional.of(it.gtins()));

    /** {@link Item#tracking()}. */
    public static final AttributePath<Item, Coded<StockTracking>> TRACKING =
            AttributePath.of(Item.class, "tracking", it -> Optional.of(it.tracking()));

    /** {@link Item#weight()}. */
    public static final AttributePath<Item, Weight> WEIGHT =
            AttributePath.of(Item.class, "weight", it -> Optional.ofNullable(it.weight()));

    /** {@link Item#dimensions()}. */
    public static final AttributePath<Item, Dimensions> DIMENSIONS =
            AttributePath.of(Item.class, "dimensions", it -> Optional.ofNullable(it.dimensions()));

    /** {@link Item#requiresShipping()}. */
    public static final AttributePath<Item, Boolean> REQUIRES_SHIPPING =
            AttributePath.of(Item.class, "requiresShipping", it -> Optional.ofNullable(it.requiresShipping()));

    /** {@link Item#perishable()}. */
    public static final AttributePath<Item, Boolean> PERISHABLE =
            AttributePath.of(Item.class, "perishable", it -> Optional.ofNullable(it.perishable()));

    /** {@link Item#hazardNumber()}. */
    public static final AttributePath<Item, String> HAZARD_NUMBER =
            AttributePath.of(Item.class, "hazardNumber", it -> Optional.ofNullable(it.hazardNumber()));

    /** {@link Item#leastAge()}. */
    public static final AttributePath<Item, Integer> LEAST_AGE =
            AttributePath.of(Item.class, "leastAge", it -> Optional.ofNullable(it.leastAge()));

    /** {@link Item#customs()}. */
    public static final AttributePath<Item, Customs> CUSTOMS =
            AttributePath.of(Item.class, "customs", it -> Optional.ofNullable(it.customs()));

    /** The kind of record. */
    public static final EntityType<Item> TYPE = EntityType.of(
            "item",
            Item.class,
            List.of(
                    SKU,
                    BASE_UNIT,
                    UNITS,
                    GTINS,
                    TRACKING,
                    WEIGHT,
                    DIMENSIONS,
                    REQUIRES_SHIPPING,
                    PERISHABLE,
                    HAZARD_NUMBER,
                    LEAST_AGE,
                    CUSTOMS));

    private ItemPaths() {}
}
