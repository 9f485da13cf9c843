package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.PersonName;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.FulfilOrder;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.payment.IssueRefund;
import io.retailsync.model.sales.CancelOrder;
import io.retailsync.simulators.shopify.Article;
import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.simulators.shopify.Shop;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.VendorEffect;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WritingTest {

    private static final Key ORDER = new Key("order", "o-1");
    private static final Key SHIPMENT = new Key("shipment", "s-1");

    private final ShopWorld world = new ShopWorld();

    private static <E extends Record> Governed<E> governed(EntityType<E> type, E value) {
        return new Governed<>(new Key(type.name(), "1"), "acme", 1, List.of(), Map.of(), "eu", Map.of(), value);
    }

    private Either<SyncFailure, Receipt> apply(Effect effect) {
        return world.connector.apply(List.of(effect), world).get(0);
    }

    private Probe probe(Effect effect) {
        return world.connector.probe(List.of(effect), world).get(0);
    }

    private List<VendorEffect> effects(String operation) {
        return world.simulator.effects().stream()
                .filter(effect -> effect.operation().equals(operation))
                .toList();
    }

    private static SyncFailure.Kind kind(Either<SyncFailure, Receipt> outcome) {
        return outcome.getLeft().kind();
    }

    // ---- stock ------------------------------------------------------------------------------------------------------

    private Effect stock(String sku, long onHand, Optional<Long> held) {
        InventoryLevel level = new InventoryLevel(sku, "berlin", Quantity.pieces(onHand), null);
        Map<String, Optional<?>> known = held.<Map<String, Optional<?>>>map(
                        quantity -> Map.of(InventoryLevelPaths.ON_HAND.name(), Optional.of(Quantity.pieces(quantity))))
                .orElse(Map.of());
        State<InventoryLevel> state =
                new State<>(governed(InventoryLevelPaths.TYPE, level), Optional.empty(), known, Optional.empty());
        return world.effect("inventory-set", world.connector.render(state, world));
    }

    @Test
    void stockIsSetOnceThoughTheAnswerIsLost() {
        Effect effect = stock("MUG-1", 7, Optional.of(100L));
        apply(stock("TEA-1", 5, Optional.of(100L)));
        world.faults.add(FaultKind.RESET_AFTER_EFFECT);
        assertThat(kind(apply(effect))).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        Receipt receipt = apply(effect).get();
        assertThat(receipt.refs().get(0).value()).contains("?inventory_item_id=");
        assertThat(world.shop.stock("MUG-1", world.berlin)).hasValue(new Shop.Quantities(7, 7, 0));
        assertThat(effects("inventorySetQuantities")).hasSize(2);
    }

    @Test
    void aReceiptNamesTheLevelAsWebhooksDo() {
        Receipt receipt = apply(stock("MUG-1", 7, Optional.of(100L))).get();
        assertThat(world.fetched("inventory-level", receipt.refs().get(0).value())
                        .get(0)
                        .ref())
                .isEqualTo(receipt.refs().get(0));
    }

    @Test
    void anotherQuantityThanExpectedIsAConflict() {
        assertThat(kind(apply(stock("MUG-1", 7, Optional.of(99L))))).isEqualTo(SyncFailure.Kind.CONFLICT);
        world.faults.add(FaultKind.STALE_VERSION);
        assertThat(kind(apply(stock("MUG-1", 7, Optional.of(100L))))).isEqualTo(SyncFailure.Kind.CONFLICT);
        assertThat(apply(stock("MUG-1", 7, Optional.of(101L))).isRight()).isTrue();
    }

    @Test
    void aUsedUpKeyIsAConflictSoThatANewOneIsMade() {
        Effect effect = stock("MUG-1", 7, Optional.of(99L));
        apply(effect);
        assertThat(kind(apply(effect))).isEqualTo(SyncFailure.Kind.CONFLICT);
        assertThat(effects("inventorySetQuantities")).isEmpty();
    }

    @Test
    void oneStaleItemDoesNotSpoilItsBatch() {
        List<Effect> batch = List.of(
                stock("MUG-1", 7, Optional.of(100L)),
                stock("TEA-1", 8, Optional.of(99L)),
                stock("POT-1", 9, Optional.of(100L)));
        List<Either<SyncFailure, Receipt>> outcomes = world.connector.apply(batch, world);
        assertThat(outcomes.get(0).isRight()).isTrue();
        assertThat(kind(outcomes.get(1))).isEqualTo(SyncFailure.Kind.CONFLICT);
        assertThat(outcomes.get(2).isRight()).isTrue();
        assertThat(effects("inventorySetQuantities")).hasSize(2);
    }

    @Test
    void anItemThatIsNotStockedThereIsStockedFirst() {
        world.shop.createProduct(Article.of("NEW-1", "New", BigDecimal.TEN), world.now);
        world.ids.put(new Key("sku", "NEW-1"), world.itemOf("NEW-1"));
        assertThat(apply(stock("NEW-1", 12, Optional.empty())).isRight()).isTrue();
        assertThat(world.shop.stock("NEW-1", world.berlin)).hasValue(new Shop.Quantities(12, 12, 0));
        assertThat(effects("inventoryActivate")).hasSize(1);
    }

    @Test
    void stockOfAnUnknownSkuWaitsForItsItem() {
        InventoryLevel level = new InventoryLevel("LATER-1", "berlin", Quantity.pieces(1), null);
        Rendered rendered = world.connector.render(
                new State<>(governed(InventoryLevelPaths.TYPE, level), Optional.empty(), Map.of(), Optional.empty()),
                world);
        assertThat(rendered).isEqualTo(Rendered.waiting(new Key("sku", "LATER-1"), "inventory-item"));
    }

    @Test
    void aMissingCrosswalkIsACase() {
        InventoryLevel level = new InventoryLevel("MUG-1", "paris", Quantity.pieces(1), null);
        Rendered rendered = world.connector.render(
                new State<>(governed(InventoryLevelPaths.TYPE, level), Optional.empty(), Map.of(), Optional.empty()),
                world);
        assertThat(rendered).isInstanceOf(Rendered.Impossible.class);
    }

    @Test
    void aProbeOfStockReadsIt() {
        Effect effect = stock("MUG-1", 7, Optional.of(100L));
        assertThat(probe(effect)).isEqualTo(Probe.no());
        apply(effect);
        assertThat(probe(effect)).isInstanceOf(Probe.Happened.class);
    }

    // ---- shipments --------------------------------------------------------------------------------------------------

    private Effect shipment(String number, ShipmentLine... lines) {
        Shipment shipment = new Shipment(
                ExternalRef.of("erp", "sales-order", "1"),
                Coded.of(ShipmentStatus.DISPATCHED),
                List.of(lines),
                "DHL",
                number,
                null,
                null);
        return world.effect(
                "fulfillment-create",
                world.connector.render(new FulfilOrder(ORDER, SHIPMENT, shipment), "ref0123456789abc", world));
    }

    private static ShipmentLine line(String sku, long pieces) {
        return new ShipmentLine(null, sku, Quantity.pieces(pieces));
    }

    @Test
    void aShipmentIsToldOnceThoughTheAnswerIsLost() {
        String order = world.order(BasketLine.of("MUG-1", 2), BasketLine.of("TEA-1", 1));
        Effect effect = shipment("T-1", line("MUG-1", 2), line("TEA-1", 1));
        assertThat(probe(effect)).isEqualTo(Probe.no());
        world.faults.addAll(List.of(FaultKind.SLOW, FaultKind.RESET_AFTER_EFFECT));
        assertThat(kind(apply(effect))).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        assertThat(probe(effect)).isInstanceOf(Probe.Happened.class);
        Receipt again = apply(effect).get();
        assertThat(again.adopted()).isTrue();
        assertThat(effects("fulfillmentCreate")).hasSize(1);
        assertThat(world.fetched("order", order).get(1).ref())
                .isEqualTo(again.refs().get(0));
    }

    @Test
    void partsOfAnOrderAreShippedOneAfterTheOther() {
        world.order(BasketLine.of("MUG-1", 3), BasketLine.of("TEA-1", 1));
        assertThat(apply(shipment("T-1", line("MUG-1", 1))).isRight()).isTrue();
        assertThat(apply(shipment("T-2", line("MUG-1", 2), line("TEA-1", 1))).isRight())
                .isTrue();
        assertThat(effects("fulfillmentCreate"))
                .extracting(effect -> effect.facts().get("lines"))
                .containsExactly("MUG-1x1", "MUG-1x2,TEA-1x1");
    }

    @Test
    void moreThanWasOrderedIsRefused() {
        world.order(BasketLine.of("MUG-1", 1));
        SyncFailure failure = apply(shipment("T-1", line("MUG-1", 2))).getLeft();
        assertThat(failure).isInstanceOf(SyncFailure.Rejected.class);
        assertThat(failure.message()).contains("1 of MUG-1");
        assertThat(effects("fulfillmentCreate")).isEmpty();
    }

    @Test
    void aShipmentIsMarkedByItsTrackingNumber() {
        world.order(BasketLine.of("MUG-1", 1));
        Shipment shipment = new Shipment(
                ExternalRef.of("erp", "sales-order", "1"),
                Coded.of(ShipmentStatus.DISPATCHED),
                List.of(line("MUG-1", 1)),
                null,
                "T-9",
                null,
                null);
        Rendered.Ready ready = (Rendered.Ready)
                world.connector.render(new FulfilOrder(ORDER, SHIPMENT, shipment), "ref0123456789abc", world);
        assertThat(ready.mark()).contains(ExternalRef.of(ShopWorld.SYSTEM, "tracking", "T-9"));
        assertThat(ready.creates()).contains(SHIPMENT);
    }

    // ---- cancellations ----------------------------------------------------------------------------------------------

    private Effect cancellation() {
        return world.effect("order-cancel", world.connector.render(new CancelOrder(ORDER, "no credit"), "ref", world));
    }

    @Test
    void aCancellationIsUnknownUntilItsJobIsDone() {
        world.order(BasketLine.of("MUG-1", 1));
        Effect effect = cancellation();
        assertThat(kind(apply(effect))).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        assertThat(probe(effect)).isEqualTo(Probe.no());
        world.pass(Duration.ofSeconds(2));
        assertThat(probe(effect)).isInstanceOf(Probe.Happened.class);
        assertThat(apply(effect).get().adopted()).isTrue();
        assertThat(effects("orderCancel"))
                .singleElement()
                .satisfies(happened -> assertThat(happened.facts())
                        .containsEntry("refund", "false")
                        .containsEntry("restock", "true"));
    }

    @Test
    void aShippedOrderIsNotCancelled() {
        String order = world.order(BasketLine.of("MUG-1", 1));
        world.shop.shipOrder(order, "T", world.now);
        assertThat(kind(apply(cancellation()))).isEqualTo(SyncFailure.Kind.REJECTED);
    }

    // ---- refunds ----------------------------------------------------------------------------------------------------

    private Effect refund(String amount) {
        return world.effect(
                "refund-create",
                world.connector.render(
                        new IssueRefund(ORDER, Money.of(amount, "EUR"), "late delivery"), "ref0123456789abc", world));
    }

    @Test
    void moneyIsGivenBackOnceThoughTheAnswerIsLost() {
        world.order(BasketLine.of("MUG-1", 2));
        Effect effect = refund("5.00");
        world.faults.addAll(List.of(FaultKind.SLOW, FaultKind.RESET_AFTER_EFFECT));
        assertThat(kind(apply(effect))).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        Receipt receipt = apply(effect).get();
        assertThat(receipt.facts().get("refund")).startsWith("gid://shopify/Refund/");
        assertThat(effects("refundCreate"))
                .singleElement()
                .satisfies(happened -> assertThat(happened.facts())
                        .containsEntry("amount", "5.00")
                        .containsEntry("note", "late delivery [ref0123456789abc]"));
        assertThat(probe(effect)).isEqualTo(Probe.happened(receipt));
    }

    @Test
    void aForeignBuyerGetsHerOwnCurrencyBack() {
        world.order(Basket.of(world.ada, "EUR", BasketLine.of("MUG-1", 1).at(new BigDecimal("2000")))
                .in("JPY", new BigDecimal("0.0061")));
        assertThat(apply(refund("6.10")).isRight()).isTrue();
        assertThat(effects("refundCreate").get(0).facts())
                .containsEntry("currency", "JPY")
                .containsEntry("amount", "1000");
    }

    @Test
    void moreThanWasPaidIsRefused() {
        world.order(BasketLine.of("MUG-1", 1));
        assertThat(kind(apply(refund("500.00")))).isEqualTo(SyncFailure.Kind.REJECTED);
    }

    @Test
    void anUnpaidOrderHasNothingToGiveBack() {
        world.order(Basket.of(world.ada, "EUR", BasketLine.of("MUG-1", 1)).unpaid());
        assertThat(((SyncFailure.Rejected) apply(refund("1.00")).getLeft()).code())
                .isEqualTo("not-paid");
    }

    // ---- customers --------------------------------------------------------------------------------------------------

    private State<Customer> customer(Customer customer, Map<String, Optional<?>> held) {
        Optional<ExternalRef> ref = Optional.of(ExternalRef.of(ShopWorld.SYSTEM, "customer", world.ada));
        return new State<>(governed(CustomerPaths.TYPE, customer), ref, held, Optional.empty());
    }

    private static Customer ada(Consent consent) {
        return new Customer(
                new PersonName("Ada", "King", "Ada King"),
                new EmailAddress("ada@example.com"),
                null,
                List.of(),
                consent,
                null,
                null,
                Set.of("vip"),
                List.of());
    }

    private Map<String, Optional<?>> heldBy(String gid) {
        return world.fetched("customer", gid).get(0).values();
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        Consent withdrawn = new Consent(ConsentState.WITHDRAWN, Instant.parse("2026-11-20T07:30:00Z"));
        Rendered rendered = world.connector.render(customer(ada(withdrawn), heldBy(world.ada)), world);
        Set<AttributePath<?, ?>> writes = ((Rendered.Ready) rendered).writes();
        assertThat(writes)
                .contains(CustomerPaths.NAME, CustomerPaths.EMAIL_CONSENT)
                .doesNotContain(CustomerPaths.TAGS);
        assertThat(apply(world.effect("customer-set", rendered)).get().refs())
                .containsExactly(ExternalRef.of(ShopWorld.SYSTEM, "customer", world.ada));
        assertThat(heldBy(world.ada).get("emailConsent")).isEqualTo(Optional.of(withdrawn));
        assertThat(heldBy(world.ada).get("name")).isEqualTo(Optional.of(new PersonName("Ada", "King", "Ada King")));
        Rendered again = world.connector.render(customer(ada(withdrawn), heldBy(world.ada)), world);
        assertThat(again).isInstanceOf(Rendered.Nothing.class);
    }

    @Test
    void aConsentThatRanOutUnsubscribesOnceThoughTheShopCallsItWithdrawn() {
        Consent expired = new Consent(ConsentState.EXPIRED, Instant.parse("2026-11-20T07:30:00Z"));
        apply(world.effect("customer-set", world.connector.render(customer(ada(expired), heldBy(world.ada)), world)))
                .get();
        assertThat(heldBy(world.ada).get("emailConsent"))
                .isEqualTo(Optional.of(new Consent(ConsentState.WITHDRAWN, expired.since())));
        assertThat(world.connector.render(customer(ada(expired), heldBy(world.ada)), world))
                .isInstanceOf(Rendered.Nothing.class);
    }

    @Test
    void aNewCustomerIsMadeByHerAddress() {
        State<Customer> state = new State<>(
                governed(
                        CustomerPaths.TYPE,
                        new Customer(
                                new PersonName("Eve", "New", "Eve New"),
                                new EmailAddress("eve@example.com"),
                                null,
                                List.of(),
                                new Consent(ConsentState.GRANTED, null),
                                null,
                                null,
                                Set.of(),
                                List.of())),
                Optional.empty(),
                Map.of(),
                Optional.empty());
        Receipt receipt = apply(world.effect("customer-set", world.connector.render(state, world)))
                .get();
        assertThat(heldBy(receipt.refs().get(0).value()).get("email"))
                .isEqualTo(Optional.of(new EmailAddress("eve@example.com")));
    }

    @Test
    void aCustomerWhomTheShopNoLongerHasIsGone() {
        Rendered rendered =
                world.connector.render(customer(ada(new Consent(ConsentState.GRANTED, null)), Map.of()), world);
        world.shop.deleteCustomer(world.ada, world.now);
        assertThat(kind(apply(world.effect("customer-set", rendered)))).isEqualTo(SyncFailure.Kind.GONE);
    }
}
