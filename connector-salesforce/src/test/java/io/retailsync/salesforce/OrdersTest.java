package io.retailsync.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.simulators.salesforce.SalesforceRecord;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrdersTest {

    private static final OrderLine HATS = Scene.line("1", "HAT", 3, 3, "19.99");
    private static final OrderLine CAP = Scene.line("2", "CAP", 1, 1, "5.00");

    private final Scene scene = new Scene().stocked();

    @Test
    void anOrderIsWrittenWithItsItemsAndActivatedInOneRequest() {
        long before = scene.call.sent.size();
        Receipt receipt =
                scene.deliver(Scene.order(OrderStatus.CONFIRMED, HATS, CAP)).get();
        assertThat(scene.call.sent.size() - before).isEqualTo(1);
        SalesforceRecord order = scene.record("Order", "o-1");
        assertThat(receipt.refs()).containsExactly(ExternalRef.of("crm", "order", order.id()));
        assertThat(order.text("Status")).contains("Activated");
        assertThat(order.text("OrderReferenceNumber")).contains("#1042");
        assertThat(order.text("PoNumber")).contains("PO-7");
        assertThat(order.text("EffectiveDate")).contains("2026-11-20");
        assertThat(order.text("ShippingCity")).contains("Berlin");
        assertThat(order.text("AccountId"))
                .contains(scene.record("Account", "c-1").id());
        assertThat(order.text("BillToContactId"))
                .contains(scene.record("Contact", "c-1").id());
        assertThat(order.number("TotalAmount")).contains(new BigDecimal("64.97"));
        assertThat(order.number("RetailSync_Total__c")).contains(new BigDecimal("64.47"));
        SalesforceRecord hats = scene.record("OrderItem", "o-1-1");
        assertThat(hats.number("Quantity")).contains(new BigDecimal("3.00"));
        assertThat(hats.number("UnitPrice")).contains(new BigDecimal("19.99"));
        assertThat(hats.number("RetailSync_Discount__c")).contains(new BigDecimal("0.50"));
    }

    @Test
    void aPendingOrderStaysADraft() {
        scene.deliver(Scene.order(OrderStatus.PENDING, HATS)).get();
        assertThat(scene.record("Order", "o-1").text("Status")).contains("Draft");
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, HATS)).get();
        assertThat(scene.record("Order", "o-1").text("Status")).contains("Activated");
    }

    @Test
    void anEditChangesAddsAndRemovesItemsOfAnActiveOrder() {
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, HATS, CAP));
        OrderLine fewer = Scene.line("1", "HAT", 3, 2, "19.99");
        OrderLine none = Scene.line("2", "CAP", 1, 0, "5.00");
        OrderLine more = Scene.line("3", "CAP", 4, 4, "5.00");
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, fewer, none, more)).get();
        assertThat(scene.items())
                .extracting(item -> item.text("RetailSync_Id__c").orElse("") + " x"
                        + item.text("Quantity").orElse(""))
                .containsExactlyInAnyOrder("o-1-1 x2.00", "o-1-3 x4.00");
        assertThat(scene.record("Order", "o-1").text("Status")).contains("Activated");
    }

    @Test
    void aChangeOfTheHeaderAloneLeavesTheItemsAlone() {
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, HATS));
        int before = scene.org.effects().size();
        scene.deliver(Scene.order(OrderStatus.COMPLETED, HATS)).get();
        assertThat(scene.org.effects().subList(before, scene.org.effects().size()))
                .extracting(effect -> effect.operation())
                .containsExactly("update Order");
    }

    @Test
    void aCancelledOrderSaysSoAndKeepsWhatWasOrdered() {
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, HATS, CAP));
        Order cancelled = Scene.order(
                OrderStatus.CANCELLED, Scene.line("1", "HAT", 3, 0, "19.99"), Scene.line("2", "CAP", 1, 0, "5.00"));
        scene.deliver(cancelled).get();
        assertThat(scene.record("Order", "o-1").text("Status")).contains("Cancelled");
        assertThat(scene.items()).hasSize(2);
    }

    @Test
    void anOrderOfManyLinesIsADraftUntilItsLastRequest() {
        OrderLine[] lines = IntStream.range(0, 60)
                .mapToObj(index -> Scene.line("L" + index, "CAP", 1, 1, "5.00"))
                .toArray(OrderLine[]::new);
        scene.call.spares(2).befalls(FaultKind.RESET_BEFORE_EFFECT);
        assertThat(scene.deliver(Scene.order(OrderStatus.CONFIRMED, lines))
                        .getLeft()
                        .kind())
                .isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        assertThat(scene.record("Order", "o-1").text("Status")).contains("Draft");
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, lines)).get();
        assertThat(scene.record("Order", "o-1").text("Status")).contains("Activated");
        assertThat(scene.items()).hasSize(60);
    }

    @Test
    void aLostAnswerAndTheSameAgainMakeOneOrder() {
        scene.call.befalls(FaultKind.RESET_AFTER_EFFECT);
        assertThat(scene.deliver(Scene.order(OrderStatus.CONFIRMED, HATS, CAP))
                        .getLeft()
                        .kind())
                .isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, HATS, CAP)).get();
        assertThat(scene.org.org().records("Order")).hasSize(1);
        assertThat(scene.items()).hasSize(2);
        assertThat(scene.record("Order", "o-1").number("TotalAmount")).contains(new BigDecimal("64.97"));
    }

    @Test
    void itemsThatSomebodyRemovedOrAddedThereArePutRight() {
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, HATS, CAP));
        String order = scene.record("Order", "o-1").id();
        scene.org.org().edit(order, Map.of("Status", "Draft"), scene.call.now());
        scene.org.org().delete(scene.record("OrderItem", "o-1-2").id(), scene.call.now());
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, HATS, Scene.line("2", "CAP", 2, 2, "5.00")))
                .get();
        assertThat(scene.record("OrderItem", "o-1-2").number("Quantity")).contains(new BigDecimal("2.00"));
        assertThat(scene.record("Order", "o-1").text("Status")).contains("Activated");
    }

    @Test
    void anOrderThatVanishedIsWrittenAnew() {
        scene.deliver(Scene.order(OrderStatus.PENDING, HATS));
        scene.org.org().delete(scene.record("Order", "o-1").id(), scene.call.now());
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, HATS)).get();
        assertThat(scene.record("Order", "o-1").text("Status")).contains("Activated");
        assertThat(scene.items()).hasSize(1);
    }

    @Test
    void anOrderWaitsForItsCustomer() {
        ExternalRef stranger = ExternalRef.of("shop", "customer", "gid://shopify/Customer/99");
        assertThat(Host.awaited(scene.host.rendered(
                        OrderPaths.TYPE, "o-2", Scene.order(OrderStatus.CONFIRMED, stranger, HATS))))
                .get()
                .isEqualTo(new io.retailsync.spi.Rendered.Awaited(stranger.toString(), "account"));
    }

    @Test
    void anOrderWaitsForItsPriceAndLeavesNothingBehind() {
        OrderLine unpriced = Scene.line("9", "BELT", 1, 1, "5.00");
        SyncFailure failure = scene.deliver(Scene.order(OrderStatus.CONFIRMED, HATS, unpriced))
                .getLeft();
        assertThat(((SyncFailure.Waiting) failure).on().name()).isEqualTo("price:BELT@standard");
        assertThat(scene.org.org().records("Order")).isEmpty();
        assertThat(scene.items()).isEmpty();
    }

    @Test
    void aGuestsOrderGoesToTheGuestAccountOrNamesTheRemedy() {
        Order guest = Scene.order(OrderStatus.CONFIRMED, (ExternalRef) null, HATS);
        SyncFailure failure = scene.host.deliver(OrderPaths.TYPE, "o-2", guest).getLeft();
        assertThat(failure.kind()).isEqualTo(SyncFailure.Kind.REJECTED);
        assertThat(failure.message())
                .contains("no Account with RetailSync_Id__c = guest")
                .contains("enter it");
        String account = scene.org
                .org()
                .enter("Account", Map.of("Name", "Guests", "RetailSync_Id__c", "guest"), scene.call.now());
        scene.host.deliver(OrderPaths.TYPE, "o-2", guest).get();
        assertThat(scene.record("Order", "o-2").text("AccountId")).contains(account);
    }

    @Test
    void aLineWithoutSkuIsACaseThatNamesTheLine() {
        OrderLine free = OrderLine.builder()
                .ref("gid://shopify/LineItem/5")
                .title("Engraving")
                .quantity(CAP.quantity())
                .current(CAP.current())
                .unitPrice(CAP.unitPrice())
                .discount(CAP.discount())
                .taxes(java.util.List.of())
                .ships(false)
                .build();
        assertThat(Host.refusal(
                        scene.host.rendered(OrderPaths.TYPE, "o-2", Scene.order(OrderStatus.CONFIRMED, HATS, free))))
                .get()
                .satisfies(failure -> assertThat(failure.code()).isEqualTo("line-without-sku"))
                .satisfies(failure -> assertThat(failure.message()).contains("gid://shopify/LineItem/5"));
    }

    @Test
    void aRowThatSomebodyHoldsUndoesTheWholeOrderUntilLater() {
        scene.call.befalls(FaultKind.STALE_VERSION);
        assertThat(scene.deliver(Scene.order(OrderStatus.CONFIRMED, HATS))
                        .getLeft()
                        .kind())
                .isEqualTo(SyncFailure.Kind.TRANSIENT);
        assertThat(scene.org.org().records("Order")).isEmpty();
    }
}
