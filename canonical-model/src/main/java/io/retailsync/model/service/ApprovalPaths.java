package io.retailsync.model.service;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Approval}. Generated from the record; a test keeps it current. */
public final class ApprovalPaths {

    /** The whole record. */
    public static final AttributePath<Approval, Approval> ROOT = AttributePath.root(Approval.class);

    /** {@link Approval#about()}. */
    public static final AttributePath<Approval, ExternalRef> ABOUT =
            AttributePath.of(Approval.class, "about", it -> Optional.of(it.about()));

    /** {@link Approval#kind()}. */
    public static final AttributePath<Approval, Coded<ApprovalKind>> KIND =
            AttributePath.of(Approval.class, "kind", it -> Optional.of(it.kind()));

    /** {@link Approval#amount()}. */
    public static final AttributePath<Approval, Money> AMOUNT =
            AttributePath.of(Approval.class, "amount", it -> Optional.ofNullable(it.amount()));

    /** {@link Approval#limit()}. */
    public static final AttributePath<Approval, Money> LIMIT =
            AttributePath.of(Approval.class, "limit", it -> Optional.ofNullable(it.limit()));

    /** {@link Approval#requestedBy()}. */
    public static final AttributePath<Approval, ActorRef> REQUESTED_BY =
            AttributePath.of(Approval.class, "requestedBy", it -> Optional.of(it.requestedBy()));

    /** {@link Approval#requestedAt()}. */
    public static final AttributePath<Approval, Instant> REQUESTED_AT =
            AttributePath.of(Approval.class, "requestedAt", it -> Optional.of(it.requestedAt()));

    /** {@link Approval#status()}. */
    public static final AttributePath<Approval, Coded<ApprovalStatus>> STATUS =
            AttributePath.of(Approval.class, "status", it -> Optional.of(it.status()));

    /** {@link Approval#decidedBy()}. */
    public static final AttributePath<Approval, ActorRef> DECIDED_BY =
            AttributePath.of(Approval.class, "decidedBy", it -> Optional.ofNullable(it.decidedBy()));

    /** {@link Approval#decidedAt()}. */
    public static final AttributePath<Approval, Instant> DECIDED_AT =
            AttributePath.of(Approval.class, "decidedAt", it -> Optional.ofNullable(it.decidedAt()));

    /** {@link Approval#reason()}. */
    public static final AttributePath<Approval, String> REASON =
            AttributePath.of(Approval.class, "reason", it -> Optional.ofNullable(it.reason()));

    /** The kind of record. */
    public static final EntityType<Approval> TYPE = EntityType.of(
            "approval",
            Approval.class,
            List.of(ABOUT, KIND, AMOUNT, LIMIT, REQUESTED_BY, REQUESTED_AT, STATUS, DECIDED_BY, DECIDED_AT, REASON));

    private ApprovalPaths() {}
}
