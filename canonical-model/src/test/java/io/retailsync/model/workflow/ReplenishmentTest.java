package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.MUG;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.eur;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.Partition;
import io.retailsync.model.inventory.AllocationRule;
import io.retailsync.model.inventory.Availability;
import io.retailsync.model.inventory.AvailabilityOffer;
import io.retailsync.model.inventory.AvailabilityPolicy;
import io.retailsync.model.inventory.GoodsCondition;
import io.retailsync.model.inventory.GoodsReceipt;
import io.retailsync.model.inventory.GoodsReceiptLine;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryMovement;
import io.retailsync.model.inventory.MovementNote;
import io.retailsync.model.inventory.PurchaseOrder;
import io.retailsync.model.inventory.PurchaseOrderLifecycle;
import io.retailsync.model.inventory.PurchaseOrderLine;
import io.retailsync.model.inventory.PurchaseOrderRules;
import io.retailsync.model.inventory.PurchaseOrderStatus;
import io.retailsync.model.inventory.ReplenishmentRequest;
import io.retailsync.model.inventory.StockAlert;
import io.retailsync.model.inventory.StockCount;
import io.retailsync.model.inventory.StockCountLine;
import io.retailsync.model.inventory.StockCountStatus;
import io.retailsync.model.inventory.StockHistory;
import io.retailsync.model.inventory.StockHistoryRules;
import io.retailsync.model.inventory.StockPromise;
import io.retailsync.model.inventory.StockTransfer;
import io.retailsync.model.inventory.StockTransferLifecycle;
import io.retailsync.model.inventory.StockTransferLine;
import io.retailsync.model.inventory.StockTransferRules;
import io.retailsync.model.inventory.StockTransferStatus;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.time.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From the shelf that runs low to the goods that are for sale again; and from store to store. */
class ReplenishmentTest {

    private static final Key PURCHASE = new Key("purchase-order", "1");
    private static final Key REQUEST = new Key("replenishment-request", "1");
    private static final Key TRANSFER = new Key("stock-transfer", "1");
    private static final Key LEVEL = new Key("inventory-level", "1");
    private static final ExternalRef SUPPLIER = ExternalRef.of("erp", "supplier", "0000100042");
    private static final ExternalRef RECEIPT = ExternalRef.of("wms", "receipt", "9");

    @Test
    void aShelfThatRunsLowIsFilledAgain() {
        InventoryLevel low = anHourAgo(2);
        ReplenishmentRequest request =
                ReplenishmentRequest.upTo(low, pieces(5), pieces(20)).orElseThrow();
        assertThat(request.quantity()).isEqualTo(pieces(18));
        List<InventoryMovement> moved = receipt(18).movements(RECEIPT);
        InventoryLevel filled = level(20);
        assertThat(StockHistoryRules.ALL.findings(new StockHistory(low, moved, filled)))
                .isEmpty();
        assertThat(StockHistoryRules.ALL.findings(new StockHistory(low, moved, level(19))))
                .as("a mug that is neither on the shelf nor moved")
                .isNotEmpty();
        Chain chain = new Chain("replenish MUG")
                .tell(Inventory.LOW_STOCK_REACHED.told(alert(low.sellable().orElseThrow(), pieces(5)), LEVEL, 7))
                .tell(Inventory.REPLENISHMENT_REQUESTED.told(Facts.mugs(REQUEST, 18, 0, "LOW_STOCK"), REQUEST))
                .tell(Inventory.REPLENISHMENT_PLANNED.told(Facts.mugs(REQUEST, 18, 0, null), REQUEST))
                .tell(purchase(
                        Inventory.PURCHASE_ORDER_APPROVED, 1, PurchaseOrderStatus.DRAFT, PurchaseOrderStatus.APPROVED))
                .tell(purchase(
                        Inventory.PURCHASE_ORDER_SENT, 2, PurchaseOrderStatus.APPROVED, PurchaseOrderStatus.SENT))
                .tell(purchase(
                        Inventory.PURCHASE_ORDER_ACKNOWLEDGED,
                        3,
                        PurchaseOrderStatus.SENT,
                        PurchaseOrderStatus.ACKNOWLEDGED))
                .tell(Inventory.GOODS_RECEIVED.told(Facts.mugs(PURCHASE, 18, 0, null), "9"))
                .tell(Inventory.INVENTORY_MOVED.told(note("m-1", moved.get(0)), "m-1"))
                .tell(Inventory.AVAILABILITY_CHANGED.told(
                        alert(offer(filled).promises().get(0).quantity(), null), "MUG", "ONLINE", 8));
        chain.tells(
                Inventory.LOW_STOCK_REACHED,
                Inventory.REPLENISHMENT_REQUESTED,
                Inventory.REPLENISHMENT_PLANNED,
                Inventory.PURCHASE_ORDER_APPROVED,
                Inventory.PURCHASE_ORDER_SENT,
                Inventory.PURCHASE_ORDER_ACKNOWLEDGED,
                Inventory.GOODS_RECEIVED,
                Inventory.INVENTORY_MOVED,
                Inventory.AVAILABILITY_CHANGED);
        assertThat(chain.keptInOrderBy(Partition.STOCK))
                .as("stock is in order by mug and place, the purchase by its document")
                .hasSize(6);
    }

    @Test
    void aPurchaseIsSentBeforeItIsReceivedAndItsSumIsExact() {
        assertThat(PurchaseOrderLifecycle.MACHINE
                        .move(PurchaseOrderStatus.APPROVED, PurchaseOrderStatus.RECEIVED)
                        .isLeft())
                .isTrue();
        PurchaseOrder order = new PurchaseOrder(
                "4500000017",
                SUPPLIER,
                "berlin",
                Coded.of(PurchaseOrderStatus.ACKNOWLEDGED),
                CurrencyCode.of("EUR"),
                List.of(new PurchaseOrderLine(
                        "10", MUG, pieces(18), pieces(0), pieces(0), UnitAmount.of("2.345", "EUR"), null)),
                NOON);
        assertThat(order.total(RoundingPolicies.standard())).isEqualTo(eur("42.21"));
        assertThat(PurchaseOrderRules.ALL.findings(order)).isEmpty();
        new Chain("purchase 45")
                .tell(purchase(
                        Inventory.PURCHASE_ORDER_CHANGED, 2, PurchaseOrderStatus.APPROVED, PurchaseOrderStatus.SENT))
                .tell(purchase(
                        Inventory.PURCHASE_ORDER_CANCELLED, 3, PurchaseOrderStatus.SENT, PurchaseOrderStatus.CANCELLED))
                .tell(Inventory.SUPPLIER_DELAY_REPORTED.told(
                        Facts.mugs(new Key("supplier", "1"), 18, 0, "STRIKE"), SUPPLIER, 4))
                .tells(
                        Inventory.PURCHASE_ORDER_CHANGED,
                        Inventory.PURCHASE_ORDER_CANCELLED,
                        Inventory.SUPPLIER_DELAY_REPORTED);
    }

    @Test
    void goodsGoFromStoreToStoreAndWhatIsLostOnTheWayIsAccountedFor() {
        assertThat(StockTransferRules.ALL.findings(transfer(4, 1))).isEmpty();
        assertThat(StockTransferRules.ALL.findings(transfer(4, 0)))
                .as("received, and a mug is nowhere")
                .isNotEmpty();
        assertThat(StockTransferLifecycle.MACHINE
                        .move(StockTransferStatus.DRAFT, StockTransferStatus.RECEIVED)
                        .isLeft())
                .isTrue();
        Facts.step(
                StockTransferLifecycle.MACHINE,
                TRANSFER,
                3,
                StockTransferStatus.READY_TO_SHIP,
                StockTransferStatus.IN_TRANSIT);
        new Chain("transfer 1")
                .tell(Inventory.STOCK_TRANSFER_REQUESTED.told(Facts.mugs(TRANSFER, 5, 0, null), TRANSFER, "DRAFT"))
                .tell(Inventory.STOCK_TRANSFER_DISPATCHED.told(
                        Facts.mugs(TRANSFER, 5, 0, null), TRANSFER, "IN_TRANSIT"))
                .tell(Inventory.STOCK_TRANSFER_RECEIVED.told(
                        Facts.mugs(TRANSFER, 4, 1, null), TRANSFER, "RECEIVED", "9"))
                .tell(Inventory.STOCK_TRANSFER_DISCREPANCY_FOUND.told(
                        Facts.mugs(TRANSFER, 0, 1, "LOST"), TRANSFER, "RECEIVED", "9"))
                .tells(
                        Inventory.STOCK_TRANSFER_REQUESTED,
                        Inventory.STOCK_TRANSFER_DISPATCHED,
                        Inventory.STOCK_TRANSFER_RECEIVED,
                        Inventory.STOCK_TRANSFER_DISCREPANCY_FOUND);
    }

    @Test
    void aCountAdjustsWhatDiffers() {
        StockCount count = new StockCount(
                "berlin",
                Coded.of(StockCountStatus.APPROVED),
                List.of(new StockCountLine(MUG, pieces(10), pieces(8))),
                NOON,
                Shop.CLERK);
        List<InventoryMovement> adjusted = count.adjustments(ExternalRef.of("wms", "count", "3"));
        assertThat(StockHistoryRules.ALL.findings(new StockHistory(anHourAgo(10), adjusted, level(8))))
                .isEmpty();
        new Chain("count 3")
                .tell(Inventory.STOCK_COUNTED.told(Facts.mugs(new Key("stock-count", "3"), 8, 2, null), "3"))
                .tell(Inventory.INVENTORY_ADJUSTED.told(note("m-2", adjusted.get(0)), "m-2"))
                .tells(Inventory.STOCK_COUNTED, Inventory.INVENTORY_ADJUSTED);
    }

    private static BusinessEvent<DocumentNote> purchase(
            EventType<DocumentNote> type, long version, PurchaseOrderStatus from, PurchaseOrderStatus to) {
        Facts.step(PurchaseOrderLifecycle.MACHINE, PURCHASE, version, from, to);
        return type.told(
                Facts.document(PURCHASE, "purchase order", "4500000017", to, eur("42.21"), null), PURCHASE, version);
    }

    private static MovementNote note(String id, InventoryMovement movement) {
        return new MovementNote(
                id,
                "MUG",
                null,
                "berlin",
                movement.quantity(),
                movement.reason().text(),
                null);
    }

    private static StockAlert alert(Quantity quantity, Quantity threshold) {
        return new StockAlert(LEVEL, 7, "MUG", "berlin", quantity, threshold, List.of());
    }

    private static AvailabilityOffer offer(InventoryLevel level) {
        AvailabilityOffer offer = Availability.of(
                MUG,
                SalesChannel.ONLINE,
                List.of(level),
                List.of(new AllocationRule(
                        Coded.of(SalesChannel.ONLINE), Set.of("berlin"), pieces(2), null, 1, Validity.ALWAYS)),
                new AvailabilityPolicy("7", Duration.ofMinutes(5), Duration.ofMinutes(1), false),
                NOON);
        assertThat(offer.promises()).containsExactly(new StockPromise("berlin", pieces(18)));
        return offer;
    }

    private static InventoryLevel level(long onHand) {
        return level(onHand, NOON);
    }

    private static InventoryLevel anHourAgo(long onHand) {
        return level(onHand, NOON.minusSeconds(3_600));
    }

    private static InventoryLevel level(long onHand, Instant asOf) {
        return InventoryLevel.builder()
                .sku("MUG")
                .location("berlin")
                .onHand(pieces(onHand))
                .committed(pieces(0))
                .reserved(pieces(0))
                .asOf(asOf)
                .build();
    }

    private static GoodsReceipt receipt(long pieces) {
        return new GoodsReceipt(
                ExternalRef.of("erp", "purchase-order", "4500000017"),
                "berlin",
                List.of(new GoodsReceiptLine(MUG, "10", pieces(pieces), Coded.of(GoodsCondition.GOOD), null)),
                NOON);
    }

    private static StockTransfer transfer(long received, long lost) {
        return new StockTransfer(
                "berlin",
                "hamburg",
                Coded.of(StockTransferStatus.RECEIVED),
                List.of(new StockTransferLine(MUG, pieces(5), pieces(5), pieces(received), pieces(lost))),
                null);
    }
}
