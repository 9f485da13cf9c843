package io.retailsync.model.pricing;

import io.retailsync.model.Coded;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.time.Validity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link Promotion}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class PromotionBuilder {

    private @Nullable String name;
    private @Nullable Coded<PromotionStatus> status;
    private @Nullable Coded<PromotionTrigger> trigger;
    private @Nullable Validity validity;
    private Set<SalesChannel> channels = Set.of();
    private @Nullable PromotionTerms terms;
    private @Nullable PromotionEffect effect;
    private @Nullable Coded<PromotionTarget> target;
    private @Nullable Coded<PromotionSpread> spread;
    private @Nullable String stackingClass;
    private @Nullable Money budget;
    private @Nullable Integer usageLimit;
    private List<FundingShare> funding = List.of();

    PromotionBuilder() {}

    PromotionBuilder(Promotion begun) {
        name = begun.name();
        status = begun.status();
        trigger = begun.trigger();
        validity = begun.validity();
        channels = begun.channels();
        terms = begun.terms();
        effect = begun.effect();
        target = begun.target();
        spread = begun.spread();
        stackingClass = begun.stackingClass();
        budget = begun.budget();
        usageLimit = begun.usageLimit();
        funding = begun.funding();
    }

    /**
     * {@return this builder}
     *
     * @param name what people call it
     */
    public PromotionBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public PromotionBuilder status(Coded<PromotionStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public PromotionBuilder status(PromotionStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param trigger what makes it apply
     */
    public PromotionBuilder trigger(Coded<PromotionTrigger> trigger) {
        this.trigger = trigger;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param trigger what makes it apply
     */
    public PromotionBuilder trigger(PromotionTrigger trigger) {
        this.trigger = Coded.of(trigger);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param validity when it is granted
     */
    public PromotionBuilder validity(Validity validity) {
        this.validity = validity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param channels where; none for everywhere
     */
    public PromotionBuilder channels(Set<SalesChannel> channels) {
        this.channels = channels;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param terms what a basket has to be
     */
    public PromotionBuilder terms(PromotionTerms terms) {
        this.terms = terms;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param effect what it does
     */
    public PromotionBuilder effect(PromotionEffect effect) {
        this.effect = effect;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param target what it takes something off
     */
    public PromotionBuilder target(Coded<PromotionTarget> target) {
        this.target = target;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param target what it takes something off
     */
    public PromotionBuilder target(PromotionTarget target) {
        this.target = Coded.of(target);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param spread how it meets the lines
     */
    public PromotionBuilder spread(Coded<PromotionSpread> spread) {
        this.spread = spread;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param spread how it meets the lines
     */
    public PromotionBuilder spread(PromotionSpread spread) {
        this.spread = Coded.of(spread);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param stackingClass of those with the same class one is granted; absent where it goes with every other
     */
    public PromotionBuilder stackingClass(@Nullable String stackingClass) {
        this.stackingClass = stackingClass;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param budget what all grants together may come to; absent for any sum
     */
    public PromotionBuilder budget(@Nullable Money budget) {
        this.budget = budget;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param usageLimit how often it is granted at most; absent for always
     */
    public PromotionBuilder usageLimit(@Nullable Integer usageLimit) {
        this.usageLimit = usageLimit;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param funding who pays; none where we do
     */
    public PromotionBuilder funding(List<FundingShare> funding) {
        this.funding = funding;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public Promotion build() {
        return new Promotion(
                Required.given("name", name),
                Required.given("status", status),
                Required.given("trigger", trigger),
                Required.given("validity", validity),
                channels,
                Required.given("terms", terms),
                Required.given("effect", effect),
                Required.given("target", target),
                Required.given("spread", spread),
                stackingClass,
                budget,
                usageLimit,
                funding);
    }
}
