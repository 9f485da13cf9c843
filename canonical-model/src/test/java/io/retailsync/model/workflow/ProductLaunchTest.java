package io.retailsync.model.workflow;

import static io.retailsync.model.product.ProductLaunchStatus.CLOSED;
import static io.retailsync.model.product.ProductLaunchStatus.ENRICHING;
import static io.retailsync.model.product.ProductLaunchStatus.LAUNCHED;
import static io.retailsync.model.product.ProductLaunchStatus.PLANNED;
import static io.retailsync.model.product.ProductLaunchStatus.READY_FOR_CHANNEL;
import static io.retailsync.model.product.ProductLaunchStatus.WITHDRAWN;
import static io.retailsync.model.workflow.Shop.MUG;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.PRODUCT;
import static io.retailsync.model.workflow.Shop.eur;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.MappingNote;
import io.retailsync.model.event.Mismatch;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.StatusChanged;
import io.retailsync.model.event.Versions;
import io.retailsync.model.finance.Finance;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.inventory.StockAlert;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.pricing.PriceEntry;
import io.retailsync.model.pricing.PriceEntryLifecycle;
import io.retailsync.model.pricing.PriceEntryStatus;
import io.retailsync.model.pricing.PriceKind;
import io.retailsync.model.pricing.PriceList;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.model.pricing.PriceSchedule;
import io.retailsync.model.pricing.PriceScheduleRules;
import io.retailsync.model.pricing.PriceSnapshot;
import io.retailsync.model.pricing.Pricing;
import io.retailsync.model.product.CategoryRef;
import io.retailsync.model.product.ChannelListing;
import io.retailsync.model.product.CostMethod;
import io.retailsync.model.product.FinancialProductAttributes;
import io.retailsync.model.product.FinancialProductAttributesPaths;
import io.retailsync.model.product.ListingStatus;
import io.retailsync.model.product.MediaAsset;
import io.retailsync.model.product.MediaKind;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.ProductLaunchLifecycle;
import io.retailsync.model.product.ProductLaunchStatus;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.product.ProductStatus;
import io.retailsync.model.product.Products;
import io.retailsync.model.product.Variant;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.time.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From a new article to its offer on every channel, with its cost, its words, its price from a day on, and channels that say no. */
class ProductLaunchTest {

    private static final Instant LAUNCH = NOON.plusSeconds(86_400);
    private static final Key PRICE = Key.of(PricePaths.TYPE, "1");

    @Test
    void anArticleIsLaunched() {
        Chain chain = new Chain("launch MUG")
                .tell(Products.events(Optional.empty(), product(1, ProductStatus.DRAFT)))
                .tell(launch(Products.PRODUCT_LAUNCH_SCHEDULED, 1, PLANNED, ENRICHING))
                .tell(Products.PRODUCT_FINANCIALS_CHANGED.told(
                        Changed.between(
                                        List.of(FinancialProductAttributesPaths.STANDARD_COST),
                                        financials(1, null),
                                        financials(2, "4.00"))
                                .orElseThrow(),
                        "v1",
                        2))
                .tell(Products.PRODUCT_CONTENT_ENRICHED.told(
                        Changed.between(List.of(ProductPaths.MEDIA), content(1), content(2, image()))
                                .orElseThrow(),
                        PRODUCT,
                        2))
                .tell(Pricing.PRICE_SCHEDULED.told(price(1, "10.00"), PRICE, "SCHEDULED"))
                .tell(Products.ITEM_SYNCHRONIZED.told(Facts.export(PRODUCT, 2, "erp", "MUG"), "v1", "erp", 2))
                .tell(Products.LISTING_PUBLISHED.told(Facts.export(PRODUCT, 2, "ONLINE", "g-1"), "v1", "ONLINE", 2))
                .tell(Products.LISTING_REJECTED.told(
                        Facts.export(PRODUCT, 2, "MARKETPLACE", null, "image-too-small"), "v1", "MARKETPLACE", 2))
                .tell(Products.events(Optional.of(product(1, ProductStatus.READY)), product(2, ProductStatus.ACTIVE)))
                .tell(launch(Products.PRODUCT_LAUNCHED, 3, READY_FOR_CHANNEL, LAUNCHED));
        chain.tells(
                Products.PRODUCT_CREATED,
                Products.PRODUCT_LAUNCH_SCHEDULED,
                Products.PRODUCT_FINANCIALS_CHANGED,
                Products.PRODUCT_CONTENT_ENRICHED,
                Pricing.PRICE_SCHEDULED,
                Products.ITEM_SYNCHRONIZED,
                Products.LISTING_PUBLISHED,
                Products.LISTING_REJECTED,
                Products.PRODUCT_STATUS_CHANGED,
                Products.PRODUCT_LAUNCHED);
        assertThat(chain.keptInOrderBy(Partition.PRODUCT))
                .as("the price is in order by variant, all else by product")
                .hasSize(9);
        assertThat(chain.envelopes().get(7).data()).contains("image-too-small");
    }

    @Test
    void nothingIsLaunchedBeforeItIsReady() {
        assertThat(ProductLaunchLifecycle.MACHINE.move(PLANNED, LAUNCHED).isLeft())
                .isTrue();
        assertThat(ProductLaunchLifecycle.MACHINE.move(WITHDRAWN, LAUNCHED).isLeft())
                .isTrue();
        assertThat(ProductLaunchLifecycle.MACHINE.move(LAUNCHED, CLOSED).isRight())
                .isTrue();
        new Chain("launch MUG")
                .tell(launch(Products.PRODUCT_WITHDRAWN, 4, LAUNCHED, WITHDRAWN))
                .tell(Products.LISTING_UNPUBLISHED.told(Facts.export(PRODUCT, 3, "ONLINE", "g-1"), "v1", "ONLINE", 3))
                .tell(Products.PRODUCT_HIERARCHY_CHANGED.told(
                        Changed.between(List.of(ProductPaths.CATEGORIES), content(2), inCategory(3))
                                .orElseThrow(),
                        PRODUCT,
                        "web",
                        3))
                .tells(Products.PRODUCT_WITHDRAWN, Products.LISTING_UNPUBLISHED, Products.PRODUCT_HIERARCHY_CHANGED);
    }

    @Test
    void thePriceHoldsFromItsDayOnUntilItsEnd() {
        PriceSchedule schedule = new PriceSchedule(
                new PriceList("web", CurrencyCode.of("EUR"), false, Set.of(), Set.of(), null, null),
                List.of(
                        entry("9.00", Validity.until(LAUNCH)),
                        entry("10.00", Validity.between(LAUNCH, LAUNCH.plusSeconds(3_600)))));
        assertThat(PriceScheduleRules.ALL.findings(schedule)).isEmpty();
        assertThat(at(schedule, LAUNCH.minusNanos(1))).contains(UnitAmount.of("9.00", "EUR"));
        assertThat(at(schedule, LAUNCH)).contains(UnitAmount.of("10.00", "EUR"));
        assertThat(at(schedule, LAUNCH.plusSeconds(3_600))).isEmpty();
        Facts.step(PriceEntryLifecycle.MACHINE, PRICE, 2, PriceEntryStatus.SCHEDULED, PriceEntryStatus.EFFECTIVE);
        assertThat(PriceEntryLifecycle.MACHINE
                        .move(PriceEntryStatus.PROPOSED, PriceEntryStatus.EFFECTIVE)
                        .isLeft())
                .as("a price that nobody approved")
                .isTrue();
        new Chain("price MUG")
                .tell(Pricing.events(Optional.of(priced(1, "9.00")), priced(2, "10.00")))
                .tell(Pricing.events(Optional.of(priced(2, "10.00")), priced(3, "10.00")))
                .tell(Pricing.PRICE_EXPIRED.told(price(2, "10.00"), PRICE, "EXPIRED"))
                .tell(Pricing.PRICE_WITHDRAWN.told(price(3, "10.00"), PRICE, "WITHDRAWN"))
                .tells(Pricing.PRICE_EFFECTIVE, Pricing.PRICE_EXPIRED, Pricing.PRICE_WITHDRAWN);
    }

    @Test
    void whatTheChannelsSayOfPriceAndStockIsComparedWithWhatWasPublished() {
        ChannelListing listing = ChannelListing.builder()
                .sku(MUG)
                .channel(SalesChannel.MARKETPLACE)
                .salesEntity("de")
                .status(ListingStatus.PUBLISHED)
                .listing(ExternalRef.of("market", "listing", "g-1"))
                .price(eur("10.01"))
                .publishedAt(NOON)
                .build();
        Price known = priced(2, "10.00").value();
        assertThat(listing.price()).isNotEqualTo(known.amount());
        Mismatch seen = new Mismatch(PRICE, "amount", "\"EUR 10.00\"", "\"EUR 10.01\"", List.of("erp", "market"));
        Chain chain = new Chain("channels MUG")
                .tell(Pricing.PRICE_MISMATCH_DETECTED.told(seen, "1042", "l1", "erp/market"))
                .tell(Products.events(
                        Optional.of(product(2, ProductStatus.ACTIVE)),
                        product(3, ProductStatus.ACTIVE, "4006381333931")))
                .tell(Inventory.AVAILABILITY_CHANGED.told(
                        new StockAlert(
                                new Key("inventory-level", "1"), 3, "MUG", "berlin", pieces(8), null, List.of("shop")),
                        "MUG",
                        "ONLINE",
                        7));
        chain.tells(
                Pricing.PRICE_MISMATCH_DETECTED,
                Products.PRODUCT_UPDATED,
                Products.GTIN_ASSIGNED,
                Inventory.AVAILABILITY_CHANGED);
    }

    @Test
    void theMarginIsWhatIsLeftOfTheNetAmountAfterTheCost() {
        FinancialProductAttributes cost = financials(2, "4.00").value();
        assertThat(cost.margin(eur("27.00"), pieces(3), RoundingPolicies.standard()))
                .contains(eur("15.00"));
        assertThat(financials(1, null).value().margin(eur("27.00"), pieces(3), RoundingPolicies.standard()))
                .as("of what costs nobody knows what")
                .isEmpty();
        new Chain("cost centre MUG")
                .tell(Finance.COST_CENTRE_MAPPED.told(
                        new MappingNote("cost-centre", "3", "kitchen", "4711", null, null), "cost-centre", 3))
                .tell(Finance.CHART_MAPPING_CHANGED.told(
                        new MappingNote("chart de01", "4", "REVENUE", "400000", null, null), "chart de01", 4))
                .tell(Pricing.TAX_CATEGORY_MAPPED.told(
                        new MappingNote("tax-category", "2", "A1", "STANDARD", null, null), "tax-category", "2026"))
                .tells(Finance.COST_CENTRE_MAPPED, Finance.CHART_MAPPING_CHANGED, Pricing.TAX_CATEGORY_MAPPED);
    }

    private static Optional<UnitAmount> at(PriceSchedule schedule, Instant at) {
        return schedule.price(MUG, PriceKind.LIST, pieces(1), at).map(PriceEntry::amount);
    }

    private static PriceEntry entry(String amount, Validity validity) {
        return PriceEntry.builder()
                .priceList("web")
                .sku(MUG)
                .kind(PriceKind.LIST)
                .status(PriceEntryStatus.SCHEDULED)
                .amount(UnitAmount.of(amount, "EUR"))
                .minQuantity(pieces(1))
                .validity(validity)
                .approvedBy(Shop.CLERK)
                .build();
    }

    private static BusinessEvent<StatusChanged> launch(
            EventType<StatusChanged> type, long version, ProductLaunchStatus from, ProductLaunchStatus to) {
        return type.told(Facts.step(ProductLaunchLifecycle.MACHINE, PRODUCT, version, from, to), PRODUCT, "l-1", to);
    }

    private static Governed<Price> priced(long version, String amount) {
        return Versions.of(PricePaths.TYPE, version, new Price("MUG", "web", eur(amount), null));
    }

    private static PriceSnapshot price(long version, String amount) {
        return new PriceSnapshot(PRICE, version, priced(version, amount).value());
    }

    private static Governed<Product> product(long version, ProductStatus status) {
        return product(version, status, null);
    }

    private static Governed<Product> product(long version, ProductStatus status, @Nullable String barcode) {
        Product product =
                Product.of("Mug", Coded.of(status), null, null, List.of(new Variant("v1", "MUG", "Blue", barcode)));
        return Versions.of(ProductPaths.TYPE, version, product);
    }

    private static Governed<FinancialProductAttributes> financials(long version, @Nullable String cost) {
        return Versions.of(
                FinancialProductAttributesPaths.TYPE,
                version,
                FinancialProductAttributes.builder()
                        .sku(MUG)
                        .taxCategory("STANDARD")
                        .valuationClass("3100")
                        .productGroup("kitchen")
                        .costCentre("4711")
                        .revenueAccountKey("REVENUE")
                        .standardCost(cost == null ? null : UnitAmount.of(cost, "EUR"))
                        .costMethod(CostMethod.STANDARD)
                        .build());
    }

    private static MediaAsset image() {
        return new MediaAsset("https://cdn.example/mug.jpg", Coded.of(MediaKind.IMAGE), null, null);
    }

    private static Governed<Product> inCategory(long version) {
        return content(version, List.of(new CategoryRef("web", "mugs", true)));
    }

    private static Governed<Product> content(long version, MediaAsset... media) {
        return content(version, List.of(), media);
    }

    private static Governed<Product> content(long version, List<CategoryRef> categories, MediaAsset... media) {
        return Versions.of(
                ProductPaths.TYPE,
                version,
                Product.builder()
                        .title("Mug")
                        .categories(categories)
                        .media(List.of(media))
                        .build());
    }
}
