package io.retailsync.model.pricing;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.time.Validity;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link PriceEntry}. Generated from the record; a test keeps it current. */
public final class PriceEntryPaths {

    /** The whole record. */
    public static final AttributePath<PriceEntry, PriceEntry> ROOT = AttributePath.root(PriceEntry.class);

    /** {@link PriceEntry#priceList()}. */
    public static final AttributePath<PriceEntry, String> PRICE_LIST =
            AttributePath.of(PriceEntry.class, "priceList", it -> Optional.of(it.priceList()));

    /** {@link PriceEntry#sku()}. */
    public static final AttributePath<PriceEntry, Sku> SKU =
            AttributePath.of(PriceEntry.class, "sku", it -> Optional.of(it.sku()));

    /** {@link PriceEntry#kind()}. */
    public static final AttributePath<PriceEntry, Coded<PriceKind>> KIND =
            AttributePath.of(PriceEntry.class, "kind", it -> Optional.of(it.kind()));

    /** {@link PriceEntry#status()}. */
    public static final AttributePath<PriceEntry, Coded<PriceEntryStatus>> STATUS =
            AttributePath.of(PriceEntry.class, "status", it -> Optional.of(it.status()));

    /** {@link PriceEntry#amount()}. */
    public static final AttributePath<PriceEntry, UnitAmount> AMOUNT =
            AttributePath.of(PriceEntry.class, "amount", it -> Optional.of(it.amount()));

    /** {@link PriceEntry#minQuantity()}. */
    public static final AttributePath<PriceEntry, Quantity> MIN_QUANTITY =
            AttributePath.of(PriceEntry.class, "minQuantity", it -> Optional.of(it.minQuantity()));

    /** {@link PriceEntry#validity()}. */
    public static final AttributePath<PriceEntry, Validity> VALIDITY =
            AttributePath.of(PriceEntry.class, "validity", it -> Optional.of(it.validity()));

    /** {@link PriceEntry#approvedBy()}. */
    public static final AttributePath<PriceEntry, ActorRef> APPROVED_BY =
            AttributePath.of(PriceEntry.class, "approvedBy", it -> Optional.ofNullable(it.approvedBy()));

    /** {@link PriceEntry#sourceCondition()}. */
    public static final AttributePath<PriceEntry, String> SOURCE_CONDITION =
            AttributePath.of(PriceEntry.class, "sourceCondition", it -> Optional.ofNullable(it.sourceCondition()));

    /** The kind of record. */
    public static final EntityType<PriceEntry> TYPE = EntityType.of(
            "price-entry",
            PriceEntry.class,
            List.of(PRICE_LIST, SKU, KIND, STATUS, AMOUNT, MIN_QUANTITY, VALIDITY, APPROVED_BY, SOURCE_CONDITION));

    private PriceEntryPaths() {}
}
