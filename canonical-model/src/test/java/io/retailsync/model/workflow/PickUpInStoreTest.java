package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.CUSTOMER_REF;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.ORDER;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.event.BalanceNote;
import io.retailsync.model.event.Partition;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.fulfilment.FulfilmentOrderLifecycle;
import io.retailsync.model.fulfilment.FulfilmentOrderStatus;
import io.retailsync.model.fulfilment.Pickup;
import io.retailsync.model.fulfilment.PickupRules;
import io.retailsync.model.fulfilment.StoreTask;
import io.retailsync.model.fulfilment.StoreTaskKind;
import io.retailsync.model.fulfilment.StoreTaskLine;
import io.retailsync.model.fulfilment.StoreTaskRules;
import io.retailsync.model.fulfilment.StoreTaskStatus;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.inventory.ReservationStatus;
import io.retailsync.model.loyalty.LoyaltyMembership;
import io.retailsync.model.loyalty.MembershipStatus;
import io.retailsync.model.loyalty.PointsAccount;
import io.retailsync.model.loyalty.PointsAccountRules;
import io.retailsync.model.loyalty.PointsBalance;
import io.retailsync.model.loyalty.PointsKind;
import io.retailsync.model.loyalty.PointsTransaction;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.Engagement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bought online, collected at the counter: the store's task, the collection and the points. */
class PickUpInStoreTest {

    private static final Key WORK = new Key("fulfilment-order", "1");
    private static final Key TASK = new Key("store-task", "1");
    private static final Key MEMBER = new Key("loyalty-membership", "1");
    private static final ExternalRef WORK_REF = ExternalRef.of("oms", "fulfilment-order", "1");
    private static final ExternalRef MEMBER_REF = ExternalRef.of("loyalty", "membership", "1");

    @Test
    void anOrderIsCollectedAtTheCounter() {
        Governed<Order> placed = Shop.order(1, OrderStatus.PENDING);
        Chain chain = new Chain("pick-up 1042")
                .tell(Sales.events(Optional.empty(), placed))
                .tell(Inventory.INVENTORY_RESERVED.told(Facts.reserved(ReservationStatus.HELD, 3, 0), "R-1", "HELD"))
                .tell(Sales.ORDER_EXPORTED_TO_ERP.told(Facts.export(ORDER, 1, "erp", "0000004711"), ORDER, "erp", 1))
                .tell(Fulfilment.STORE_TASK_ASSIGNED.told(
                        Facts.status(TASK, 1, null, StoreTaskStatus.ASSIGNED), TASK, "ASSIGNED", 2))
                .tell(Fulfilment.ITEM_PICKED.told(Facts.mugs(TASK, 3, 0, null), TASK, "l1", 1))
                .tell(Fulfilment.READY_FOR_PICKUP.told(
                        Facts.step(
                                FulfilmentOrderLifecycle.MACHINE,
                                WORK,
                                3,
                                FulfilmentOrderStatus.PICKED,
                                FulfilmentOrderStatus.READY_FOR_PICKUP),
                        WORK,
                        "READY_FOR_PICKUP",
                        2))
                .tell(Fulfilment.PICKUP_COMPLETED.told(
                        Facts.step(
                                FulfilmentOrderLifecycle.MACHINE,
                                WORK,
                                4,
                                FulfilmentOrderStatus.READY_FOR_PICKUP,
                                FulfilmentOrderStatus.COLLECTED),
                        WORK,
                        "COLLECTED"))
                .tell(Engagement.LOYALTY_POINTS_ACCRUED.told(points("p-1", "ACCRUE", 32, 132), "l1", "ACCRUE"))
                .tell(Engagement.LOYALTY_BALANCE_UPDATED.told(points("p-1", "BALANCE", 32, 132), "l1", "BALANCE"))
                .tell(Fulfilment.STORE_TASK_CLOSED.told(
                        Facts.status(TASK, 2, StoreTaskStatus.IN_PROGRESS, StoreTaskStatus.CLOSED), TASK, "CLOSED"));
        chain.tells(
                Sales.ORDER_PLACED,
                Inventory.INVENTORY_RESERVED,
                Sales.ORDER_EXPORTED_TO_ERP,
                Fulfilment.STORE_TASK_ASSIGNED,
                Fulfilment.ITEM_PICKED,
                Fulfilment.READY_FOR_PICKUP,
                Fulfilment.PICKUP_COMPLETED,
                Engagement.LOYALTY_POINTS_ACCRUED,
                Engagement.LOYALTY_BALANCE_UPDATED,
                Fulfilment.STORE_TASK_CLOSED);
        assertThat(chain.keptInOrderBy(Partition.CUSTOMER))
                .as("points are in order with the customer, not with the order")
                .containsExactly(Engagement.LOYALTY_POINTS_ACCRUED, Engagement.LOYALTY_BALANCE_UPDATED);
        assertThat(chain.keptInOrderBy(Partition.STOCK)).containsExactly(Inventory.INVENTORY_RESERVED);
    }

    @Test
    void nothingIsHandedOverThatWasNotMadeReady() {
        assertThat(FulfilmentOrderLifecycle.MACHINE
                        .move(FulfilmentOrderStatus.PICKED, FulfilmentOrderStatus.COLLECTED)
                        .isLeft())
                .isTrue();
        assertThat(PickupRules.ALL.findings(pickup(NOON.plusSeconds(60)))).isEmpty();
        assertThat(PickupRules.ALL.findings(pickup(NOON.minusSeconds(60)))).isNotEmpty();
    }

    @Test
    void whatNobodyCollectsExpiresAndIsMadeReadyAgain() {
        new Chain("pick-up 1042")
                .tell(Fulfilment.PICKUP_EXPIRED.told(
                        Facts.step(
                                FulfilmentOrderLifecycle.MACHINE,
                                WORK,
                                4,
                                FulfilmentOrderStatus.READY_FOR_PICKUP,
                                FulfilmentOrderStatus.PICKUP_EXPIRED),
                        WORK,
                        "PICKUP_EXPIRED",
                        2))
                .tell(Fulfilment.READY_FOR_PICKUP.told(
                        Facts.step(
                                FulfilmentOrderLifecycle.MACHINE,
                                WORK,
                                5,
                                FulfilmentOrderStatus.PICKUP_EXPIRED,
                                FulfilmentOrderStatus.READY_FOR_PICKUP),
                        WORK,
                        "READY_FOR_PICKUP",
                        2))
                .tells(Fulfilment.PICKUP_EXPIRED, Fulfilment.READY_FOR_PICKUP);
    }

    @Test
    void aTaskIsClosedWithAllItsPiecesAccountedFor() {
        assertThat(StoreTaskRules.ALL.findings(task(3, 0))).isEmpty();
        assertThat(StoreTaskRules.ALL.findings(task(2, 1))).isEmpty();
        assertThat(StoreTaskRules.ALL.findings(task(2, 0)))
                .as("one mug is neither here nor there")
                .isNotEmpty();
    }

    @Test
    void theBalanceIsWhatTheTransactionsAddUpTo() {
        assertThat(PointsAccountRules.ALL.findings(account(132))).isEmpty();
        assertThat(PointsAccountRules.ALL.findings(account(133))).isNotEmpty();
    }

    private static PointsAccount account(long balance) {
        return new PointsAccount(
                LoyaltyMembership.builder()
                        .customer(CUSTOMER_REF)
                        .program("club")
                        .memberNumber("4711")
                        .status(MembershipStatus.ACTIVE)
                        .joinedAt(NOON)
                        .balances(List.of(new PointsBalance("points", balance)))
                        .build(),
                List.of(accrued("p-0", 100), accrued("p-1", 32)));
    }

    private static PointsTransaction accrued(String id, long points) {
        return PointsTransaction.builder()
                .membership(MEMBER_REF)
                .id(id)
                .kind(PointsKind.ACCRUE)
                .points(points)
                .pointsCurrency("points")
                .source(Shop.ORDER_REF)
                .sourceLine("l1")
                .effectiveAt(NOON)
                .build();
    }

    private static BalanceNote points(String entry, String kind, long points, long balance) {
        return new BalanceNote(MEMBER, entry, kind, BigDecimal.valueOf(points), BigDecimal.valueOf(balance), null);
    }

    private static Pickup pickup(@Nullable Instant collectedAt) {
        return new Pickup(WORK_REF, NOON, NOON.plusSeconds(86_400), collectedAt, null, "QR");
    }

    private static StoreTask task(long done, long missing) {
        return new StoreTask(
                WORK_REF,
                Coded.of(StoreTaskKind.PICK),
                Shop.CLERK,
                NOON,
                Coded.of(StoreTaskStatus.CLOSED),
                List.of(new StoreTaskLine("l1", pieces(3), pieces(done), pieces(missing))));
    }
}
