package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.time.Validity;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something cheaper for a reason (canonical-model §5.3). {@link PromotionDiscount} says what it takes off.
 *
 * @param name what people call it
 * @param status where it stands
 * @param trigger what makes it apply
 * @param validity when it is granted
 * @param channels where; none for everywhere
 * @param terms what a basket has to be
 * @param effect what it does
 * @param target what it takes something off
 * @param spread how it meets the lines
 * @param stackingClass of those with the same class one is granted; absent where it goes with every other
 * @param budget what all grants together may come to; absent for any sum
 * @param usageLimit how often it is granted at most; absent for always
 * @param funding who pays; none where we do
 */
public record Promotion(
        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        @Size(min = 1, max = 255)
        String name,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        Coded<PromotionStatus> status,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        Coded<PromotionTrigger> trigger,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        Validity validity,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        @Size(max = 20)
        Set<SalesChannel> channels,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        PromotionTerms terms,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        PromotionEffect effect,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        Coded<PromotionTarget> target,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        Coded<PromotionSpread> spread,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        @Size(min = 1, max = 64)
        @Nullable
        String stackingClass,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        @Nullable
        Money budget,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        @Min(1)
        @Nullable
        Integer usageLimit,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        @Size(max = 20)
        List<FundingShare> funding) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param name what people call it
     * @param status where it stands
     * @param trigger what makes it apply
     * @param validity when it is granted
     * @param channels where; none for everywhere
     * @param terms what a basket has to be
     * @param effect what it does
     * @param target what it takes something off
     * @param spread how it meets the lines
     * @param stackingClass of those with the same class one is granted; absent where it goes with every other
     * @param budget what all grants together may come to; absent for any sum
     * @param usageLimit how often it is granted at most; absent for always
     * @param funding who pays; none where we do
     */
    public Promotion {
        Required.present("name", name);
        Required.present("status", status);
        Required.present("trigger", trigger);
        Required.present("validity", validity);
        Required.present("terms", terms);
        Required.present("effect", effect);
        Required.present("target", target);
        Required.present("spread", spread);
        channels = Set.copyOf(channels);
        funding = List.copyOf(funding);
    }

    /** {@return a builder that was told nothing so far} */
    public static PromotionBuilder builder() {
        return new PromotionBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public Promotion with(Consumer<PromotionBuilder> change) {
        PromotionBuilder builder = new PromotionBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return whether it is granted there and then}
     *
     * @param channel where
     * @param at when
     */
    public boolean granted(SalesChannel channel, Instant at) {
        return status.is(PromotionStatus.ACTIVE)
                && validity.contains(at)
                && (channels.isEmpty() || channels.contains(channel));
    }

    /**
     * {@return whether both may be granted to one order}
     *
     * @param other another promotion
     */
    public boolean stacksWith(Promotion other) {
        return stackingClass == null || !stackingClass.equals(other.stackingClass);
    }
}
