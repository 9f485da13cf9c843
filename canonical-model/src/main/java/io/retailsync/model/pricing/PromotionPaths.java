package io.retailsync.model.pricing;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.Money;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.time.Validity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The typed attribute paths of {@link Promotion}. Generated from the record; a test keeps it current. */
public final class PromotionPaths {

    /** The whole record. */
    public static final AttributePath<Promotion, Promotion> ROOT = AttributePath.root(Promotion.class);

    /** {@link Promotion#name()}. */
    public static final AttributePath<Promotion, String> NAME =
            AttributePath.of(Promotion.class, "name", it -> Optional.of(it.name()));

    /** {@link Promotion#status()}. */
    public static final AttributePath<Promotion, Coded<PromotionStatus>> STATUS =
            AttributePath.of(Promotion.class, "status", it -> Optional.of(it.status()));

    /** {@link Promotion#trigger()}. */
    public static final AttributePath<Promotion, Coded<PromotionTrigger>> TRIGGER =
            AttributePath.of(Promotion.class, "trigger", it -> Optional.of(it.trigger()));

    /** {@link Promotion#validity()}. */
    public static final AttributePath<Promotion, Validity> VALIDITY =
            AttributePath.of(Promotion.class, "validity", it -> Optional.of(it.validity()));

    /** {@link Promotion#channels()}. */
    public static final AttributePath<Promotion, Set<SalesChannel>> CHANNELS =
            AttributePath.of(Promotion.class, "channels", it -> Optional.of(it.channels()));

    /** {@link Promotion#terms()}. */
    public static final AttributePath<Promotion, PromotionTerms> TERMS =
            AttributePath.of(Promotion.class, "terms", it -> Optional.of(it.terms()));

    /** {@link Promotion#effect()}. */
    public static final AttributePath<Promotion, PromotionEffect> EFFECT =
            AttributePath.of(Promotion.class, "effect", it -> Optional.of(it.effect()));

    /** {@link Promotion#target()}. */
    public static final AttributePath<Promotion, Coded<PromotionTarget>> TARGET =
            AttributePath.of(Promotion.class, "target", it -> Optional.of(it.target()));

    /** {@link Promotion#spread()}. */
    public static final AttributePath<Promotion, Coded<PromotionSpread>> SPREAD =
            AttributePath.of(Promotion.class, "spread", it -> Optional.of(it.spread()));

    /** {@link Promotion#stackingClass()}. */
    public static final AttributePath<Promotion, String> STACKING_CLASS =
            AttributePath.of(Promotion.class, "stackingClass", it -> Optional.ofNullable(it.stackingClass()));

    /** {@link Promotion#budget()}. */
    public static final AttributePath<Promotion, Money> BUDGET =
            AttributePath.of(Promotion.class, "budget", it -> Optional.ofNullable(it.budget()));

    /** {@link Promotion#usageLimit()}. */
    public static final AttributePath<Promotion, Integer> USAGE_LIMIT =
            AttributePath.of(Promotion.class, "usageLimit", it -> Optional.ofNullable(it.usageLimit()));

    /** {@link Promotion#funding()}. */
    public static final AttributePath<Promotion, List<FundingShare>> FUNDING =
            AttributePath.of(Promotion.class, "funding", it -> Optional.of(it.funding()));

    /** The kind of record. */
    public static final EntityType<Promotion> TYPE = EntityType.of(
            "promotion",
            Promotion.class,
            List.of(
                    NAME,
                    STATUS,
                    TRIGGER,
                    VALIDITY,
                    CHANNELS,
                    TERMS,
                    EFFECT,
                    TARGET,
                    SPREAD,
                    STACKING_CLASS,
                    BUDGET,
                    USAGE_LIMIT,
                    FUNDING));

    private PromotionPaths() {}
}
