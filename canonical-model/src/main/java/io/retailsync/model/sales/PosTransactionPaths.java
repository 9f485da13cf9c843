package io.retailsync.model.sales;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link PosTransaction}. Generated from the record; a test keeps it current. */
public final class PosTransactionPaths {

    /** The whole record. */
    public static final AttributePath<PosTransaction, PosTransaction> ROOT = AttributePath.root(PosTransaction.class);

    /** {@link PosTransaction#store()}. */
    public static final AttributePath<PosTransaction, String> STORE =
            AttributePath.of(PosTransaction.class, "store", it -> Optional.of(it.store()));

    /** {@link PosTransaction#register()}. */
    public static final AttributePath<PosTransaction, String> REGISTER =
            AttributePath.of(PosTransaction.class, "register", it -> Optional.of(it.register()));

    /** {@link PosTransaction#receiptNumber()}. */
    public static final AttributePath<PosTransaction, String> RECEIPT_NUMBER =
            AttributePath.of(PosTransaction.class, "receiptNumber", it -> Optional.of(it.receiptNumber()));

    /** {@link PosTransaction#businessDay()}. */
    public static final AttributePath<PosTransaction, LocalDate> BUSINESS_DAY =
            AttributePath.of(PosTransaction.class, "businessDay", it -> Optional.of(it.businessDay()));

    /** {@link PosTransaction#kind()}. */
    public static final AttributePath<PosTransaction, Coded<PosTransactionKind>> KIND =
            AttributePath.of(PosTransaction.class, "kind", it -> Optional.of(it.kind()));

    /** {@link PosTransaction#operator()}. */
    public static final AttributePath<PosTransaction, ActorRef> OPERATOR =
            AttributePath.of(PosTransaction.class, "operator", it -> Optional.ofNullable(it.operator()));

    /** {@link PosTransaction#customer()}. */
    public static final AttributePath<PosTransaction, ExternalRef> CUSTOMER =
            AttributePath.of(PosTransaction.class, "customer", it -> Optional.ofNullable(it.customer()));

    /** {@link PosTransaction#currency()}. */
    public static final AttributePath<PosTransaction, CurrencyCode> CURRENCY =
            AttributePath.of(PosTransaction.class, "currency", it -> Optional.of(it.currency()));

    /** {@link PosTransaction#taxInclusive()}. */
    public static final AttributePath<PosTransaction, Boolean> TAX_INCLUSIVE =
            AttributePath.of(PosTransaction.class, "taxInclusive", it -> Optional.of(it.taxInclusive()));

    /** {@link PosTransaction#lines()}. */
    public static final AttributePath<PosTransaction, List<PosLine>> LINES =
            AttributePath.of(PosTransaction.class, "lines", it -> Optional.of(it.lines()));

    /** {@link PosTransaction#tenders()}. */
    public static final AttributePath<PosTransaction, List<PosTender>> TENDERS =
            AttributePath.of(PosTransaction.class, "tenders", it -> Optional.of(it.tenders()));

    /** {@link PosTransaction#rounding()}. */
    public static final AttributePath<PosTransaction, Money> ROUNDING =
            AttributePath.of(PosTransaction.class, "rounding", it -> Optional.ofNullable(it.rounding()));

    /** {@link PosTransaction#offline()}. */
    public static final AttributePath<PosTransaction, Boolean> OFFLINE =
            AttributePath.of(PosTransaction.class, "offline", it -> Optional.of(it.offline()));

    /** {@link PosTransaction#recordedAt()}. */
    public static final AttributePath<PosTransaction, Instant> RECORDED_AT =
            AttributePath.of(PosTransaction.class, "recordedAt", it -> Optional.of(it.recordedAt()));

    /** {@link PosTransaction#syncedAt()}. */
    public static final AttributePath<PosTransaction, Instant> SYNCED_AT =
            AttributePath.of(PosTransaction.class, "syncedAt", it -> Optional.ofNullable(it.syncedAt()));

    /** The kind of record. */
    public static final EntityType<PosTransaction> TYPE = EntityType.of(
            "pos-transaction",
            PosTransaction.class,
            List.of(
                    STORE,
                    REGISTER,
                    RECEIPT_NUMBER,
                    BUSINESS_DAY,
                    KIND,
                    OPERATOR,
                    CUSTOMER,
                    CURRENCY,
                    TAX_INCLUSIVE,
                    LINES,
                    TENDERS,
                    ROUNDING,
                    OFFLINE,
                    RECORDED_AT,
                    SYNCED_AT));

    private PosTransactionPaths() {}
}
