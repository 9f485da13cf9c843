package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.PRC;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.Percentage;
import jakarta.validation.constraints.Min;

/** What a promotion does (canonical-model §5.3). In JSON the member {@code kind} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PromotionEffect.PercentOff.class, name = "PERCENT_OFF"),
    @JsonSubTypes.Type(value = PromotionEffect.AmountOff.class, name = "AMOUNT_OFF"),
    @JsonSubTypes.Type(value = PromotionEffect.FixedPrice.class, name = "FIXED_PRICE"),
    @JsonSubTypes.Type(value = PromotionEffect.BuyXGetY.class, name = "BUY_X_GET_Y"),
    @JsonSubTypes.Type(value = PromotionEffect.FreeShipping.class, name = "FREE_SHIPPING"),
    @JsonSubTypes.Type(value = PromotionEffect.Gift.class, name = "GIFT")
})
public sealed interface PromotionEffect {

    /**
     * A share of what it is taken off.
     *
     * @param percent of a hundred; more than all counts as all
     */
    record PercentOff(
            @Attribute(
                    value = C2,
                    owner = {PRC, CRM})
            Percentage percent)
            implements PromotionEffect {

        /**
         * Refuses missing parts.
         *
         * @param percent of a hundred; more than all counts as all
         */
        public PercentOff {
            Required.present("percent", percent);
        }
    }

    /**
     * An amount, or what there is of it.
     *
     * @param amount zero or more
     */
    record AmountOff(
            @Attribute(
                    value = C2,
                    owner = {PRC, CRM})
            Money amount)
            implements PromotionEffect {

        /**
         * Refuses missing parts.
         *
         * @param amount zero or more
         */
        public AmountOff {
            Required.present("amount", amount);
        }
    }

    /**
     * Another price; nothing where that is no lower.
     *
     * @param price of one piece
     */
    record FixedPrice(
            @Attribute(
                    value = C2,
                    owner = {PRC, CRM})
            Money price)
            implements PromotionEffect {

        /**
         * Refuses missing parts.
         *
         * @param price of one piece
         */
        public FixedPrice {
            Required.present("price", price);
        }
    }

    /**
     * Of so many pieces the cheapest ones cost less: buy two, get one at half the price.
     *
     * @param buy pieces at the full price, at least one
     * @param get pieces that cost less for them, at least one
     * @param off of a hundred, for those; 100 where they are free
     */
    record BuyXGetY(
            @Attribute(
                    value = C2,
                    owner = {PRC, CRM})
            @Min(1)
            int buy,

            @Attribute(
                    value = C2,
                    owner = {PRC, CRM})
            @Min(1)
            int get,

            @Attribute(
                    value = C2,
                    owner = {PRC, CRM})
            Percentage off)
            implements PromotionEffect {

        /**
         * Refuses missing parts.
         *
         * @param buy pieces at the full price, at least one
         * @param get pieces that cost less for them, at least one
         * @param off of a hundred, for those; 100 where they are free
         */
        public BuyXGetY {
            Required.present("off", off);
        }
    }

    /** Shipping costs nothing. */
    record FreeShipping() implements PromotionEffect {}

    /**
     * Something of the basket costs nothing.
     *
     * @param gift stock keeping unit
     * @param pieces how many of it, at least one
     */
    record Gift(
            @Attribute(
                    value = C2,
                    owner = {PRC, CRM})
            Sku gift,

            @Attribute(
                    value = C2,
                    owner = {PRC, CRM})
            @Min(1)
            int pieces)
            implements PromotionEffect {

        /**
         * Refuses missing parts.
         *
         * @param gift stock keeping unit
         * @param pieces how many of it, at least one
         */
        public Gift {
            Required.present("gift", gift);
        }
    }
}
