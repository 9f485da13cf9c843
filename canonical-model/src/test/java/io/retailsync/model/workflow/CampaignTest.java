package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.CUSTOMER_REF;
import static io.retailsync.model.workflow.Shop.MUG;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.ORDER;
import static io.retailsync.model.workflow.Shop.ORDER_REF;
import static io.retailsync.model.workflow.Shop.PROMOTION;
import static io.retailsync.model.workflow.Shop.eur;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CountryCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.event.BalanceNote;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.Mismatch;
import io.retailsync.model.event.Partition;
import io.retailsync.model.finance.Finance;
import io.retailsync.model.finance.RevenueTrigger;
import io.retailsync.model.finance.VatCategory;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.inventory.ReservationStatus;
import io.retailsync.model.loyalty.Campaign;
import io.retailsync.model.loyalty.CampaignOffer;
import io.retailsync.model.loyalty.CampaignOfferRules;
import io.retailsync.model.loyalty.CampaignStatus;
import io.retailsync.model.loyalty.MembershipStatus;
import io.retailsync.model.loyalty.OfferAssignment;
import io.retailsync.model.loyalty.OfferStatus;
import io.retailsync.model.loyalty.Reward;
import io.retailsync.model.loyalty.RewardStatus;
import io.retailsync.model.money.DiscountAllocation;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.pricing.BasketLine;
import io.retailsync.model.pricing.Coupon;
import io.retailsync.model.pricing.CouponRules;
import io.retailsync.model.pricing.DeterminedTax;
import io.retailsync.model.pricing.DiscountApplication;
import io.retailsync.model.pricing.DiscountApplicationRules;
import io.retailsync.model.pricing.DiscountPart;
import io.retailsync.model.pricing.LiableParty;
import io.retailsync.model.pricing.Pricing;
import io.retailsync.model.pricing.Promotion;
import io.retailsync.model.pricing.PromotionDiscount;
import io.retailsync.model.pricing.PromotionEffect;
import io.retailsync.model.pricing.PromotionNote;
import io.retailsync.model.pricing.PromotionRules;
import io.retailsync.model.pricing.PromotionSpread;
import io.retailsync.model.pricing.PromotionStatus;
import io.retailsync.model.pricing.PromotionTarget;
import io.retailsync.model.pricing.PromotionTerms;
import io.retailsync.model.pricing.PromotionTrigger;
import io.retailsync.model.pricing.TaxCheck;
import io.retailsync.model.pricing.TaxCheckRules;
import io.retailsync.model.pricing.TaxDetermination;
import io.retailsync.model.pricing.TaxDeterminationRules;
import io.retailsync.model.pricing.TaxJurisdiction;
import io.retailsync.model.pricing.TaxKind;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.service.Engagement;
import io.retailsync.model.time.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An offer to members in several countries: from the campaign to the discount, the tax of each country and the points. */
class CampaignTest {

    private static final Key CAMPAIGN = new Key("campaign", "1");
    private static final Key MEMBER = new Key("loyalty-membership", "1");
    private static final ExternalRef TEN_OFF = ExternalRef.of("crm", "promotion", "ten-off");

    @Test
    void anOfferIsUsed() {
        Chain chain = new Chain("campaign autumn")
                .tell(Engagement.CAMPAIGN_STARTED.told(
                        Facts.status(CAMPAIGN, 1, CampaignStatus.PLANNED, CampaignStatus.RUNNING), CAMPAIGN, "RUNNING"))
                .tell(Pricing.PROMOTION_PUBLISHED.told(promotion(null), PROMOTION, 1))
                .tell(Pricing.OFFER_ASSIGNED.told(promotion(null), ORDER, PROMOTION))
                .tell(Sales.events(Optional.empty(), Shop.order(1, OrderStatus.PENDING)))
                .tell(Pricing.PROMOTION_REDEEMED.told(promotion(eur("3.00")), ORDER, PROMOTION))
                .tell(Pricing.COUPON_REDEEMED.told(promotion(eur("3.00")), "hash", "2026"))
                .tell(Inventory.INVENTORY_RESERVED.told(Facts.reserved(ReservationStatus.HELD, 3, 0), "R-1", "HELD"))
                .tell(Pricing.TAX_DETERMINED.told(tax("3.20"), ORDER, "engine-1"))
                .tell(Finance.REVENUE_RECOGNIZED.told(
                        Facts.document(ORDER, "revenue", "1042", RevenueTrigger.SHIPMENT, eur("27.00"), null),
                        "l1",
                        "shipment:1"))
                .tell(Engagement.CAMPAIGN_ENDED.told(
                        Facts.status(CAMPAIGN, 2, CampaignStatus.RUNNING, CampaignStatus.ENDED), CAMPAIGN, "ENDED"));
        chain.tells(
                Engagement.CAMPAIGN_STARTED,
                Pricing.PROMOTION_PUBLISHED,
                Pricing.OFFER_ASSIGNED,
                Sales.ORDER_PLACED,
                Pricing.PROMOTION_REDEEMED,
                Pricing.COUPON_REDEEMED,
                Inventory.INVENTORY_RESERVED,
                Pricing.TAX_DETERMINED,
                Finance.REVENUE_RECOGNIZED,
                Engagement.CAMPAIGN_ENDED);
        assertThat(chain.keptInOrderBy(Partition.PROMOTION))
                .as("what counts the uses of a promotion is in order by the promotion")
                .hasSize(4);
    }

    @Test
    void theDiscountIsTakenOnceAndAddsUp() {
        Promotion promotion = tenPercent();
        assertThat(PromotionRules.ALL.findings(promotion)).isEmpty();
        assertThat(promotion.granted(SalesChannel.ONLINE, NOON)).isTrue();
        assertThat(promotion.granted(SalesChannel.STORE, NOON)).isFalse();
        DiscountAllocation taken = PromotionDiscount.of(
                promotion,
                List.of(new BasketLine(Optional.of(MUG), pieces(3), eur("30.00"))),
                RoundingPolicies.standard());
        assertThat(taken.parts()).containsExactly(eur("3.00"));
        assertThat(DiscountApplicationRules.ALL.findings(application("3.00"))).isEmpty();
        assertThat(DiscountApplicationRules.ALL.findings(application("3.01")))
                .extracting(Finding::code)
                .containsExactly("O3");
    }

    @Test
    void anOfferIsUsedInItsTimeByWhomItWasMadeFor() {
        assertThat(offered(NOON.plusSeconds(60))).isEmpty();
        assertThat(offered(NOON.plusSeconds(9_000))).extracting(Finding::code).containsExactly("N1");
        Coupon coupon = Coupon.of("AUTUMN-2026", TEN_OFF);
        assertThat(coupon.matches("AUTUMN-2026")).isTrue();
        assertThat(coupon.usableBy(CUSTOMER_REF)).isTrue();
        assertThat(CouponRules.ALL.findings(coupon)).isEmpty();
    }

    @Test
    void theTaxOfACountryIsWhatItsRateSaysAndADifferenceIsTold() {
        TaxDetermination sound = determined("3.20");
        assertThat(TaxDeterminationRules.ALL.findings(sound)).isEmpty();
        assertThat(TaxCheckRules.ALL.findings(new TaxCheck(sound, RoundingPolicies.standard(), eur("0.01"))))
                .isEmpty();
        assertThat(TaxCheckRules.ALL.findings(
                        new TaxCheck(determined("3.25"), RoundingPolicies.standard(), eur("0.01"))))
                .extracting(Finding::code)
                .containsExactly("F4");
        new Chain("tax 1042")
                .tell(Pricing.TAX_MISMATCH_DETECTED.told(
                        new Mismatch(ORDER, "tax", "\"EUR 3.20\"", "\"EUR 3.25\"", List.of("engine", "shop")),
                        ORDER,
                        "engine-1"))
                .tell(Pricing.TAX_ADJUSTED.told(tax("3.25"), ORDER, "engine-1", 2))
                .tells(Pricing.TAX_MISMATCH_DETECTED, Pricing.TAX_ADJUSTED);
    }

    @Test
    void promotionsThatDoNotGoTogetherAreAConflictAndAReturnGivesTheUseBack() {
        assertThat(tenPercent().stacksWith(tenPercent())).isFalse();
        new Chain("conflict 1042")
                .tell(Pricing.PROMOTION_CONFLICT_DETECTED.told(promotion(null), ORDER, "a/b"))
                .tell(Pricing.PROMOTION_REDEMPTION_REVERSED.told(promotion(eur("-1.00")), ORDER, PROMOTION, "return:1"))
                .tell(Pricing.PROMOTION_CHANGED.told(promotion(null), PROMOTION, 2))
                .tell(Pricing.PROMOTION_ENDED.told(promotion(null), PROMOTION, 3))
                .tells(
                        Pricing.PROMOTION_CONFLICT_DETECTED,
                        Pricing.PROMOTION_REDEMPTION_REVERSED,
                        Pricing.PROMOTION_CHANGED,
                        Pricing.PROMOTION_ENDED);
    }

    @Test
    void pointsBecomeARewardThatIsSpentOnce() {
        Reward reward = new Reward(
                ExternalRef.of("loyalty", "membership", "1"),
                "R-5",
                "voucher",
                eur("5.00"),
                Coded.of(RewardStatus.REDEEMED),
                null);
        Key key = new Key("reward", reward.code());
        Chain chain = new Chain("member 1")
                .tell(Engagement.LOYALTY_ENROLLED.told(
                        Facts.status(MEMBER, 1, null, MembershipStatus.ACTIVE), MEMBER, 1))
                .tell(Engagement.LOYALTY_POINTS_REDEEMED.told(spent(), "reward:R-5", "REDEEM"))
                .tell(Engagement.LOYALTY_POINTS_REDEEMED.told(spent(), "reward:R-5", "REDEEM"))
                .tell(Engagement.REWARD_ISSUED.told(Facts.status(key, 1, null, RewardStatus.ISSUED), "R-5", "ISSUED"))
                .tell(Engagement.REWARD_REDEEMED.told(
                        Facts.status(key, 2, RewardStatus.ISSUED, RewardStatus.REDEEMED), "R-5", "REDEEMED"));
        chain.tells(
                Engagement.LOYALTY_ENROLLED,
                Engagement.LOYALTY_POINTS_REDEEMED,
                Engagement.REWARD_ISSUED,
                Engagement.REWARD_REDEEMED);
    }

    private static BalanceNote spent() {
        return new BalanceNote(MEMBER, "p-9", "REDEEM", BigDecimal.valueOf(-100), BigDecimal.valueOf(32), null);
    }

    private static List<Finding> offered(@Nullable Instant redeemedAt) {
        Campaign campaign = Campaign.builder()
                .name("autumn")
                .status(CampaignStatus.RUNNING)
                .segments(Set.of("members"))
                .promotions(Set.of(TEN_OFF))
                .channels(Set.of("EMAIL"))
                .from(NOON)
                .budget(eur("500.00"))
                .build();
        OfferAssignment offer = OfferAssignment.builder()
                .campaign(ExternalRef.of("crm", "campaign", "autumn"))
                .customer(CUSTOMER_REF)
                .promotion(TEN_OFF)
                .sentAt(NOON)
                .eligibleUntil(NOON.plusSeconds(3_600))
                .redeemedAt(redeemedAt)
                .status(OfferStatus.REDEEMED)
                .build();
        return CampaignOfferRules.ALL.findings(new CampaignOffer(campaign, offer));
    }

    private static PromotionNote promotion(@Nullable Money amount) {
        return new PromotionNote(PROMOTION, 1, ORDER, CUSTOMER_REF, amount, null);
    }

    private static DocumentNote tax(String amount) {
        return Facts.document(ORDER, "order", "1042", OrderStatus.PENDING, eur(amount), null);
    }

    private static Promotion tenPercent() {
        return Promotion.builder()
                .name("Autumn")
                .status(PromotionStatus.ACTIVE)
                .trigger(PromotionTrigger.CAMPAIGN)
                .validity(Validity.since(NOON))
                .channels(Set.of(SalesChannel.ONLINE))
                .terms(PromotionTerms.none())
                .effect(new PromotionEffect.PercentOff(Percentage.of("10")))
                .target(PromotionTarget.LINE)
                .spread(PromotionSpread.EACH)
                .stackingClass("autumn")
                .build();
    }

    private static DiscountApplication application(String applied) {
        return DiscountApplication.builder()
                .order(ORDER_REF)
                .title("Autumn")
                .promotion(TEN_OFF)
                .target(PromotionTarget.LINE)
                .spread(PromotionSpread.EACH)
                .applied(eur(applied))
                .parts(List.of(new DiscountPart("l1", eur("3.00"))))
                .build();
    }

    private static TaxDetermination determined(String tax) {
        return new TaxDetermination(
                "0".repeat(64),
                List.of(DeterminedTax.builder()
                        .line("l1")
                        .jurisdiction(
                                new TaxJurisdiction(CountryCode.of("DE"), null, null, Coded.of(TaxKind.VAT), null))
                        .category(VatCategory.S)
                        .rate(Percentage.of("10"))
                        .taxable(eur("32.00"))
                        .tax(eur(tax))
                        .liable(LiableParty.SELLER)
                        .build()),
                null,
                NOON);
    }
}
