package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.ORDER;
import static io.retailsync.model.workflow.Shop.TOTAL;
import static io.retailsync.model.workflow.Shop.eur;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.DuplicateFound;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.Versions;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.fulfilment.FulfilmentOrderLifecycle;
import io.retailsync.model.fulfilment.FulfilmentOrderStatus;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.inventory.ReservationLifecycle;
import io.retailsync.model.inventory.ReservationStatus;
import io.retailsync.model.inventory.StockAlert;
import io.retailsync.model.payment.PaymentLifecycle;
import io.retailsync.model.payment.PaymentStatus;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.sales.Hold;
import io.retailsync.model.sales.HoldReason;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLifecycle;
import io.retailsync.model.sales.OrderRules;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.Engagement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders that do not go the straight way: refused, held, told twice, called off, or with nothing on the shelf. */
class OrderExceptionsTest {

    private static final Key FULFILMENT_ORDER = new Key("fulfilment-order", "1");

    @Test
    void anOrderIsCalledOffBeforeItIsPickedUpAndAllThatWasDoneForItIsUndone() {
        Governed<Order> confirmed = Shop.order(2, OrderStatus.CONFIRMED);
        assertThat(OrderLifecycle.cancel(OrderStatus.CONFIRMED, false).isRight())
                .isTrue();
        Facts.step(ReservationLifecycle.MACHINE, ORDER, 2, ReservationStatus.HELD, ReservationStatus.RELEASED);
        Facts.step(PaymentLifecycle.MACHINE, Shop.PAYMENT, 2, PaymentStatus.AUTHORIZED, PaymentStatus.VOIDED);
        Chain chain = new Chain("cancel 1042")
                .tell(Sales.events(Optional.of(confirmed), Shop.order(3, OrderStatus.CANCELLED)))
                .tell(Inventory.INVENTORY_RESERVATION_RELEASED.told(
                        Facts.reserved(ReservationStatus.RELEASED, 3, 0), "R-1", "RELEASED"))
                .tell(Fulfilment.FULFILMENT_ORDER_CANCELLED.told(
                        Facts.step(
                                FulfilmentOrderLifecycle.MACHINE,
                                FULFILMENT_ORDER,
                                2,
                                FulfilmentOrderStatus.OPEN,
                                FulfilmentOrderStatus.CANCELLED),
                        FULFILMENT_ORDER,
                        "CANCELLED",
                        2))
                .tell(Payments.PAYMENT_VOIDED.told(
                        Facts.money("v-1", TransactionKind.VOID, TOTAL), "psp", "v-1", TransactionKind.VOID))
                .tell(Inventory.AVAILABILITY_CHANGED.told(alert(10), "MUG", "ONLINE", 7))
                .tell(Engagement.CUSTOMER_TIMELINE_UPDATED.told(Facts.activity("order-cancelled", "e-9"), "e-9"));
        chain.tells(
                Sales.ORDER_CANCELLED,
                Sales.ORDER_STATUS_CHANGED,
                Inventory.INVENTORY_RESERVATION_RELEASED,
                Fulfilment.FULFILMENT_ORDER_CANCELLED,
                Payments.PAYMENT_VOIDED,
                Inventory.AVAILABILITY_CHANGED,
                Engagement.CUSTOMER_TIMELINE_UPDATED);
        assertThat(chain.keptInOrderBy(Partition.CUSTOMER)).containsExactly(Engagement.CUSTOMER_TIMELINE_UPDATED);
        assertThat(Shop.paid("AUTHORIZE 35.20", "VOID 35.20").status()).isEqualTo(PaymentStatus.VOIDED);
    }

    @Test
    void whatIsPickedUpIsNotCalledOff() {
        assertThat(FulfilmentOrderLifecycle.MACHINE
                        .move(FulfilmentOrderStatus.COLLECTED, FulfilmentOrderStatus.CANCELLED)
                        .isLeft())
                .isTrue();
        assertThat(OrderLifecycle.cancel(OrderStatus.IN_FULFILMENT, true).get().to())
                .as("what left the house is kept: the rest is called off")
                .isEqualTo(OrderStatus.COMPLETED);
    }

    @Test
    void anOrderOfWrongSumIsHeldUntilSomebodyReleasesIt() {
        Governed<Order> pending = Shop.order(1, OrderStatus.PENDING, null, null, eur("3.21"));
        Governed<Order> held = Shop.order(2, OrderStatus.ON_HOLD);
        Hold hold = new Hold(
                Shop.ORDER_REF, Coded.of(HoldReason.TAX), Shop.CLERK, Shop.NOON, Shop.CLERK, Shop.NOON.plusSeconds(60));
        assertThat(hold.active()).isFalse();
        Chain chain = new Chain("hold 1042")
                .tell(Sales.ORDER_VALIDATION_FAILED.told(
                        Facts.checked(ORDER, 1, "order rules", OrderRules.ALL.findings(pending.value())), ORDER, 1))
                .tell(Sales.events(Optional.of(pending), held))
                .tell(Sales.events(Optional.of(held), Shop.order(3, OrderStatus.CONFIRMED)));
        chain.tells(
                Sales.ORDER_VALIDATION_FAILED,
                Sales.ORDER_HELD,
                Sales.ORDER_STATUS_CHANGED,
                Sales.ORDER_HOLD_RELEASED,
                Sales.ORDER_CONFIRMED,
                Sales.ORDER_STATUS_CHANGED);
        assertThat(chain.envelopes().get(0).data()).contains("\"passed\":false").contains("O1");
    }

    @Test
    void anOrderThatIsToldTwiceIsPlacedOnceAndItsTwinIsSuppressed() {
        DuplicateFound twin = new DuplicateFound(ORDER, ExternalRef.of("shop", "order", "1043"), "same cart", null);
        Chain chain = new Chain("twin 1042")
                .tell(Sales.events(Optional.empty(), Shop.order(1, OrderStatus.PENDING)))
                .tell(Sales.events(Optional.empty(), Shop.order(2, OrderStatus.PENDING)))
                .tell(Sales.DUPLICATE_ORDER_SUPPRESSED.told(twin, "1042/1043"));
        chain.tells(Sales.ORDER_PLACED, Sales.DUPLICATE_ORDER_SUPPRESSED);
    }

    @Test
    void whatIsNotThereIsNotReservedAndAShelfBelowZeroIsOversold() {
        assertThat(ReservationLifecycle.MACHINE
                        .move(ReservationStatus.FAILED, ReservationStatus.COMMITTED)
                        .isLeft())
                .isTrue();
        Chain chain = new Chain("short 1042")
                .tell(Inventory.INVENTORY_RESERVATION_FAILED.told(
                        Facts.reserved(ReservationStatus.FAILED, 3, 1), "R-1", "FAILED"))
                .tell(Inventory.events(Optional.of(level(1, 2)), level(2, -1)));
        chain.tells(
                Inventory.INVENTORY_RESERVATION_FAILED,
                Inventory.INVENTORY_LEVEL_OBSERVED,
                Inventory.STOCKOUT_DETECTED,
                Inventory.OVERSELL_DETECTED);
        List<BusinessEvent<?>> again = Inventory.events(Optional.of(level(2, -1)), level(3, -2));
        assertThat(Versions.types(again))
                .as("once oversold it is not told again")
                .containsExactly(Inventory.INVENTORY_LEVEL_OBSERVED);
    }

    @Test
    void anOrderThatTheLedgerRefusesIsToldWithWhatItLacks() {
        Chain chain = new Chain("export 1042")
                .tell(Sales.ORDER_EXPORT_FAILED.told(
                        Facts.export(ORDER, 2, "erp", null, "tax-category"), ORDER, "erp", 2))
                .tell(Sales.ORDER_EXPORTED_TO_ERP.told(Facts.export(ORDER, 3, "erp", "0000004711"), ORDER, "erp", 3));
        chain.tells(Sales.ORDER_EXPORT_FAILED, Sales.ORDER_EXPORTED_TO_ERP);
    }

    @Test
    void anOrderIsRejectedOrCompletedAndReopenedOnlyFromThere() {
        assertThat(OrderLifecycle.MACHINE
                        .move(OrderStatus.REJECTED, OrderStatus.CONFIRMED)
                        .isLeft())
                .isTrue();
        assertThat(OrderLifecycle.MACHINE
                        .move(OrderStatus.CONFIRMED, OrderStatus.REOPENED)
                        .isLeft())
                .isTrue();
        Governed<Order> working = Shop.order(3, OrderStatus.IN_FULFILMENT);
        Governed<Order> completed = Shop.order(4, OrderStatus.COMPLETED);
        new Chain("complete 1042")
                .tell(Sales.events(Optional.of(working), completed))
                .tell(Sales.events(Optional.of(completed), Shop.order(5, OrderStatus.REOPENED)))
                .tells(
                        Sales.ORDER_COMPLETED,
                        Sales.ORDER_STATUS_CHANGED,
                        Sales.ORDER_REOPENED,
                        Sales.ORDER_STATUS_CHANGED);
        new Chain("reject 1042")
                .tell(Sales.events(
                        Optional.of(Shop.order(1, OrderStatus.PENDING)), Shop.order(2, OrderStatus.REJECTED)))
                .tells(Sales.ORDER_REJECTED, Sales.ORDER_STATUS_CHANGED);
    }

    private static Governed<InventoryLevel> level(long version, long available) {
        return Versions.of(
                InventoryLevelPaths.TYPE, version, InventoryLevel.of("MUG", "berlin", pieces(10), pieces(available)));
    }

    private static StockAlert alert(long pieces) {
        return new StockAlert(new Key("inventory-level", "1"), 3, "MUG", "berlin", pieces(pieces), null, List.of());
    }
}
