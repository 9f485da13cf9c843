package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;

import io.retailsync.model.Governed;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.EventFamily;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.MappingNote;
import io.retailsync.model.event.Mismatch;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.event.Partition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The events of prices, promotions and taxes, and how they follow from versions of a price. */
public final class Pricing {

    private static final EventFamily FACTS = new EventFamily("pricing", Partition.VARIANT);
    private static final EventFamily OF_DOCUMENT = new EventFamily("pricing", Partition.DOCUMENT);
    private static final EventFamily OF_PROMOTION = new EventFamily("pricing", Partition.PROMOTION);
    private static final EventFamily OF_SUBJECT = new EventFamily("pricing", Partition.SUBJECT);

    /** A price will be charged. */
    public static final EventType<PriceSnapshot> PRICE_SCHEDULED =
            FACTS.standard("price-scheduled", PriceSnapshot.class, C1, "priceId", "state");

    /** A price is charged. */
    public static final EventType<PriceSnapshot> PRICE_EFFECTIVE =
            FACTS.standard("price-effective", PriceSnapshot.class, C1, "priceId", "version");

    /** A price is no longer charged. */
    public static final EventType<PriceSnapshot> PRICE_EXPIRED =
            FACTS.standard("price-expired", PriceSnapshot.class, C1, "priceId", "state");

    /** A price won't be charged. */
    public static final EventType<PriceSnapshot> PRICE_WITHDRAWN =
            FACTS.standard("price-withdrawn", PriceSnapshot.class, C1, "priceId", "state");

    /** Somebody charged another price. */
    public static final EventType<Mismatch> PRICE_OVERRIDDEN =
            FACTS.standard("price-overridden", Mismatch.class, C2, "lineId", "approvalId");

    /** A promotion may be used. */
    public static final EventType<PromotionNote> PROMOTION_PUBLISHED =
            OF_PROMOTION.standard("promotion-published", PromotionNote.class, P1, "promotionId", "version");

    /** A promotion changed. */
    public static final EventType<PromotionNote> PROMOTION_CHANGED =
            OF_PROMOTION.standard("promotion-changed", PromotionNote.class, P1, "promotionId", "version");

    /** A promotion may no longer be used. */
    public static final EventType<PromotionNote> PROMOTION_ENDED =
            OF_PROMOTION.standard("promotion-ended", PromotionNote.class, P1, "promotionId", "version");

    /** A customer was given an offer. */
    public static final EventType<PromotionNote> OFFER_ASSIGNED =
            OF_PROMOTION.standard("offer-assigned", PromotionNote.class, P1, "orderId", "promotionId");

    /** A promotion was used on an order. */
    public static final EventType<PromotionNote> PROMOTION_REDEEMED =
            OF_PROMOTION.standard("promotion-redeemed", PromotionNote.class, P1, "orderId", "promotionId");

    /** The use of a promotion was taken back. */
    public static final EventType<PromotionNote> PROMOTION_REDEMPTION_REVERSED = OF_PROMOTION.standard(
            "promotion-redemption-reversed", PromotionNote.class, P1, "orderId", "promotionId", "reversal");

    /** Two promotions exclude each other. */
    public static final EventType<PromotionNote> PROMOTION_CONFLICT_DETECTED =
            OF_PROMOTION.standard("promotion-conflict-detected", PromotionNote.class, P1, "orderId", "sortedPair");

    /** Two systems have different prices of one line. */
    public static final EventType<Mismatch> PRICE_MISMATCH_DETECTED =
            FACTS.standard("price-mismatch-detected", Mismatch.class, C2, "orderId", "lineId", "systems");

    /** The taxes of a document are known. */
    public static final EventType<DocumentNote> TAX_DETERMINED =
            OF_DOCUMENT.standard("tax-determined", DocumentNote.class, F1, "documentId", "engineRef");

    /** The taxes of a document were put right. */
    public static final EventType<DocumentNote> TAX_ADJUSTED =
            OF_DOCUMENT.standard("tax-adjusted", DocumentNote.class, F1, "documentId", "engineRef", "version");

    /** Two systems have different taxes of one document. */
    public static final EventType<Mismatch> TAX_MISMATCH_DETECTED =
            OF_DOCUMENT.standard("tax-mismatch-detected", Mismatch.class, C2, "documentId", "engineRef");

    /** A category of tax is read as another one. */
    public static final EventType<MappingNote> TAX_CATEGORY_MAPPED =
            OF_SUBJECT.standard("tax-category-mapped", MappingNote.class, C1, "mapping", "validity");

    /** A rate of exchange holds. */
    public static final EventType<MappingNote> EXCHANGE_RATE_PUBLISHED =
            OF_SUBJECT.standard("exchange-rate-published", MappingNote.class, C1, "mapping", "validity");

    /** A code was used. */
    public static final EventType<PromotionNote> COUPON_REDEEMED =
            OF_PROMOTION.standard("coupon-redeemed", PromotionNote.class, P1, "codeHash", "validity");

    private Pricing() {}

    /** {@return the kinds of record of prices, promotions and taxes, the first one first to read} */
    public static List<Modelled<?>> entities() {
        return List.of(
                new Modelled<>(PricePaths.TYPE, Pricing::events),
                Modelled.quiet(PriceListPaths.TYPE),
                Modelled.quiet(PriceEntryPaths.TYPE),
                PricingEvents.OF_PROMOTIONS.modelled(),
                Modelled.quiet(CouponPaths.TYPE),
                PricingEvents.OF_DISCOUNTS.modelled(),
                Modelled.quiet(TaxCategoryPaths.TYPE),
                PricingEvents.OF_TAXES.modelled());
    }

    /**
     * {@return what happened between two versions of a price} The record has no dates yet: what a source says is charged now.
     *
     * @param before the version before, if any
     * @param after the version now
     */
    public static List<BusinessEvent<?>> events(Optional<Governed<Price>> before, Governed<Price> after) {
        if (before.filter(was -> same(was.value(), after.value())).isPresent()) {
            return List.of();
        }
        PriceSnapshot snapshot = new PriceSnapshot(after.key(), after.version(), after.value());
        return List.of(PRICE_EFFECTIVE.told(snapshot, after.key(), after.version()));
    }

    private static boolean same(Price before, Price after) {
        return before.amount().equals(after.amount()) && Objects.equals(before.compareAt(), after.compareAt());
    }
}
