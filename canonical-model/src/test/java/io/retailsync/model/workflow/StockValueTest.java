package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.MUG;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.eur;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.finance.AccountKey;
import io.retailsync.model.finance.JournalEntry;
import io.retailsync.model.finance.JournalEntryRules;
import io.retailsync.model.finance.JournalEntryStatus;
import io.retailsync.model.finance.JournalLine;
import io.retailsync.model.finance.JournalSide;
import io.retailsync.model.finance.LedgerDimensions;
import io.retailsync.model.finance.PostingPurpose;
import io.retailsync.model.inventory.InventoryMovement;
import io.retailsync.model.inventory.InventoryMovementRules;
import io.retailsync.model.inventory.MovementReason;
import io.retailsync.model.inventory.PurchaseOrder;
import io.retailsync.model.inventory.PurchaseOrderLine;
import io.retailsync.model.inventory.PurchaseOrderStatus;
import io.retailsync.model.inventory.StockPlace;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.product.CostMethod;
import io.retailsync.model.product.FinancialProductAttributes;
import io.retailsync.model.product.SupplierItem;
import io.retailsync.model.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a mug costs: from the supplier's price to the cost of the goods that left. */
class StockValueTest {

    private static final ExternalRef SUPPLIER = ExternalRef.of("erp", "supplier", "0000100042");
    private static final ExternalRef SHIPMENT = ExternalRef.of("shop", "shipment", "1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void aPurchaseAsksForWhatTheSupplierSellsAtItsPrice() {
        SupplierItem item = new SupplierItem(
                MUG, SUPPLIER, "CUP-9", 5, pieces(12), UnitAmount.of("4.00", "EUR"), Validity.since(NOON));
        PurchaseOrderLine line = new PurchaseOrderLine(
                "10", item.sku(), pieces(18), pieces(0), pieces(0), Objects.requireNonNull(item.cost()), null);
        PurchaseOrder order = new PurchaseOrder(
                "45",
                item.supplier(),
                "berlin",
                Coded.of(PurchaseOrderStatus.DRAFT),
                CurrencyCode.of("EUR"),
                List.of(line),
                NOON);
        assertThat(line.quantity()).isGreaterThanOrEqualTo(item.leastQuantity());
        assertThat(item.validity().contains(order.orderedAt())).isTrue();
        assertThat(order.total(RoundingPolicies.standard())).isEqualTo(eur("72.00"));
    }

    @Test
    void whatLeavesTheShelfLeavesTheStockAccountAtItsCost() {
        FinancialProductAttributes cost = FinancialProductAttributes.builder()
                .sku(MUG)
                .taxCategory("STANDARD")
                .valuationClass("3100")
                .standardCost(UnitAmount.of("4.00", "EUR"))
                .costMethod(CostMethod.STANDARD)
                .build();
        InventoryMovement sold = InventoryMovement.builder()
                .sku(MUG)
                .from(StockPlace.sellable("berlin"))
                .quantity(pieces(3))
                .reason(MovementReason.SALE)
                .document(SHIPMENT)
                .occurredAt(NOON)
                .cost(cost.standardCost())
                .build();
        assertThat(InventoryMovementRules.ALL.findings(sold)).isEmpty();
        Money value = Objects.requireNonNull(sold.cost()).extend(sold.quantity(), RoundingPolicies.standard());
        assertThat(value).isEqualTo(eur("12.00"));
        assertThat(cost.margin(eur("27.00"), sold.quantity(), RoundingPolicies.standard()))
                .contains(eur("27.00").minus(value));
        assertThat(JournalEntryRules.ALL.findings(entry(value, value))).isEmpty();
        assertThat(JournalEntryRules.ALL.findings(entry(value, eur("11.99")))).isNotEmpty();
    }

    private static JournalEntry entry(Money cost, Money stock) {
        return JournalEntry.builder()
                .legalEntity("de01")
                .source(SHIPMENT)
                .purpose(PostingPurpose.COST_OF_GOODS)
                .idempotencyKey(JournalEntry.keyOf(SHIPMENT, PostingPurpose.COST_OF_GOODS))
                .postingDate(DAY)
                .documentDate(DAY)
                .lines(List.of(
                        line(AccountKey.COGS, JournalSide.DEBIT, cost),
                        line(AccountKey.INVENTORY, JournalSide.CREDIT, stock)))
                .status(JournalEntryStatus.PREPARED)
                .build();
    }

    private static JournalLine line(AccountKey account, JournalSide side, Money amount) {
        return JournalLine.builder()
                .account(account)
                .side(side)
                .amount(amount)
                .dimensions(LedgerDimensions.NONE)
                .text("shipment 1")
                .build();
    }
}
