package io.retailsync.model.pricing;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link DiscountApplication}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class DiscountApplicationBuilder {

    private @Nullable ExternalRef order;
    private @Nullable String title;
    private @Nullable ExternalRef promotion;
    private @Nullable ExternalRef coupon;
    private @Nullable Coded<PromotionTarget> target;
    private @Nullable Coded<PromotionSpread> spread;
    private @Nullable Money applied;
    private List<DiscountPart> parts = List.of();

    DiscountApplicationBuilder() {}

    DiscountApplicationBuilder(DiscountApplication begun) {
        order = begun.order();
        title = begun.title();
        promotion = begun.promotion();
        coupon = begun.coupon();
        target = begun.target();
        spread = begun.spread();
        applied = begun.applied();
        parts = begun.parts();
    }

    /**
     * {@return this builder}
     *
     * @param order the order, as its source names it
     */
    public DiscountApplicationBuilder order(ExternalRef order) {
        this.order = order;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param title what the customer saw
     */
    public DiscountApplicationBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param promotion what granted it
     */
    public DiscountApplicationBuilder promotion(@Nullable ExternalRef promotion) {
        this.promotion = promotion;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param coupon the coupon that was used; never its code
     */
    public DiscountApplicationBuilder coupon(@Nullable ExternalRef coupon) {
        this.coupon = coupon;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param target what it takes something off
     */
    public DiscountApplicationBuilder target(Coded<PromotionTarget> target) {
        this.target = target;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param target what it takes something off
     */
    public DiscountApplicationBuilder target(PromotionTarget target) {
        this.target = Coded.of(target);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param spread how it meets the lines
     */
    public DiscountApplicationBuilder spread(Coded<PromotionSpread> spread) {
        this.spread = spread;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param spread how it meets the lines
     */
    public DiscountApplicationBuilder spread(PromotionSpread spread) {
        this.spread = Coded.of(spread);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param applied what it took off in all
     */
    public DiscountApplicationBuilder applied(Money applied) {
        this.applied = applied;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param parts what each line bears
     */
    public DiscountApplicationBuilder parts(List<DiscountPart> parts) {
        this.parts = parts;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public DiscountApplication build() {
        return new DiscountApplication(
                Required.given("order", order),
                Required.given("title", title),
                promotion,
                coupon,
                Required.given("target", target),
                Required.given("spread", spread),
                Required.given("applied", applied),
                parts);
    }
}
