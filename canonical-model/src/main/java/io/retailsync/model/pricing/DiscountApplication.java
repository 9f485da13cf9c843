package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A discount that was given on an order, with what each line bears of it (canonical-model §5.5).
 *
 * @param order the order, as its source names it
 * @param title what the customer saw
 * @param promotion what granted it
 * @param coupon the coupon that was used; never its code
 * @param target what it takes something off
 * @param spread how it meets the lines
 * @param applied what it took off in all
 * @param parts what each line bears
 */
public record DiscountApplication(
        @Attribute(
                value = C1,
                owner = {COM, PRC},
                merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(
                value = C2,
                owner = {COM, PRC},
                merge = IMMUTABLE)
        @Size(max = 255)
        String title,

        @Attribute(
                value = C2,
                owner = {COM, PRC},
                merge = IMMUTABLE)
        @Nullable
        ExternalRef promotion,

        @Attribute(
                value = C2,
                owner = {COM, PRC},
                merge = IMMUTABLE)
        @Nullable
        ExternalRef coupon,

        @Attribute(
                value = C2,
                owner = {COM, PRC},
                merge = IMMUTABLE)
        Coded<PromotionTarget> target,

        @Attribute(
                value = C2,
                owner = {COM, PRC},
                merge = IMMUTABLE)
        Coded<PromotionSpread> spread,

        @Attribute(
                value = F1,
                owner = {COM, PRC},
                merge = IMMUTABLE)
        Money applied,

        @Attribute(
                value = F1,
                owner = {COM, PRC},
                merge = IMMUTABLE)
        @Size(max = 5000)
        List<DiscountPart> parts) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param order the order, as its source names it
     * @param title what the customer saw
     * @param promotion what granted it
     * @param coupon the coupon that was used; never its code
     * @param target what it takes something off
     * @param spread how it meets the lines
     * @param applied what it took off in all
     * @param parts what each line bears
     */
    public DiscountApplication {
        Required.present("order", order);
        Required.present("title", title);
        Required.present("target", target);
        Required.present("spread", spread);
        Required.present("applied", applied);
        parts = List.copyOf(parts);
    }

    /** {@return a builder that was told nothing so far} */
    public static DiscountApplicationBuilder builder() {
        return new DiscountApplicationBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public DiscountApplication with(Consumer<DiscountApplicationBuilder> change) {
        DiscountApplicationBuilder builder = new DiscountApplicationBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
