package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Altered.with;
import static io.retailsync.model.catalogue.InvariantCase.refused;
import static io.retailsync.model.catalogue.InvariantCase.told;
import static io.retailsync.model.catalogue.Sound.eur;
import static io.retailsync.model.catalogue.Sound.payment;
import static io.retailsync.model.catalogue.Sound.usd;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import io.retailsync.model.consent.Channel;
import io.retailsync.model.consent.ConsentLedger;
import io.retailsync.model.consent.ConsentRecord;
import io.retailsync.model.consent.ConsentScope;
import io.retailsync.model.consent.ConsentUse;
import io.retailsync.model.consent.HeldConsent;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.StockSighting;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.payment.RefundTender;
import io.retailsync.model.payment.RestockKind;
import io.retailsync.model.payment.SplitRefund;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.pricing.PriceBook;
import io.retailsync.model.privacy.Purpose;
import io.retailsync.model.product.Assortment;
import io.retailsync.model.product.Hierarchy;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.ProductStatus;
import io.retailsync.model.product.Variant;
import io.retailsync.model.returns.JudgedQuantity;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A mutation for each invariant of payments, stock, master data, consent and change. */
final class OtherCases {

    private static final Instant NOON = Sound.PLACED;
    private static final ConsentScope MAIL = ConsentScope.of(Purpose.MARKETING, Channel.EMAIL);
    private static final Quantity TEN = Quantity.pieces(10);
    private static final Quantity KILO = new Quantity(BigDecimal.ONE, "KGM");

    private OtherCases() {}

    static List<InvariantCase<?>> all() {
        Refund refund = Sound.refund(Sound.refunded("l1", 1, "9.00", "0.90", RestockKind.RETURN));
        InventoryLevel level = InventoryLevel.of("MUG", "berlin", TEN, Quantity.pieces(8));
        JudgedQuantity judged = new JudgedQuantity(TEN, Quantity.pieces(7), Quantity.pieces(2), Quantity.pieces(1));
        Product product = product(ProductStatus.ACTIVE, new Variant("v1", "MUG-B", "Blue", "4006381333931"));
        Price price = new Price("MUG", Price.STANDARD, eur("10.00"), eur("12.00"));
        Governed<Order> order = governed("o1", 4, Sound.order());
        return List.of(
                refused("M1", refund, with(refund, "shipping", usd("1.00")), "refund.shipping"),
                refused(
                        "M3",
                        with(refund, "presentmentTotal", usd("10.10")),
                        with(refund, "presentmentTotal", eur("9.90")),
                        "refund.presentmentTotal"),
                refused(
                        "P4",
                        refund,
                        Sound.refund(Sound.refunded("l1", 1, "-9.00", "0.90", RestockKind.RETURN)),
                        "refund.lines[0]"),
                refused(
                        "M1",
                        split("30.00", "30.00"),
                        with(split("30.00", "30.00"), "total", usd("30.00")),
                        "refund.tenders[0]"),
                refused("P3", split("30.00", "30.00"), split("30.01", "30.00"), "refund.total"),
                refused("P3", split("68.20", "68.20"), split("68.21", "68.21"), "refund.tenders[0].amount"),
                refused("Q1", judged, with(judged, "accepted", KILO), "return.lines.accepted"),
                refused("R2", judged, with(judged, "missing", Quantity.pieces(0)), "return.lines.accepted"),
                refused("Q1", level, with(level, "available", KILO), "inventoryLevel.available"),
                refused("I1", level, with(level, "available", Quantity.pieces(11)), "inventoryLevel.available"),
                told("I4", level, with(level, "available", Quantity.pieces(-1)), "inventoryLevel.available"),
                refused("I6", sighting(level, NOON), sighting(level, NOON.minusSeconds(1)), "inventoryLevel"),
                refused(
                        "G1",
                        product,
                        with(
                                product,
                                "variants",
                                List.of(product.variants().get(0), new Variant("v2", "mug-b", "Blue too", null))),
                        "product.variants[1].sku"),
                told(
                        "G1",
                        product,
                        product(ProductStatus.ACTIVE, new Variant("v1", "MUG-B", "Blue", "4006381333932")),
                        "product.variants[0].barcode"),
                refused(
                        "G1",
                        range(ProductStatus.DISCONTINUED, "MUG-B", null),
                        range(ProductStatus.ACTIVE, "MUG-B", null),
                        "products[1].variants[0].sku"),
                refused(
                        "G1",
                        range(ProductStatus.ACTIVE, "X", "40063813339"),
                        range(ProductStatus.ACTIVE, "X", "04006381333931"),
                        "products[1].variants[0].barcode"),
                refused("G3", tree("home"), tree("all"), "hierarchy[all]"),
                refused("M1", price, with(price, "compareAt", usd("12.00")), "price.compareAt"),
                refused(
                        "G2",
                        new PriceBook(List.of(price, with(price, "priceList", "vip"))),
                        new PriceBook(List.of(price, price)),
                        "prices[1]"),
                refused("C1", use(Set.of()), use(Set.of("DE")), "consent"),
                refused("C1", use(Set.of()), with(use(Set.of()), "at", NOON.minusSeconds(1)), "consent"),
                refused("C2", held(ConsentState.WITHDRAWN), held(ConsentState.GRANTED), "held"),
                refused(
                        "T1",
                        new Revision<>(order, governed("o1", 5, order.value())),
                        new Revision<>(order, governed("o1", 6, order.value())),
                        "version"),
                refused(
                        "T1",
                        new Revision<>(order, governed("o1", 5, order.value())),
                        new Revision<>(order, governed("o2", 5, order.value())),
                        "key"),
                refused(
                        "T1",
                        new Revision<>(order, governed("o1", 5, order.value())),
                        new Revision<>(
                                order, governed("o1", 5, with(order.value(), "status", Coded.of(OrderStatus.PENDING)))),
                        "order.status"),
                refused(
                        "O9",
                        new Population(List.of(order, order)),
                        new Population(List.of(order, governed("o2", 1, order.value()))),
                        "records[1].refs"));
    }

    /** A refund by one payment, of which 68.20 can still be given back. */
    private static SplitRefund split(String total, String tender) {
        return new SplitRefund(eur(total), List.of(new RefundTender(eur(tender), payment())));
    }

    private static StockSighting sighting(InventoryLevel known, Instant seenAsOf) {
        InventoryLevel seen = known.withOnHand(Quantity.pieces(12));
        return new StockSighting(known, NOON, seen, seenAsOf, seen);
    }

    private static Product product(ProductStatus status, Variant... variants) {
        return Product.of("Mug", Coded.of(status), null, null, List.of(variants));
    }

    /** The second product has the SKU and the barcode given. */
    private static Assortment range(ProductStatus status, String sku, @Nullable String barcode) {
        return new Assortment(List.of(
                product(ProductStatus.ACTIVE, new Variant("v1", "MUG-B", "Blue", "4006381333931")),
                product(status, new Variant("v2", sku, "Blue", barcode))));
    }

    private static Hierarchy tree(String belowMugs) {
        return new Hierarchy(new TreeMap<>(Map.of(
                "all", List.of("kitchen", "sale"),
                "kitchen", List.of("mugs"),
                "sale", List.of("mugs"),
                "mugs", List.of(belowMugs))));
    }

    /** Mail to somebody who agreed to it in Germany, once. */
    private static ConsentUse use(Set<String> doubleOptIn) {
        ConsentRecord granted = with(shown(ConsentState.GRANTED, "shop"), "jurisdiction", "DE");
        return new ConsentUse(ConsentLedger.empty().with(granted).get(), MAIL, NOON, doubleOptIn);
    }

    /** Two systems, one of which heard no. */
    private static HeldConsent held(ConsentState state) {
        ConsentLedger ledger = ConsentLedger.empty()
                .with(shown(ConsentState.GRANTED, "shop"))
                .get()
                .with(shown(ConsentState.WITHDRAWN, "crm"))
                .get();
        return new HeldConsent(ledger, MAIL, NOON, state);
    }

    private static ConsentRecord shown(ConsentState state, String system) {
        return ConsentRecord.shown(new Key("customer", "c1"), MAIL, new Consent(state, NOON), system, "Acme", NOON);
    }

    private static Governed<Order> governed(String id, long version, Order order) {
        return new Governed<>(
                new Key("order", id),
                "acme",
                version,
                List.of(ExternalRef.of("shop", "order", "gid-1")),
                Map.of(),
                "eu",
                Map.of(),
                order);
    }
}
