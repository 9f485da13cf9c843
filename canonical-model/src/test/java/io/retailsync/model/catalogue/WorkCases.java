package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Altered.with;
import static io.retailsync.model.catalogue.InvariantCase.refused;
import static io.retailsync.model.catalogue.InvariantCase.told;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.ActorKind;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.code.Sku;
import io.retailsync.model.fulfilment.FulfilmentMethod;
import io.retailsync.model.fulfilment.FulfilmentOrder;
import io.retailsync.model.fulfilment.FulfilmentOrderStatus;
import io.retailsync.model.inventory.LocatedWork;
import io.retailsync.model.inventory.Location;
import io.retailsync.model.inventory.LocationCapability;
import io.retailsync.model.inventory.LocationKind;
import io.retailsync.model.inventory.LocationStatus;
import io.retailsync.model.inventory.PlacedPurchase;
import io.retailsync.model.inventory.Supplier;
import io.retailsync.model.inventory.SupplierStatus;
import io.retailsync.model.loyalty.Reward;
import io.retailsync.model.loyalty.RewardStatus;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.party.DuplicateCandidate;
import io.retailsync.model.party.DuplicateDecision;
import io.retailsync.model.party.IdentityLink;
import io.retailsync.model.party.LinkStatus;
import io.retailsync.model.party.LinkedIdentities;
import io.retailsync.model.party.Organization;
import io.retailsync.model.party.StewardshipKind;
import io.retailsync.model.party.StewardshipStatus;
import io.retailsync.model.party.StewardshipTask;
import io.retailsync.model.pricing.TaxCategory;
import io.retailsync.model.pricing.TaxedRange;
import io.retailsync.model.product.ChannelListing;
import io.retailsync.model.product.FinancialProductAttributes;
import io.retailsync.model.product.ListingStatus;
import io.retailsync.model.product.SupplierItem;
import io.retailsync.model.returns.AssessedLine;
import io.retailsync.model.returns.Disposition;
import io.retailsync.model.returns.Grade;
import io.retailsync.model.returns.InspectedReturn;
import io.retailsync.model.returns.Inspection;
import io.retailsync.model.returns.ReturnAssessment;
import io.retailsync.model.sales.Hold;
import io.retailsync.model.sales.HoldReason;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.time.TimeZoneId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A mutation for each invariant of holds, listings, identities, questions to people, rewards, purchases and work at locations. */
final class WorkCases {

    private static final Instant NOON = Sound.PLACED;
    private static final Sku MUG = new Sku("MUG");
    private static final ActorRef ADA = new ActorRef(ActorKind.STAFF, "ada", null);
    private static final ExternalRef RETURN = ExternalRef.of("shop", "return", "9");

    private WorkCases() {}

    static List<InvariantCase<?>> all() {
        Hold hold = new Hold(Sound.ORDER_REF, Coded.of(HoldReason.CREDIT), ADA, NOON, ADA, NOON.plusSeconds(60));
        DuplicateCandidate pair =
                with(DuplicateCandidate.of(key("1"), key("2"), List.of()), "decision", DuplicateDecision.MERGE);
        DuplicateCandidate decided = with(pair, "decidedBy", ADA);
        PlacedPurchase purchase = purchase();
        return List.of(
                refused("H1", hold, with(hold, "releasedAt", NOON.minusSeconds(1)), "hold.releasedAt"),
                refused("H1", hold, with(hold, "releasedBy", null), "hold.releasedBy"),
                told("G5", listing(), with(listing(), "listing", null), "channelListing.listing"),
                told(
                        "G5",
                        listing(),
                        with(listing(), "status", Coded.of(ListingStatus.REJECTED)),
                        "channelListing.errors"),
                refused("K5", links(LinkStatus.PROPOSED), links(LinkStatus.CONFIRMED), "links[1].customer"),
                refused("K6", decided, pair, "duplicateCandidate.decidedBy"),
                refused("K6", decided, with(decided, "right", key("1")), "duplicateCandidate.right"),
                refused("K6", decided, with(decided, "right", new Key("product", "2")), "duplicateCandidate.right"),
                refused("K7", task(), with(task(), "resolution", null), "stewardshipTask.resolution"),
                refused("K7", task(), with(task(), "status", StewardshipStatus.ASSIGNED), "stewardshipTask.assignee"),
                refused("K7", task(), with(task(), "kind", StewardshipKind.CONFLICT), "stewardshipTask.candidates"),
                refused("G6", taxed("books"), taxed("book"), "products[0].taxCategory"),
                refused(
                        "G6",
                        taxed("books"),
                        with(taxed("books"), "categories", List.of(category("PB1", "PB2"))),
                        "categories[0].codes"),
                refused(
                        "M1",
                        purchase,
                        with(purchase, "supplier", with(purchase.supplier(), "currency", CurrencyCode.of("USD"))),
                        "order.currency"),
                told(
                        "B6",
                        purchase,
                        with(
                                purchase,
                                "supplier",
                                with(purchase.supplier(), "status", Coded.of(SupplierStatus.ON_HOLD))),
                        "supplier.status"),
                told("B6", purchase, with(purchase, "items", List.of()), "order.lines[0].sku"),
                told(
                        "B6",
                        purchase,
                        with(
                                purchase,
                                "items",
                                List.of(with(purchase.items().get(0), "leastQuantity", Quantity.pieces(7)))),
                        "order.lines[0].quantity"),
                refused("L3", reward(), with(reward(), "value", Sound.eur("0.00")), "reward.value"),
                refused("L3", reward(), with(reward(), "expiresAt", null), "reward.expiresAt"),
                told("B7", work(LocationCapability.PICKUP), work(LocationCapability.SELLS), "location.capabilities"),
                told(
                        "R5",
                        inspected(Grade.USED, Grade.OPENED),
                        inspected(Grade.NEW, Grade.DAMAGED),
                        "assessment.lines[0].disposition"),
                told(
                        "R5",
                        inspected(Grade.NEW, Grade.NEW),
                        with(inspected(Grade.NEW, Grade.NEW), "inspections", List.of()),
                        "assessment.lines[0].disposition"));
    }

    private static Reward reward() {
        return new Reward(
                ExternalRef.of("loyalty", "membership", "7"),
                "THANKS",
                "voucher",
                Sound.eur("5.00"),
                Coded.of(RewardStatus.EXPIRED),
                NOON);
    }

    private static Key key(String id) {
        return new Key("customer", id);
    }

    private static ChannelListing listing() {
        return ChannelListing.builder()
                .sku(MUG)
                .channel(SalesChannel.ONLINE)
                .salesEntity("berlin.example")
                .status(ListingStatus.PUBLISHED)
                .listing(ExternalRef.of("shop", "listing", "1"))
                .publishedAt(NOON)
                .build();
    }

    private static LinkedIdentities links(LinkStatus second) {
        ExternalRef record = ExternalRef.of("crm", "contact", "003");
        return new LinkedIdentities(List.of(
                new IdentityLink(key("1"), record, "email", Percentage.of("90"), Coded.of(LinkStatus.CONFIRMED)),
                new IdentityLink(key("2"), record, "email", Percentage.of("80"), Coded.of(second))));
    }

    private static StewardshipTask task() {
        return StewardshipTask.builder()
                .subject(key("1"))
                .kind(StewardshipKind.DUPLICATE)
                .status(StewardshipStatus.RESOLVED)
                .resolution("keep-apart")
                .build();
    }

    private static TaxedRange taxed(String category) {
        return new TaxedRange(
                List.of(FinancialProductAttributes.builder()
                        .sku(MUG)
                        .taxCategory(category)
                        .build()),
                List.of(category("PB1")));
    }

    private static TaxCategory category(String... words) {
        return new TaxCategory(
                "books",
                null,
                List.of(words).stream()
                        .map(word -> ExternalRef.of("tax", "product-code", word))
                        .toList());
    }

    private static PlacedPurchase purchase() {
        ExternalRef supplier = ExternalRef.of("erp", "supplier", "0000100042");
        return new PlacedPurchase(
                SupplyCases.purchase(6, 4, 2),
                new Supplier(
                        new Organization("Mugs Ltd", null, null, null, null),
                        Coded.of(SupplierStatus.ACTIVE),
                        CurrencyCode.of("EUR"),
                        null,
                        null),
                List.of(new SupplierItem(MUG, supplier, null, null, Quantity.pieces(6), null, null)));
    }

    /** Somebody wants to collect goods. */
    private static LocatedWork work(LocationCapability capability) {
        return new LocatedWork(
                FulfilmentOrder.builder()
                        .order(Sound.ORDER_REF)
                        .location(ExternalRef.of("shop", "location", "1"))
                        .method(FulfilmentMethod.PICKUP)
                        .status(FulfilmentOrderStatus.OPEN)
                        .build(),
                Location.builder()
                        .code("berlin")
                        .name("Berlin")
                        .kind(LocationKind.STORE)
                        .status(LocationStatus.OPEN)
                        .timeZone(new TimeZoneId("Europe/Berlin"))
                        .legalEntity("acme-de")
                        .capabilities(Set.of(capability))
                        .build());
    }

    private static InspectedReturn inspected(Grade first, Grade last) {
        Quantity one = Quantity.pieces(1);
        Quantity none = Quantity.pieces(0);
        AssessedLine line = AssessedLine.builder()
                .line("1")
                .requested(one)
                .received(one)
                .accepted(one)
                .rejected(none)
                .missing(none)
                .disposition(Disposition.RESTOCK)
                .build();
        return new InspectedReturn(
                new ReturnAssessment(RETURN, Sound.ORDER_REF, null, List.of(line), null),
                List.of(seen(last, NOON.plusSeconds(60)), seen(first, NOON)));
    }

    private static Inspection seen(Grade grade, Instant at) {
        return new Inspection(RETURN, "1", ADA, Coded.of(grade), null, List.of(), at);
    }
}
