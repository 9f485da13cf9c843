package io.retailsync.model.pricing;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.event.DerivedEvents;
import io.retailsync.model.event.DocumentNote;
import java.util.Map;

/** What follows from versions of promotions, discounts and taxes. */
final class PricingEvents {

    private PricingEvents() {}

    static final DerivedEvents<Promotion> OF_PROMOTIONS = DerivedEvents.of(PromotionPaths.TYPE)
            .reached(
                    Promotion::status,
                    version -> new PromotionNote(version.key(), version.version(), null, null, null, null),
                    Map.of(
                            PromotionStatus.ACTIVE, Pricing.PROMOTION_PUBLISHED,
                            PromotionStatus.ENDED, Pricing.PROMOTION_ENDED))
            .changed(
                    Pricing.PROMOTION_CHANGED,
                    version -> new PromotionNote(version.key(), version.version(), null, null, null, null),
                    PromotionPaths.VALIDITY,
                    PromotionPaths.CHANNELS,
                    PromotionPaths.TERMS,
                    PromotionPaths.EFFECT,
                    PromotionPaths.TARGET,
                    PromotionPaths.STACKING_CLASS,
                    PromotionPaths.USAGE_LIMIT);

    static final DerivedEvents<DiscountApplication> OF_DISCOUNTS = DerivedEvents.of(DiscountApplicationPaths.TYPE)
            .part("orderId", DiscountApplication::order)
            .part("promotionId", DiscountApplication::promotion)
            .toldTo(DiscountApplication::order)
            .became(Pricing.PROMOTION_REDEEMED, discount -> discount.promotion() != null, PricingEvents::redeemed);

    static final DerivedEvents<TaxDetermination> OF_TAXES = DerivedEvents.of(TaxDeterminationPaths.TYPE)
            .part("engineRef", TaxDetermination::engine)
            .appeared(Pricing.TAX_DETERMINED, PricingEvents::tax)
            .changed(Pricing.TAX_ADJUSTED, PricingEvents::tax, TaxDeterminationPaths.TAXES);

    private static PromotionNote redeemed(Governed<DiscountApplication> version) {
        DiscountApplication discount = version.value();
        ExternalRef promotion = discount.promotion();
        return new PromotionNote(
                promotion == null ? version.key() : Key.naming(promotion),
                version.version(),
                Key.naming(discount.order()),
                null,
                discount.applied(),
                null);
    }

    private static DocumentNote tax(Governed<TaxDetermination> version) {
        return DocumentNote.of(version, "tax-determination", null, null, null);
    }
}
