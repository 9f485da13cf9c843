package io.retailsync.model.sales;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link OrderChange}. Generated from the record; a test keeps it current. */
public final class OrderChangePaths {

    /** The whole record. */
    public static final AttributePath<OrderChange, OrderChange> ROOT = AttributePath.root(OrderChange.class);

    /** {@link OrderChange#order()}. */
    public static final AttributePath<OrderChange, ExternalRef> ORDER =
            AttributePath.of(OrderChange.class, "order", it -> Optional.of(it.order()));

    /** {@link OrderChange#kind()}. */
    public static final AttributePath<OrderChange, Coded<OrderChangeKind>> KIND =
            AttributePath.of(OrderChange.class, "kind", it -> Optional.of(it.kind()));

    /** {@link OrderChange#lines()}. */
    public static final AttributePath<OrderChange, List<OrderChangeLine>> LINES =
            AttributePath.of(OrderChange.class, "lines", it -> Optional.of(it.lines()));

    /** {@link OrderChange#reason()}. */
    public static final AttributePath<OrderChange, Coded<OrderChangeReason>> REASON =
            AttributePath.of(OrderChange.class, "reason", it -> Optional.ofNullable(it.reason()));

    /** {@link OrderChange#by()}. */
    public static final AttributePath<OrderChange, ActorRef> BY =
            AttributePath.of(OrderChange.class, "by", it -> Optional.ofNullable(it.by()));

    /** {@link OrderChange#at()}. */
    public static final AttributePath<OrderChange, Instant> AT =
            AttributePath.of(OrderChange.class, "at", it -> Optional.of(it.at()));

    /** The kind of record. */
    public static final EntityType<OrderChange> TYPE =
            EntityType.of("order-change", OrderChange.class, List.of(ORDER, KIND, LINES, REASON, BY, AT));

    private OrderChangePaths() {}
}
