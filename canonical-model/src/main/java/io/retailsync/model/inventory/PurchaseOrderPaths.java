package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link PurchaseOrder}. Generated from the record; a test keeps it current. */
public final class PurchaseOrderPaths {

    /** The whole record. */
    public static final AttributePath<PurchaseOrder, PurchaseOrder> ROOT = AttributePath.root(PurchaseOrder.class);

    /** {@link PurchaseOrder#number()}. */
    public static final AttributePath<PurchaseOrder, String> NUMBER =
            AttributePath.of(PurchaseOrder.class, "number", it -> Optional.of(it.number()));

    /** {@link PurchaseOrder#supplier()}. */
    public static final AttributePath<PurchaseOrder, ExternalRef> SUPPLIER =
            AttributePath.of(PurchaseOrder.class, "supplier", it -> Optional.of(it.supplier()));

    /** {@link PurchaseOrder#location()}. */
    public static final AttributePath<PurchaseOrder, String> LOCATION =
            AttributePath.of(PurchaseOrder.class, "location", it -> Optional.of(it.location()));

    /** {@link PurchaseOrder#status()}. */
    public static final AttributePath<PurchaseOrder, Coded<PurchaseOrderStatus>> STATUS =
            AttributePath.of(PurchaseOrder.class, "status", it -> Optional.of(it.status()));

    /** {@link PurchaseOrder#currency()}. */
    public static final AttributePath<PurchaseOrder, CurrencyCode> CURRENCY =
            AttributePath.of(PurchaseOrder.class, "currency", it -> Optional.of(it.currency()));

    /** {@link PurchaseOrder#lines()}. */
    public static final AttributePath<PurchaseOrder, List<PurchaseOrderLine>> LINES =
            AttributePath.of(PurchaseOrder.class, "lines", it -> Optional.of(it.lines()));

    /** {@link PurchaseOrder#orderedAt()}. */
    public static final AttributePath<PurchaseOrder, Instant> ORDERED_AT =
            AttributePath.of(PurchaseOrder.class, "orderedAt", it -> Optional.ofNullable(it.orderedAt()));

    /** The kind of record. */
    public static final EntityType<PurchaseOrder> TYPE = EntityType.of(
            "purchase-order",
            PurchaseOrder.class,
            List.of(NUMBER, SUPPLIER, LOCATION, STATUS, CURRENCY, LINES, ORDERED_AT));

    private PurchaseOrderPaths() {}
}
