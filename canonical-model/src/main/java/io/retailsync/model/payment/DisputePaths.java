package io.retailsync.model.payment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Dispute}. Generated from the record; a test keeps it current. */
public final class DisputePaths {

    /** The whole record. */
    public static final AttributePath<Dispute, Dispute> ROOT = AttributePath.root(Dispute.class);

    /** {@link Dispute#payment()}. */
    public static final AttributePath<Dispute, ExternalRef> PAYMENT =
            AttributePath.of(Dispute.class, "payment", it -> Optional.of(it.payment()));

    /** {@link Dispute#transaction()}. */
    public static final AttributePath<Dispute, String> TRANSACTION =
            AttributePath.of(Dispute.class, "transaction", it -> Optional.of(it.transaction()));

    /** {@link Dispute#amount()}. */
    public static final AttributePath<Dispute, Money> AMOUNT =
            AttributePath.of(Dispute.class, "amount", it -> Optional.of(it.amount()));

    /** {@link Dispute#reason()}. */
    public static final AttributePath<Dispute, String> REASON =
            AttributePath.of(Dispute.class, "reason", it -> Optional.of(it.reason()));

    /** {@link Dispute#status()}. */
    public static final AttributePath<Dispute, Coded<DisputeStatus>> STATUS =
            AttributePath.of(Dispute.class, "status", it -> Optional.of(it.status()));

    /** {@link Dispute#dueBy()}. */
    public static final AttributePath<Dispute, Instant> DUE_BY =
            AttributePath.of(Dispute.class, "dueBy", it -> Optional.ofNullable(it.dueBy()));

    /** The kind of record. */
    public static final EntityType<Dispute> TYPE =
            EntityType.of("dispute", Dispute.class, List.of(PAYMENT, TRANSACTION, AMOUNT, REASON, STATUS, DUE_BY));

    private DisputePaths() {}
}
