package io.retailsync.model.pricing;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link DiscountApplication}. Generated from the record; a test keeps it current. */
public final class DiscountApplicationPaths {

    /** The whole record. */
    public static final AttributePath<DiscountApplication, DiscountApplication> ROOT =
            AttributePath.root(DiscountApplication.class);

    /** {@link DiscountApplication#order()}. */
    public static final AttributePath<DiscountApplication, ExternalRef> ORDER =
            AttributePath.of(DiscountApplication.class, "order", it -> Optional.of(it.order()));

    /** {@link DiscountApplication#title()}. */
    public static final AttributePath<DiscountApplication, String> TITLE =
            AttributePath.of(DiscountApplication.class, "title", it -> Optional.of(it.title()));

    /** {@link DiscountApplication#promotion()}. */
    public static final AttributePath<DiscountApplication, ExternalRef> PROMOTION =
            AttributePath.of(DiscountApplication.class, "promotion", it -> Optional.ofNullable(it.promotion()));

    /** {@link DiscountApplication#coupon()}. */
    public static final AttributePath<DiscountApplication, ExternalRef> COUPON =
            AttributePath.of(DiscountApplication.class, "coupon", it -> Optional.ofNullable(it.coupon()));

    /** {@link DiscountApplication#target()}. */
    public static final AttributePath<DiscountApplication, Coded<PromotionTarget>> TARGET =
            AttributePath.of(DiscountApplication.class, "target", it -> Optional.of(it.target()));

    /** {@link DiscountApplication#spread()}. */
    public static final AttributePath<DiscountApplication, Coded<PromotionSpread>> SPREAD =
            AttributePath.of(DiscountApplication.class, "spread", it -> Optional.of(it.spread()));

    /** {@link DiscountApplication#applied()}. */
    public static final AttributePath<DiscountApplication, Money> APPLIED =
            AttributePath.of(DiscountApplication.class, "applied", it -> Optional.of(it.applied()));

    /** {@link DiscountApplication#parts()}. */
    public static final AttributePath<DiscountApplication, List<DiscountPart>> PARTS =
            AttributePath.of(DiscountApplication.class, "parts", it -> Optional.of(it.parts()));

    /** The kind of record. */
    public static final EntityType<DiscountApplication> TYPE = EntityType.of(
            "discount-application",
            DiscountApplication.class,
            List.of(ORDER, TITLE, PROMOTION, COUPON, TARGET, SPREAD, APPLIED, PARTS));

    private DiscountApplicationPaths() {}
}
