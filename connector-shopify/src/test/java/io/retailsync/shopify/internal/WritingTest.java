package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.PersonName;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.FulfilOrder;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
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

    private static final Key ORDER = Writes.ORDER;
    private static final Key SHIPMENT = Writes.SHIPMENT;

    private final ShopWorld world = new ShopWorld();
    private final Writes writes = new Writes(world);

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

    @Test
    void stockIsSetOnceThoughTheAnswerIsLost() {
        Effect effect = writes.stock("MUG-1", 7, Optional.of(100L));
        apply(writes.stock("TEA-1", 5, Optional.of(100L)));
        world.faults.add(FaultKind.RESET_AFTER_EFFECT);
        assertThat(kind(apply(effect))).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        Receipt receipt = apply(effect).get();
        assertThat(receipt.refs().get(0).value()).contains("?inventory_item_id=");
        assertThat(world.shop.stock("MUG-1", world.berlin)).hasValue(new Shop.Quantities(7, 7, 0));
        assertThat(effects("inventorySetQuantities")).hasSize(2);
    }

    @Test
    void aReceiptNamesTheLevelAsWebhooksDo() {
        Receipt receipt = apply(writes.stock("MUG-1", 7, Optional.of(100L))).get();
        assertThat(world.fetched("inventory-level", receipt.refs().get(0).value())
                        .get(0)
                        .ref())
                .isEqualTo(receipt.refs().get(0));
    }

    @Test
    void anotherQuantityThanExpectedIsAConflict() {
        assertThat(kind(apply(writes.stock("MUG-1", 7, Optional.of(99L))))).isEqualTo(SyncFailure.Kind.CONFLICT);
        world.faults.add(FaultKind.STALE_VERSION);
        assertThat(kind(apply(writes.stock("MUG-1", 7, Optional.of(100L))))).isEqualTo(SyncFailure.Kind.CONFLICT);
        assertThat(apply(writes.stock("MUG-1", 7, Optional.of(101L))).isRight()).isTrue();
    }

    @Test
    void aUsedUpKeyIsAConflictSoThatANewOneIsMade() {
        Effect effect = writes.stock("MUG-1", 7, Optional.of(99L));
        apply(effect);
        assertThat(kind(apply(effect))).isEqualTo(SyncFailure.Kind.CONFLICT);
        assertThat(effects("inventorySetQuantities")).isEmpty();
    }

    @Test
    void oneStaleItemDoesNotSpoilItsBatch() {
        List<Effect> batch = List.of(
                writes.stock("MUG-1", 7, Optional.of(100L)),
                writes.stock("TEA-1", 8, Optional.of(99L)),
                writes.stock("POT-1", 9, Optional.of(100L)));
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
        assertThat(apply(writes.stock("NEW-1", 12, Optional.empty())).isRight()).isTrue();
        assertThat(world.shop.stock("NEW-1", world.berlin)).hasValue(new Shop.Quantities(12, 12, 0));
        assertThat(effects("inventoryActivate")).hasSize(1);
    }

    @Test
    void stockOfAnUnknownSkuWaitsForItsItem() {
        InventoryLevel level = InventoryLevel.of("LATER-1", "berlin", Quantity.pieces(1), null);
        Rendered rendered = world.connector.render(
                new State<>(
                        Writes.governed(InventoryLevelPaths.TYPE, level), Optional.empty(), Map.of(), Optional.empty()),
                world);
        assertThat(rendered).isEqualTo(Rendered.waiting(new Key("sku", "LATER-1"), "inventory-item"));
    }

    @Test
    void aMissingCrosswalkIsACase() {
        InventoryLevel level = InventoryLevel.of("MUG-1", "paris", Quantity.pieces(1), null);
        Rendered rendered = world.connector.render(
                new State<>(
                        Writes.governed(InventoryLevelPaths.TYPE, level), Optional.empty(), Map.of(), Optional.empty()),
                world);
        assertThat(rendered).isInstanceOf(Rendered.Impossible.class);
    }

    @Test
    void aProbeOfStockReadsIt() {
        Effect effect = writes.stock("MUG-1", 7, Optional.of(100L));
        assertThat(probe(effect)).isEqualTo(Probe.no());
        apply(effect);
        assertThat(probe(effect)).isInstanceOf(Probe.Happened.class);
    }

    // ---- shipments --------------------------------------------------------------------------------------------------

    @Test
    void aShipmentIsToldOnceThoughTheAnswerIsLost() {
        String order = world.order(BasketLine.of("MUG-1", 2), BasketLine.of("TEA-1", 1));
        Effect effect = writes.shipment("T-1", Writes.line("MUG-1", 2), Writes.line("TEA-1", 1));
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
        assertThat(apply(writes.shipment("T-1", Writes.line("MUG-1", 1))).isRight())
                .isTrue();
        assertThat(apply(writes.shipment("T-2", Writes.line("MUG-1", 2), Writes.line("TEA-1", 1)))
                        .isRight())
                .isTrue();
        assertThat(effects("fulfillmentCreate"))
                .extracting(effect -> effect.facts().get("lines"))
                .containsExactly("MUG-1x1", "MUG-1x2,TEA-1x1");
    }

    @Test
    void moreThanWasOrderedIsRefused() {
        world.order(BasketLine.of("MUG-1", 1));
        SyncFailure failure =
                apply(writes.shipment("T-1", Writes.line("MUG-1", 2))).getLeft();
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
                List.of(Writes.line("MUG-1", 1)),
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

    @Test
    void aCancellationIsUnknownUntilItsJobIsDone() {
        world.order(BasketLine.of("MUG-1", 1));
        Effect effect = writes.cancellation();
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
    void anOrderThatTheBuyerCallsOffJustBeforeUsIsCalledOff() {
        String order = world.order(BasketLine.of("MUG-1", 1));
        world.meanwhile(() -> world.shop.cancelOrder(order, "customer", world.now));
        assertThat(apply(writes.cancellation()).get().adopted()).isTrue();
        assertThat(effects("orderCancel")).isEmpty();
    }

    @Test
    void aShippedOrderIsNotCancelled() {
        String order = world.order(BasketLine.of("MUG-1", 1));
        world.shop.shipOrder(order, "T", world.now);
        assertThat(kind(apply(writes.cancellation()))).isEqualTo(SyncFailure.Kind.REJECTED);
    }

    // ---- refunds ----------------------------------------------------------------------------------------------------

    @Test
    void moneyIsGivenBackOnceThoughTheAnswerIsLost() {
        world.order(BasketLine.of("MUG-1", 2));
        Effect effect = writes.refund("5.00");
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
        assertThat(apply(writes.refund("6.10")).isRight()).isTrue();
        assertThat(effects("refundCreate").get(0).facts())
                .containsEntry("currency", "JPY")
                .containsEntry("amount", "1000");
    }

    @Test
    void moreThanWasPaidIsRefused() {
        world.order(BasketLine.of("MUG-1", 1));
        assertThat(kind(apply(writes.refund("500.00")))).isEqualTo(SyncFailure.Kind.REJECTED);
    }

    @Test
    void anUnpaidOrderHasNothingToGiveBack() {
        world.order(Basket.of(world.ada, "EUR", BasketLine.of("MUG-1", 1)).unpaid());
        assertThat(((SyncFailure.Rejected) apply(writes.refund("1.00")).getLeft()).code())
                .isEqualTo("not-paid");
    }

    // ---- customers --------------------------------------------------------------------------------------------------

    @Test
    void onlyWhatDiffersIsWritten() {
        Consent withdrawn = new Consent(ConsentState.WITHDRAWN, Instant.parse("2026-11-20T07:30:00Z"));
        Rendered rendered =
                world.connector.render(writes.customer(Writes.ada(withdrawn), writes.heldBy(world.ada)), world);
        Set<AttributePath<?, ?>> written = ((Rendered.Ready) rendered).writes();
        assertThat(written)
                .contains(CustomerPaths.NAME, CustomerPaths.EMAIL_CONSENT)
                .doesNotContain(CustomerPaths.TAGS);
        assertThat(apply(world.effect("customer-set", rendered)).get().refs())
                .containsExactly(ExternalRef.of(ShopWorld.SYSTEM, "customer", world.ada));
        assertThat(writes.heldBy(world.ada).get("emailConsent")).isEqualTo(Optional.of(withdrawn));
        assertThat(writes.heldBy(world.ada).get("name"))
                .isEqualTo(Optional.of(new PersonName("Ada", "King", "Ada King")));
        Rendered again =
                world.connector.render(writes.customer(Writes.ada(withdrawn), writes.heldBy(world.ada)), world);
        assertThat(again).isInstanceOf(Rendered.Nothing.class);
    }

    @Test
    void aConsentThatRanOutUnsubscribesOnceThoughTheShopCallsItWithdrawn() {
        Consent expired = new Consent(ConsentState.EXPIRED, Instant.parse("2026-11-20T07:30:00Z"));
        apply(world.effect(
                        "customer-set",
                        world.connector.render(writes.customer(Writes.ada(expired), writes.heldBy(world.ada)), world)))
                .get();
        assertThat(writes.heldBy(world.ada).get("emailConsent"))
                .isEqualTo(Optional.of(new Consent(ConsentState.WITHDRAWN, expired.since())));
        assertThat(world.connector.render(writes.customer(Writes.ada(expired), writes.heldBy(world.ada)), world))
                .isInstanceOf(Rendered.Nothing.class);
    }

    @Test
    void aNewCustomerIsMadeByHerAddress() {
        State<Customer> state = new State<>(
                Writes.governed(
                        CustomerPaths.TYPE,
                        Customer.builder()
                                .name(new PersonName("Eve", "New", "Eve New"))
                                .email(new EmailAddress("eve@example.com"))
                                .emailConsent(new Consent(ConsentState.GRANTED, null))
                                .build()),
                Optional.empty(),
                Map.of(),
                Optional.empty());
        Receipt receipt = apply(world.effect("customer-set", world.connector.render(state, world)))
                .get();
        assertThat(writes.heldBy(receipt.refs().get(0).value()).get("email"))
                .isEqualTo(Optional.of(new EmailAddress("eve@example.com")));
    }

    @Test
    void aCustomerWhomTheShopNoLongerHasIsGone() {
        Rendered rendered = world.connector.render(
                writes.customer(Writes.ada(new Consent(ConsentState.GRANTED, null)), Map.of()), world);
        world.shop.deleteCustomer(world.ada, world.now);
        assertThat(kind(apply(world.effect("customer-set", rendered)))).isEqualTo(SyncFailure.Kind.GONE);
    }
}
