package io.retailsync.model.payment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link RefundSettlement}. Generated from the record; a test keeps it current. */
public final class RefundSettlementPaths {

    /** The whole record. */
    public static final AttributePath<RefundSettlement, RefundSettlement> ROOT =
            AttributePath.root(RefundSettlement.class);

    /** {@link RefundSettlement#refund()}. */
    public static final AttributePath<RefundSettlement, ExternalRef> REFUND =
            AttributePath.of(RefundSettlement.class, "refund", it -> Optional.of(it.refund()));

    /** {@link RefundSettlement#order()}. */
    public static final AttributePath<RefundSettlement, ExternalRef> ORDER =
            AttributePath.of(RefundSettlement.class, "order", it -> Optional.of(it.order()));

    /** {@link RefundSettlement#total()}. */
    public static final AttributePath<RefundSettlement, Money> TOTAL =
            AttributePath.of(RefundSettlement.class, "total", it -> Optional.of(it.total()));

    /** {@link RefundSettlement#tenders()}. */
    public static final AttributePath<RefundSettlement, List<RefundPart>> TENDERS =
            AttributePath.of(RefundSettlement.class, "tenders", it -> Optional.of(it.tenders()));

    /** {@link RefundSettlement#status()}. */
    public static final AttributePath<RefundSettlement, Coded<RefundStatus>> STATUS =
            AttributePath.of(RefundSettlement.class, "status", it -> Optional.of(it.status()));

    /** {@link RefundSettlement#approvals()}. */
    public static final AttributePath<RefundSettlement, List<ExternalRef>> APPROVALS =
            AttributePath.of(RefundSettlement.class, "approvals", it -> Optional.of(it.approvals()));

    /** The kind of record. */
    public static final EntityType<RefundSettlement> TYPE = EntityType.of(
            "refund-settlement", RefundSettlement.class, List.of(REFUND, ORDER, TOTAL, TENDERS, STATUS, APPROVALS));

    private RefundSettlementPaths() {}
}
