package io.retailsync.model.finance;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The typed attribute paths of {@link FinancialTransaction}. Generated from the record; a test keeps it current. */
public final class FinancialTransactionPaths {

    /** The whole record. */
    public static final AttributePath<FinancialTransaction, FinancialTransaction> ROOT =
            AttributePath.root(FinancialTransaction.class);

    /** {@link FinancialTransaction#order()}. */
    public static final AttributePath<FinancialTransaction, ExternalRef> ORDER =
            AttributePath.of(FinancialTransaction.class, "order", it -> Optional.of(it.order()));

    /** {@link FinancialTransaction#completedAt()}. */
    public static final AttributePath<FinancialTransaction, Instant> COMPLETED_AT =
            AttributePath.of(FinancialTransaction.class, "completedAt", it -> Optional.ofNullable(it.completedAt()));

    /** {@link FinancialTransaction#expected()}. */
    public static final AttributePath<FinancialTransaction, Set<LegKind>> EXPECTED =
            AttributePath.of(FinancialTransaction.class, "expected", it -> Optional.of(it.expected()));

    /** {@link FinancialTransaction#legs()}. */
    public static final AttributePath<FinancialTransaction, List<FinancialLeg>> LEGS =
            AttributePath.of(FinancialTransaction.class, "legs", it -> Optional.of(it.legs()));

    /** The kind of record. */
    public static final EntityType<FinancialTransaction> TYPE = EntityType.of(
            "financial-transaction", FinancialTransaction.class, List.of(ORDER, COMPLETED_AT, EXPECTED, LEGS));

    private FinancialTransactionPaths() {}
}
