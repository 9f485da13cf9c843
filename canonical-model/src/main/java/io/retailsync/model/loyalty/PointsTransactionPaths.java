package io.retailsync.model.loyalty;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link PointsTransaction}. Generated from the record; a test keeps it current. */
public final class PointsTransactionPaths {

    /** The whole record. */
    public static final AttributePath<PointsTransaction, PointsTransaction> ROOT =
            AttributePath.root(PointsTransaction.class);

    /** {@link PointsTransaction#membership()}. */
    public static final AttributePath<PointsTransaction, ExternalRef> MEMBERSHIP =
            AttributePath.of(PointsTransaction.class, "membership", it -> Optional.of(it.membership()));

    /** {@link PointsTransaction#id()}. */
    public static final AttributePath<PointsTransaction, String> ID =
            AttributePath.of(PointsTransaction.class, "id", it -> Optional.of(it.id()));

    /** {@link PointsTransaction#kind()}. */
    public static final AttributePath<PointsTransaction, Coded<PointsKind>> KIND =
            AttributePath.of(PointsTransaction.class, "kind", it -> Optional.of(it.kind()));

    /** {@link PointsTransaction#points()}. */
    public static final AttributePath<PointsTransaction, Long> POINTS =
            AttributePath.of(PointsTransaction.class, "points", it -> Optional.of(it.points()));

    /** {@link PointsTransaction#pointsCurrency()}. */
    public static final AttributePath<PointsTransaction, String> POINTS_CURRENCY =
            AttributePath.of(PointsTransaction.class, "pointsCurrency", it -> Optional.of(it.pointsCurrency()));

    /** {@link PointsTransaction#source()}. */
    public static final AttributePath<PointsTransaction, ExternalRef> SOURCE =
            AttributePath.of(PointsTransaction.class, "source", it -> Optional.ofNullable(it.source()));

    /** {@link PointsTransaction#sourceLine()}. */
    public static final AttributePath<PointsTransaction, String> SOURCE_LINE =
            AttributePath.of(PointsTransaction.class, "sourceLine", it -> Optional.ofNullable(it.sourceLine()));

    /** {@link PointsTransaction#value()}. */
    public static final AttributePath<PointsTransaction, Money> VALUE =
            AttributePath.of(PointsTransaction.class, "value", it -> Optional.ofNullable(it.value()));

    /** {@link PointsTransaction#effectiveAt()}. */
    public static final AttributePath<PointsTransaction, Instant> EFFECTIVE_AT =
            AttributePath.of(PointsTransaction.class, "effectiveAt", it -> Optional.of(it.effectiveAt()));

    /** {@link PointsTransaction#expiresAt()}. */
    public static final AttributePath<PointsTransaction, Instant> EXPIRES_AT =
            AttributePath.of(PointsTransaction.class, "expiresAt", it -> Optional.ofNullable(it.expiresAt()));

    /** {@link PointsTransaction#reversalOf()}. */
    public static final AttributePath<PointsTransaction, String> REVERSAL_OF =
            AttributePath.of(PointsTransaction.class, "reversalOf", it -> Optional.ofNullable(it.reversalOf()));

    /** The kind of record. */
    public static final EntityType<PointsTransaction> TYPE = EntityType.of(
            "points-transaction",
            PointsTransaction.class,
            List.of(
                    MEMBERSHIP,
                    ID,
                    KIND,
                    POINTS,
                    POINTS_CURRENCY,
                    SOURCE,
                    SOURCE_LINE,
                    VALUE,
                    EFFECTIVE_AT,
                    EXPIRES_AT,
                    REVERSAL_OF));

    private PointsTransactionPaths() {}
}
