package io.retailsync.model.pricing;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Coupon}. Generated from the record; a test keeps it current. */
public final class CouponPaths {

    /** The whole record. */
    public static final AttributePath<Coupon, Coupon> ROOT = AttributePath.root(Coupon.class);

    /** {@link Coupon#codeHash()}. */
    public static final AttributePath<Coupon, String> CODE_HASH =
            AttributePath.of(Coupon.class, "codeHash", it -> Optional.of(it.codeHash()));

    /** {@link Coupon#lastFour()}. */
    public static final AttributePath<Coupon, String> LAST_FOUR =
            AttributePath.of(Coupon.class, "lastFour", it -> Optional.of(it.lastFour()));

    /** {@link Coupon#promotion()}. */
    public static final AttributePath<Coupon, ExternalRef> PROMOTION =
            AttributePath.of(Coupon.class, "promotion", it -> Optional.of(it.promotion()));

    /** {@link Coupon#customer()}. */
    public static final AttributePath<Coupon, ExternalRef> CUSTOMER =
            AttributePath.of(Coupon.class, "customer", it -> Optional.ofNullable(it.customer()));

    /** {@link Coupon#status()}. */
    public static final AttributePath<Coupon, Coded<CouponStatus>> STATUS =
            AttributePath.of(Coupon.class, "status", it -> Optional.of(it.status()));

    /** {@link Coupon#uses()}. */
    public static final AttributePath<Coupon, Integer> USES =
            AttributePath.of(Coupon.class, "uses", it -> Optional.of(it.uses()));

    /** {@link Coupon#maxUses()}. */
    public static final AttributePath<Coupon, Integer> MAX_USES =
            AttributePath.of(Coupon.class, "maxUses", it -> Optional.ofNullable(it.maxUses()));

    /** The kind of record. */
    public static final EntityType<Coupon> TYPE = EntityType.of(
            "coupon", Coupon.class, List.of(CODE_HASH, LAST_FOUR, PROMOTION, CUSTOMER, STATUS, USES, MAX_USES));

    private CouponPaths() {}
}
