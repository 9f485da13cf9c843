package io.retailsync.model.pricing;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.Money;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Price}. Generated from the record; a test keeps it current. */
public final class PricePaths {

    /** The whole record. */
    public static final AttributePath<Price, Price> ROOT = AttributePath.root(Price.class);

    /** {@link Price#sku()}. */
    public static final AttributePath<Price, String> SKU =
            AttributePath.of(Price.class, "sku", it -> Optional.of(it.sku()));

    /** {@link Price#priceList()}. */
    public static final AttributePath<Price, String> PRICE_LIST =
            AttributePath.of(Price.class, "priceList", it -> Optional.of(it.priceList()));

    /** {@link Price#amount()}. */
    public static final AttributePath<Price, Money> AMOUNT =
            AttributePath.of(Price.class, "amount", it -> Optional.of(it.amount()));

    /** {@link Price#compareAt()}. */
    public static final AttributePath<Price, Money> COMPARE_AT =
            AttributePath.of(Price.class, "compareAt", it -> Optional.ofNullable(it.compareAt()));

    /** The kind of record. */
    public static final EntityType<Price> TYPE =
            EntityType.of("price", Price.class, List.of(SKU, PRICE_LIST, AMOUNT, COMPARE_AT));

    private PricePaths() {}
}
