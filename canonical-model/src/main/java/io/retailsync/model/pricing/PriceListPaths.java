package io.retailsync.model.pricing;

import io.retailsync.model.AttributePath;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EntityType;
import io.retailsync.model.time.Validity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The typed attribute paths of {@link PriceList}. Generated from the record; a test keeps it current. */
public final class PriceListPaths {

    /** The whole record. */
    public static final AttributePath<PriceList, PriceList> ROOT = AttributePath.root(PriceList.class);

    /** {@link PriceList#name()}. */
    public static final AttributePath<PriceList, String> NAME =
            AttributePath.of(PriceList.class, "name", it -> Optional.of(it.name()));

    /** {@link PriceList#currency()}. */
    public static final AttributePath<PriceList, CurrencyCode> CURRENCY =
            AttributePath.of(PriceList.class, "currency", it -> Optional.of(it.currency()));

    /** {@link PriceList#taxInclusive()}. */
    public static final AttributePath<PriceList, Boolean> TAX_INCLUSIVE =
            AttributePath.of(PriceList.class, "taxInclusive", it -> Optional.of(it.taxInclusive()));

    /** {@link PriceList#salesEntities()}. */
    public static final AttributePath<PriceList, Set<String>> SALES_ENTITIES =
            AttributePath.of(PriceList.class, "salesEntities", it -> Optional.of(it.salesEntities()));

    /** {@link PriceList#customerGroups()}. */
    public static final AttributePath<PriceList, Set<String>> CUSTOMER_GROUPS =
            AttributePath.of(PriceList.class, "customerGroups", it -> Optional.of(it.customerGroups()));

    /** {@link PriceList#priority()}. */
    public static final AttributePath<PriceList, Integer> PRIORITY =
            AttributePath.of(PriceList.class, "priority", it -> Optional.ofNullable(it.priority()));

    /** {@link PriceList#validity()}. */
    public static final AttributePath<PriceList, Validity> VALIDITY =
            AttributePath.of(PriceList.class, "validity", it -> Optional.ofNullable(it.validity()));

    /** The kind of record. */
    public static final EntityType<PriceList> TYPE = EntityType.of(
            "price-list",
            PriceList.class,
            List.of(NAME, CURRENCY, TAX_INCLUSIVE, SALES_ENTITIES, CUSTOMER_GROUPS, PRIORITY, VALIDITY));

    private PriceListPaths() {}
}
