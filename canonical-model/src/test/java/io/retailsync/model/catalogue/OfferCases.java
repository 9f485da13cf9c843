package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Altered.with;
import static io.retailsync.model.catalogue.InvariantCase.refused;
import static io.retailsync.model.catalogue.InvariantCase.told;
import static io.retailsync.model.catalogue.Sound.eur;
import static io.retailsync.model.catalogue.Sound.usd;

import io.retailsync.model.Coded;
import io.retailsync.model.CountryCode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.UnitCode;
import io.retailsync.model.code.Gtin;
import io.retailsync.model.code.Sku;
import io.retailsync.model.finance.VatCategory;
import io.retailsync.model.measure.UnitConversion;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.pricing.Coupon;
import io.retailsync.model.pricing.DeterminedTax;
import io.retailsync.model.pricing.FundingParty;
import io.retailsync.model.pricing.FundingShare;
import io.retailsync.model.pricing.LiableParty;
import io.retailsync.model.pricing.PriceEntry;
import io.retailsync.model.pricing.PriceEntryStatus;
import io.retailsync.model.pricing.PriceKind;
import io.retailsync.model.pricing.PriceList;
import io.retailsync.model.pricing.PriceSchedule;
import io.retailsync.model.pricing.Promotion;
import io.retailsync.model.pricing.PromotionEffect;
import io.retailsync.model.pricing.PromotionSpread;
import io.retailsync.model.pricing.PromotionStatus;
import io.retailsync.model.pricing.PromotionTarget;
import io.retailsync.model.pricing.PromotionTerms;
import io.retailsync.model.pricing.PromotionTrigger;
import io.retailsync.model.pricing.TaxCheck;
import io.retailsync.model.pricing.TaxDetermination;
import io.retailsync.model.pricing.TaxJurisdiction;
import io.retailsync.model.pricing.TaxKind;
import io.retailsync.model.product.Bundle;
import io.retailsync.model.product.BundlePart;
import io.retailsync.model.product.BundlePricing;
import io.retailsync.model.product.BundleRange;
import io.retailsync.model.product.BundleSplit;
import io.retailsync.model.product.Category;
import io.retailsync.model.product.CategoryRef;
import io.retailsync.model.product.CategoryTrees;
import io.retailsync.model.product.Item;
import io.retailsync.model.product.ItemRange;
import io.retailsync.model.product.PackGtin;
import io.retailsync.model.product.PackLevel;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.StockTracking;
import io.retailsync.model.text.LocalizedText;
import io.retailsync.model.time.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mutation for each invariant of prices, promotions, taxes and of what is on sale. */
final class OfferCases {

    private static final Instant NOON = Sound.PLACED;
    private static final Instant NEXT = NOON.plus(Duration.ofDays(1));
    private static final Sku MUG = new Sku("MUG");

    private OfferCases() {}

    static List<InvariantCase<?>> all() {
        PriceEntry now = price(Validity.between(NOON, NEXT));
        PriceSchedule schedule = new PriceSchedule(list(), List.of(now, price(Validity.since(NEXT))));
        Promotion promotion = promotion();
        Coupon coupon = with(Coupon.of("SUMMER-2026", ExternalRef.of("shop", "discount", "9")), "maxUses", 1);
        TaxDetermination taxes = taxes(tax(VatCategory.S, "19", "100.00", "19.00", null));
        TaxDetermination exempt = taxes(tax(VatCategory.E, "0", "100.00", "0.00", "books"));
        TaxCheck check = new TaxCheck(taxes, RoundingPolicies.standard(), eur("0.01"));
        Item item = item("MUG", "4006381333931");
        Category kitchen = category("kitchen", null);
        Category mugs = category("mugs", "kitchen");
        Bundle set = bundle("SET", "MUG");
        return List.of(
                refused(
                        "M1",
                        schedule,
                        with(schedule, "list", with(list(), "currency", CurrencyCode.of("USD"))),
                        "entries[0].amount"),
                refused(
                        "G2",
                        schedule,
                        with(schedule, "entries", List.of(now, price(Validity.since(NOON)))),
                        "entries[1].validity"),
                refused(
                        "G2",
                        with(
                                schedule,
                                "entries",
                                List.of(now, with(now, "status", Coded.of(PriceEntryStatus.WITHDRAWN)))),
                        with(schedule, "entries", List.of(now, now)),
                        "entries[1].validity"),
                refused("M1", promotion, with(promotion, "budget", usd("100.00")), "promotion.effect"),
                refused(
                        "D1",
                        promotion,
                        with(
                                promotion,
                                "funding",
                                List.of(share(FundingParty.SUPPLIER, "60"), share(FundingParty.RETAILER, "50"))),
                        "promotion.funding"),
                refused("D2", with(coupon, "uses", 1), with(coupon, "uses", 2), "coupon.uses"),
                refused(
                        "M1",
                        taxes,
                        taxes(with(taxes.taxes().get(0), "tax", usd("19.00"))),
                        "taxDetermination.taxes[0].tax"),
                refused(
                        "F4",
                        exempt,
                        taxes(tax(VatCategory.E, "0", "100.00", "0.01", "books")),
                        "taxDetermination.taxes[0].tax"),
                refused(
                        "F4",
                        exempt,
                        taxes(tax(VatCategory.AE, "19", "100.00", "0.00", null)),
                        "taxDetermination.taxes[0].rate"),
                refused(
                        "F4",
                        exempt,
                        taxes(tax(VatCategory.E, "0", "100.00", "0.00", null)),
                        "taxDetermination.taxes[0].exemptReason"),
                refused("M1", check, with(check, "tolerance", usd("0.01")), "tolerance"),
                told(
                        "F4",
                        with(check, "determination", taxes(tax(VatCategory.S, "19", "100.00", "19.01", null))),
                        with(check, "determination", taxes(tax(VatCategory.S, "19", "100.00", "19.02", null))),
                        "taxDetermination.taxes[0].tax"),
                refused("Q3", item, with(item, "baseUnit", UnitCode.of("KGM")), "item.units[0].to"),
                refused(
                        "G1",
                        item,
                        with(item, "gtins", List.of(number("4006381333931"), number("04006381333931"))),
                        "item.gtins[1]"),
                refused(
                        "G1",
                        new ItemRange(List.of(item, item("POT", "73513537"))),
                        new ItemRange(List.of(item, item("POT", "4006381333931"))),
                        "items[1].gtins"),
                refused(
                        "G1",
                        new ItemRange(List.of(item)),
                        new ItemRange(List.of(item, item("mug", "73513537"))),
                        "items[1].sku"),
                refused(
                        "G3",
                        new CategoryTrees(List.of(mugs, kitchen)),
                        new CategoryTrees(List.of(mugs, category("kitchen", "mugs"))),
                        "hierarchy[web/kitchen]"),
                refused(
                        "G3",
                        new CategoryTrees(List.of(mugs, kitchen)),
                        new CategoryTrees(List.of(mugs)),
                        "categories[0].parent"),
                refused("G4", shown(true, false), shown(true, true), "product.categories[1].primary"),
                refused(
                        "Q2",
                        set,
                        with(set, "parts", List.of(new BundlePart(MUG, Quantity.pieces(0)))),
                        "bundle.parts[0].quantity"),
                refused(
                        "G3",
                        new BundleRange(List.of(set)),
                        new BundleRange(List.of(set, bundle("MUG", "set"))),
                        "hierarchy[set]"));
    }

    private static PriceList list() {
        return new PriceList("vip", CurrencyCode.of("EUR"), true, Set.of(), Set.of(), null, null);
    }

    private static PriceEntry price(Validity validity) {
        return PriceEntry.builder()
                .priceList("vip")
                .sku(MUG)
                .kind(PriceKind.LIST)
                .status(PriceEntryStatus.EFFECTIVE)
                .amount(UnitAmount.of("9.99", "EUR"))
                .minQuantity(Quantity.pieces(1))
                .validity(validity)
                .build();
    }

    private static Promotion promotion() {
        return Promotion.builder()
                .name("Two off")
                .status(PromotionStatus.ACTIVE)
                .trigger(PromotionTrigger.AUTOMATIC)
                .validity(Validity.since(NOON))
                .terms(PromotionTerms.none())
                .effect(new PromotionEffect.AmountOff(eur("2.00")))
                .target(PromotionTarget.ORDER)
                .spread(PromotionSpread.ACROSS)
                .budget(eur("500.00"))
                .funding(List.of(share(FundingParty.SUPPLIER, "60"), share(FundingParty.RETAILER, "40")))
                .build();
    }

    private static FundingShare share(FundingParty party, String percent) {
        return new FundingShare(Coded.of(party), Percentage.of(percent));
    }

    private static TaxDetermination taxes(DeterminedTax... taxes) {
        return new TaxDetermination("0".repeat(64), List.of(taxes), null, NOON);
    }

    private static DeterminedTax tax(
            VatCategory category, String rate, String taxable, String tax, @Nullable String reason) {
        Money base = eur(taxable);
        return DeterminedTax.builder()
                .line("1")
                .jurisdiction(new TaxJurisdiction(CountryCode.of("DE"), null, null, Coded.of(TaxKind.VAT), null))
                .category(category)
                .rate(Percentage.of(rate))
                .taxable(base)
                .tax(eur(tax))
                .exemptReason(reason)
                .liable(LiableParty.SELLER)
                .build();
    }

    private static Item item(String sku, String gtin) {
        return Item.builder()
                .sku(new Sku(sku))
                .baseUnit(UnitCode.PIECE)
                .units(List.of(UnitConversion.of(UnitCode.of("NMP"), 24, UnitCode.PIECE)))
                .gtins(List.of(number(gtin)))
                .tracking(StockTracking.QUANTITY)
                .requiresShipping(true)
                .build();
    }

    private static PackGtin number(String digits) {
        return new PackGtin(new Gtin(digits), Coded.of(PackLevel.EACH));
    }

    private static Category category(String code, @Nullable String parent) {
        return new Category("web", code, parent, LocalizedText.of("en", code), null);
    }

    private static Product shown(boolean first, boolean second) {
        return with(
                Product.of("Mug", null, null, null, List.of()),
                "categories",
                List.of(new CategoryRef("web", "mugs", first), new CategoryRef("web", "sale", second)));
    }

    private static Bundle bundle(String sku, String part) {
        return new Bundle(
                new Sku(sku),
                List.of(new BundlePart(new Sku(part), Quantity.pieces(2))),
                Coded.of(BundlePricing.FIXED),
                Coded.of(BundleSplit.BY_PRICE));
    }
}
