package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.ORDER;
import static io.retailsync.model.workflow.Shop.ORDER_REF;
import static io.retailsync.model.workflow.Shop.TOTAL;
import static io.retailsync.model.workflow.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.Partition;
import io.retailsync.model.finance.AccountKey;
import io.retailsync.model.finance.Finance;
import io.retailsync.model.finance.FinancialLeg;
import io.retailsync.model.finance.FinancialTransaction;
import io.retailsync.model.finance.FinancialTransactionRules;
import io.retailsync.model.finance.InvoiceLifecycle;
import io.retailsync.model.finance.InvoiceStatus;
import io.retailsync.model.finance.JournalEntry;
import io.retailsync.model.finance.JournalEntryLifecycle;
import io.retailsync.model.finance.JournalEntryRules;
import io.retailsync.model.finance.JournalEntryStatus;
import io.retailsync.model.finance.JournalLine;
import io.retailsync.model.finance.JournalSide;
import io.retailsync.model.finance.LedgerDimensions;
import io.retailsync.model.finance.LegKind;
import io.retailsync.model.finance.LineRevenue;
import io.retailsync.model.finance.LineRevenueRules;
import io.retailsync.model.finance.PostingPurpose;
import io.retailsync.model.finance.RevenueEvent;
import io.retailsync.model.finance.RevenueTrigger;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.inventory.ReservationStatus;
import io.retailsync.model.payment.PaymentFacts;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.payment.Payout;
import io.retailsync.model.payment.PayoutRules;
import io.retailsync.model.payment.PayoutStatus;
import io.retailsync.model.payment.Reconciliation;
import io.retailsync.model.payment.ReconciliationResult;
import io.retailsync.model.payment.ReconciliationStatus;
import io.retailsync.model.payment.SettlementKind;
import io.retailsync.model.payment.SettlementLine;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.sales.DossierRules;
import io.retailsync.model.sales.FinancialStatus;
import io.retailsync.model.sales.FulfilmentStatus;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderDossier;
import io.retailsync.model.sales.OrderLifecycle;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderRules;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.Sales;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From the order to the money in the bank and the sale in the books. */
class OrderToCashTest {

    private static final Key INVOICE = new Key("invoice", "90001");
    private static final Key FULFILMENT_ORDER = new Key("fulfilment-order", "1");
    private static final ExternalRef INVOICE_REF = ExternalRef.of("erp", "invoice", "90001");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void anOrderBecomesCash() {
        Chain chain = new Chain("order-to-cash 1042");
        Governed<Order> placed = Shop.order(1, OrderStatus.PENDING, null, null, null);
        Governed<Order> taxed = Shop.order(2, OrderStatus.PENDING);
        Governed<Order> confirmed = Shop.order(3, OrderStatus.CONFIRMED);
        chain.tell(Sales.events(Optional.empty(), placed))
                .tell(Sales.ORDER_VALIDATED.told(
                        Facts.checked(ORDER, 1, "order rules", OrderRules.ALL.findings(placed.value())), ORDER, 1))
                .tell(Sales.events(Optional.of(placed), taxed))
                .tell(Sales.ORDER_ENRICHED.told(enriched(placed, taxed), ORDER, 2))
                .tell(Payments.PAYMENT_AUTHORIZED.told(
                        Facts.money("a-1", TransactionKind.AUTHORIZE, TOTAL), "psp", "a-1", TransactionKind.AUTHORIZE))
                .tell(Inventory.INVENTORY_RESERVED.told(Facts.reserved(ReservationStatus.HELD, 3, 0), "R-1", "HELD"))
                .tell(Sales.events(Optional.of(taxed), confirmed))
                .tell(Sales.ORDER_EXPORTED_TO_ERP.told(Facts.export(ORDER, 3, "erp", "0000004711"), ORDER, "erp", 3))
                .tell(Fulfilment.FULFILMENT_ORDER_CREATED.told(
                        Facts.mugs(FULFILMENT_ORDER, 3, 0, null), FULFILMENT_ORDER, "OPEN", 1))
                .tell(Fulfilment.ITEM_PICKED.told(Facts.mugs(FULFILMENT_ORDER, 3, 0, null), "task-1", "l1", 1))
                .tell(Fulfilment.events(Optional.empty(), Shop.parcel(1, ShipmentStatus.LABELLED)))
                .tell(Fulfilment.events(
                        Optional.of(Shop.parcel(1, ShipmentStatus.LABELLED)),
                        Shop.parcel(2, ShipmentStatus.DISPATCHED)))
                .tell(Payments.PAYMENT_CAPTURED.told(
                        Facts.money("c-1", TransactionKind.CAPTURE, TOTAL), "psp", "c-1", TransactionKind.CAPTURE))
                .tell(Finance.INVOICE_ISSUED.told(invoice(InvoiceStatus.ISSUED), "de01", "90001", "ISSUED"))
                .tell(Finance.INVOICE_POSTED.told(invoice(InvoiceStatus.POSTED), "de01", "90001", "POSTED"))
                .tell(Finance.REVENUE_RECOGNIZED.told(
                        Facts.document(INVOICE, "revenue", "90001", RevenueTrigger.SHIPMENT, eur("27.00"), null),
                        "l1",
                        "shipment:1"))
                .tell(Payments.PAYOUT_PAID.told(
                        Facts.document(Shop.PAYOUT, "payout", "po-1", PayoutStatus.PAID, eur("34.20"), null),
                        "po-1",
                        "PAID"))
                .tell(Payments.SETTLEMENT_RECONCILED.told(
                        Facts.compared(settlement("35.20"), "run-1"), Shop.PAYOUT, "run-1"))
                .tell(Finance.FINANCIAL_TRANSACTION_COMPLETED.told(
                        Facts.checked(ORDER, 3, "legs", FinancialTransactionRules.ALL.findings(books())), ORDER, 3));
        chain.tells(
                Sales.ORDER_PLACED,
                Sales.ORDER_VALIDATED,
                Sales.ORDER_ENRICHED,
                Payments.PAYMENT_AUTHORIZED,
                Inventory.INVENTORY_RESERVED,
                Sales.ORDER_CONFIRMED,
                Sales.ORDER_STATUS_CHANGED,
                Sales.ORDER_EXPORTED_TO_ERP,
                Fulfilment.FULFILMENT_ORDER_CREATED,
                Fulfilment.ITEM_PICKED,
                Fulfilment.SHIPMENT_CREATED,
                Fulfilment.SHIPMENT_DISPATCHED,
                Payments.PAYMENT_CAPTURED,
                Finance.INVOICE_ISSUED,
                Finance.INVOICE_POSTED,
                Finance.REVENUE_RECOGNIZED,
                Payments.PAYOUT_PAID,
                Payments.SETTLEMENT_RECONCILED,
                Finance.FINANCIAL_TRANSACTION_COMPLETED);
        assertThat(chain.keptInOrderBy(Partition.ORDER))
                .as("a customer sees sale, parcel and money of one order in order; books and payouts have their own")
                .startsWith(Sales.ORDER_PLACED)
                .endsWith(Payments.PAYMENT_CAPTURED)
                .hasSize(12);
    }

    @Test
    void theStatusesFollowTheTableAndNoneIsLeftOut() {
        assertThat(OrderLifecycle.MACHINE
                        .move(OrderStatus.PENDING, OrderStatus.CONFIRMED)
                        .isRight())
                .isTrue();
        assertThat(OrderLifecycle.MACHINE
                        .move(OrderStatus.PENDING, OrderStatus.COMPLETED)
                        .isLeft())
                .as("what was not confirmed is not complete")
                .isTrue();
        assertThat(InvoiceLifecycle.MACHINE
                        .move(InvoiceStatus.DRAFT, InvoiceStatus.POSTED)
                        .isLeft())
                .as("a draft is issued before it is posted")
                .isTrue();
        assertThat(JournalEntryLifecycle.MACHINE
                        .move(JournalEntryStatus.PREPARED, JournalEntryStatus.POSTED)
                        .isLeft())
                .as("nothing unchecked is posted")
                .isTrue();
    }

    @Test
    void theSumsAreTheSameFromTheOrderToTheLedger() {
        Order order = Shop.order(
                        4, OrderStatus.COMPLETED, FinancialStatus.PAID, FulfilmentStatus.FULFILLED, eur("3.20"))
                .value();
        PaymentFacts payment = Shop.paid("AUTHORIZE 35.20", "CAPTURE 35.20");
        OrderDossier dossier = new OrderDossier(
                order,
                List.of(Shop.parcel(2, ShipmentStatus.DELIVERED).value()),
                List.of(),
                List.of(),
                List.of(payment));
        assertThat(DossierRules.ALL.findings(dossier)).isEmpty();
        assertThat(JournalEntryRules.ALL.findings(entry("32.00", "3.20"))).isEmpty();
        assertThat(JournalEntryRules.ALL.findings(entry("32.01", "3.20")))
                .as("a cent too many")
                .isNotEmpty();
        RevenueEvent revenue =
                new RevenueEvent(ORDER_REF, "l1", Coded.of(RevenueTrigger.SHIPMENT), INVOICE_REF, eur("27.00"), DAY);
        assertThat(LineRevenueRules.ALL.findings(new LineRevenue(
                        order.lines().get(0).net(order.roundingPolicy()), eur("0.00"), List.of(revenue))))
                .isEmpty();
        Payout payout = new Payout(
                "psp",
                eur("34.20"),
                Coded.of(PayoutStatus.PAID),
                null,
                null,
                DAY,
                List.of(new SettlementLine(
                        Coded.of(SettlementKind.CHARGE), TOTAL, eur("1.00"), eur("34.20"), null, "c-1", ORDER_REF)));
        assertThat(PayoutRules.ALL.findings(payout)).isEmpty();
    }

    @Test
    void aCentThatIsMissingInThePayoutIsAMismatchAndTheSaleIsIncompleteWithoutItsSettlement() {
        ReconciliationResult result = settlement("35.19");
        assertThat(result.status()).isEqualTo(ReconciliationStatus.EXCEPTION);
        FinancialTransaction unsettled = new FinancialTransaction(
                ORDER_REF, NOON, Set.of(LegKind.PAYMENT, LegKind.SETTLEMENT), List.of(leg(LegKind.PAYMENT)));
        Chain chain = new Chain("order-to-cash 1042")
                .tell(Payments.SETTLEMENT_MISMATCH_DETECTED.told(Facts.compared(result, "run-2"), Shop.PAYOUT, "run-2"))
                .tell(Finance.RECONCILIATION_EXCEPTION_RAISED.told(
                        Facts.compared(result, "run-2"), result.scope(), "run-2"))
                .tell(Finance.FINANCIAL_TRANSACTION_INCOMPLETE.told(
                        Facts.checked(ORDER, 3, "legs", FinancialTransactionRules.ALL.findings(unsettled)), ORDER, 3));
        chain.tells(
                Payments.SETTLEMENT_MISMATCH_DETECTED,
                Finance.RECONCILIATION_EXCEPTION_RAISED,
                Finance.FINANCIAL_TRANSACTION_INCOMPLETE);
        assertThat(chain.envelopes().get(0).data()).contains("-0.01");
        assertThat(chain.envelopes().get(2).data()).contains("F8").contains("\"passed\":false");
    }

    private static Changed enriched(Governed<Order> before, Governed<Order> after) {
        return Changed.between(List.of(OrderPaths.TAX), before, after).orElseThrow();
    }

    private static DocumentNote invoice(InvoiceStatus status) {
        InvoiceStatus before = status == InvoiceStatus.ISSUED ? InvoiceStatus.DRAFT : InvoiceStatus.ISSUED;
        Facts.step(InvoiceLifecycle.MACHINE, INVOICE, 1, before, status);
        return Facts.document(INVOICE, "invoice", "90001", status, TOTAL, null);
    }

    private static ReconciliationResult settlement(String settled) {
        return new Reconciliation(CurrencyCode.of("EUR"), 0)
                .compare("payout po-1", Map.of("c-1", TOTAL), Map.of("c-1", eur(settled)));
    }

    private static FinancialTransaction books() {
        return new FinancialTransaction(
                ORDER_REF,
                NOON,
                Set.of(LegKind.SHIPMENT, LegKind.PAYMENT, LegKind.INVOICE, LegKind.JOURNAL, LegKind.SETTLEMENT),
                Stream.of(LegKind.SHIPMENT, LegKind.PAYMENT, LegKind.INVOICE, LegKind.JOURNAL, LegKind.SETTLEMENT)
                        .map(OrderToCashTest::leg)
                        .toList());
    }

    private static FinancialLeg leg(LegKind kind) {
        return new FinancialLeg(kind, ORDER_REF, null);
    }

    private static JournalEntry entry(String revenue, String tax) {
        return JournalEntry.builder()
                .legalEntity("de01")
                .source(INVOICE_REF)
                .purpose(PostingPurpose.SALE)
                .idempotencyKey(JournalEntry.keyOf(INVOICE_REF, PostingPurpose.SALE))
                .postingDate(DAY)
                .documentDate(DAY)
                .lines(List.of(
                        line(AccountKey.AR, JournalSide.DEBIT, TOTAL),
                        line(AccountKey.REVENUE, JournalSide.CREDIT, eur(revenue)),
                        line(AccountKey.TAX_PAYABLE, JournalSide.CREDIT, eur(tax))))
                .status(JournalEntryStatus.PREPARED)
                .build();
    }

    private static JournalLine line(AccountKey account, JournalSide side, Money amount) {
        return JournalLine.builder()
                .account(account)
                .side(side)
                .amount(amount)
                .dimensions(LedgerDimensions.NONE)
                .text("invoice 90001")
                .build();
    }
}
