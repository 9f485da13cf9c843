package io.retailsync.model.payment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.Money;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link ReconciliationResult}. Generated from the record; a test keeps it current. */
public final class ReconciliationResultPaths {

    /** The whole record. */
    public static final AttributePath<ReconciliationResult, ReconciliationResult> ROOT =
            AttributePath.root(ReconciliationResult.class);

    /** {@link ReconciliationResult#scope()}. */
    public static final AttributePath<ReconciliationResult, String> SCOPE =
            AttributePath.of(ReconciliationResult.class, "scope", it -> Optional.of(it.scope()));

    /** {@link ReconciliationResult#expected()}. */
    public static final AttributePath<ReconciliationResult, Money> EXPECTED =
            AttributePath.of(ReconciliationResult.class, "expected", it -> Optional.of(it.expected()));

    /** {@link ReconciliationResult#actual()}. */
    public static final AttributePath<ReconciliationResult, Money> ACTUAL =
            AttributePath.of(ReconciliationResult.class, "actual", it -> Optional.of(it.actual()));

    /** {@link ReconciliationResult#pairs()}. */
    public static final AttributePath<ReconciliationResult, List<ReconciledPair>> PAIRS =
            AttributePath.of(ReconciliationResult.class, "pairs", it -> Optional.of(it.pairs()));

    /** {@link ReconciliationResult#missing()}. */
    public static final AttributePath<ReconciliationResult, List<UnmatchedAmount>> MISSING =
            AttributePath.of(ReconciliationResult.class, "missing", it -> Optional.of(it.missing()));

    /** {@link ReconciliationResult#surplus()}. */
    public static final AttributePath<ReconciliationResult, List<UnmatchedAmount>> SURPLUS =
            AttributePath.of(ReconciliationResult.class, "surplus", it -> Optional.of(it.surplus()));

    /** {@link ReconciliationResult#tolerance()}. */
    public static final AttributePath<ReconciliationResult, Money> TOLERANCE =
            AttributePath.of(ReconciliationResult.class, "tolerance", it -> Optional.of(it.tolerance()));

    /** {@link ReconciliationResult#status()}. */
    public static final AttributePath<ReconciliationResult, ReconciliationStatus> STATUS =
            AttributePath.of(ReconciliationResult.class, "status", it -> Optional.of(it.status()));

    /** The kind of record. */
    public static final EntityType<ReconciliationResult> TYPE = EntityType.of(
            "reconciliation-result",
            ReconciliationResult.class,
            List.of(SCOPE, EXPECTED, ACTUAL, PAIRS, MISSING, SURPLUS, TOLERANCE, STATUS));

    private ReconciliationResultPaths() {}
}
