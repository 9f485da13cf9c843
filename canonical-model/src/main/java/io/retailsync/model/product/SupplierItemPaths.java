package io.retailsync.model.product;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.time.Validity;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link SupplierItem}. Generated from the record; a test keeps it current. */
public final class SupplierItemPaths {

    /** The whole record. */
    public static final AttributePath<SupplierItem, SupplierItem> ROOT = AttributePath.root(SupplierItem.class);

    /** {@link SupplierItem#sku()}. */
    public static final AttributePath<SupplierItem, Sku> SKU =
            AttributePath.of(SupplierItem.class, "sku", it -> Optional.of(it.sku()));

    /** {@link SupplierItem#supplier()}. */
    public static final AttributePath<SupplierItem, ExternalRef> SUPPLIER =
            AttributePath.of(SupplierItem.class, "supplier", it -> Optional.of(it.supplier()));

    /** {@link SupplierItem#supplierSku()}. */
    public static final AttributePath<SupplierItem, String> SUPPLIER_SKU =
            AttributePath.of(SupplierItem.class, "supplierSku", it -> Optional.ofNullable(it.supplierSku()));

    /** {@link SupplierItem#leadTimeDays()}. */
    public static final AttributePath<SupplierItem, Integer> LEAD_TIME_DAYS =
            AttributePath.of(SupplierItem.class, "leadTimeDays", it -> Optional.ofNullable(it.leadTimeDays()));

    /** {@link SupplierItem#leastQuantity()}. */
    public static final AttributePath<SupplierItem, Quantity> LEAST_QUANTITY =
            AttributePath.of(SupplierItem.class, "leastQuantity", it -> Optional.ofNullable(it.leastQuantity()));

    /** {@link SupplierItem#cost()}. */
    public static final AttributePath<SupplierItem, UnitAmount> COST =
            AttributePath.of(SupplierItem.class, "cost", it -> Optional.ofNullable(it.cost()));

    /** {@link SupplierItem#validity()}. */
    public static final AttributePath<SupplierItem, Validity> VALIDITY =
            AttributePath.of(SupplierItem.class, "validity", it -> Optional.ofNullable(it.validity()));

    /** The kind of record. */
    public static final EntityType<SupplierItem> TYPE = EntityType.of(
            "supplier-item",
            SupplierItem.class,
            List.of(SKU, SUPPLIER, SUPPLIER_SKU, LEAD_TIME_DAYS, LEAST_QUANTITY, COST, VALIDITY));

    private SupplierItemPaths() {}
}
