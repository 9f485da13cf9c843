package io.retailsync.model.payment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PersonalText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Refund}. Generated from the record; a test keeps it current. */
public final class RefundPaths {

    /** The whole record. */
    public static final AttributePath<Refund, Refund> ROOT = AttributePath.root(Refund.class);

    /** {@link Refund#order()}. */
    public static final AttributePath<Refund, ExternalRef> ORDER =
            AttributePath.of(Refund.class, "order", it -> Optional.of(it.order()));

    /** {@link Refund#refundedAt()}. */
    public static final AttributePath<Refund, Instant> REFUNDED_AT =
            AttributePath.of(Refund.class, "refundedAt", it -> Optional.of(it.refundedAt()));

    /** {@link Refund#lines()}. */
    public static final AttributePath<Refund, List<RefundLine>> LINES =
            AttributePath.of(Refund.class, "lines", it -> Optional.of(it.lines()));

    /** {@link Refund#shipping()}. */
    public static final AttributePath<Refund, Money> SHIPPING =
            AttributePath.of(Refund.class, "shipping", it -> Optional.ofNullable(it.shipping()));

    /** {@link Refund#total()}. */
    public static final AttributePath<Refund, Money> TOTAL =
            AttributePath.of(Refund.class, "total", it -> Optional.of(it.total()));

    /** {@link Refund#presentmentTotal()}. */
    public static final AttributePath<Refund, Money> PRESENTMENT_TOTAL =
            AttributePath.of(Refund.class, "presentmentTotal", it -> Optional.ofNullable(it.presentmentTotal()));

    /** {@link Refund#note()}. */
    public static final AttributePath<Refund, PersonalText> NOTE =
            AttributePath.of(Refund.class, "note", it -> Optional.ofNullable(it.note()));

    /** The kind of record. */
    public static final EntityType<Refund> TYPE = EntityType.of(
            "refund", Refund.class, List.of(ORDER, REFUNDED_AT, LINES, SHIPPING, TOTAL, PRESENTMENT_TOTAL, NOTE));

    private RefundPaths() {}
}
