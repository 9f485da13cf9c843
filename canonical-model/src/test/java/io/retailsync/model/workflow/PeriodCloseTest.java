package io.retailsync.model.workflow;

import static io.retailsync.model.finance.PeriodCloseStatus.BLOCKED;
import static io.retailsync.model.finance.PeriodCloseStatus.CLOSED;
import static io.retailsync.model.finance.PeriodCloseStatus.CUTOFF;
import static io.retailsync.model.finance.PeriodCloseStatus.OPEN;
import static io.retailsync.model.finance.PeriodCloseStatus.READY;
import static io.retailsync.model.finance.PeriodCloseStatus.RECONCILING;
import static io.retailsync.model.finance.PeriodCloseStatus.REOPENED;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.ORDER;
import static io.retailsync.model.workflow.Shop.ORDER_REF;
import static io.retailsync.model.workflow.Shop.TOTAL;
import static io.retailsync.model.workflow.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.StatusChanged;
import io.retailsync.model.finance.AccountKey;
import io.retailsync.model.finance.AccountingPeriod;
import io.retailsync.model.finance.ChartMapping;
import io.retailsync.model.finance.ChartOfAccounts;
import io.retailsync.model.finance.Finance;
import io.retailsync.model.finance.FinancialLeg;
import io.retailsync.model.finance.FinancialTransaction;
import io.retailsync.model.finance.FinancialTransactionRules;
import io.retailsync.model.finance.JournalEntry;
import io.retailsync.model.finance.JournalEntryLifecycle;
import io.retailsync.model.finance.JournalEntryRules;
import io.retailsync.model.finance.JournalEntryStatus;
import io.retailsync.model.finance.JournalLine;
import io.retailsync.model.finance.JournalSide;
import io.retailsync.model.finance.LedgerDimensions;
import io.retailsync.model.finance.LegKind;
import io.retailsync.model.finance.PeriodCloseLifecycle;
import io.retailsync.model.finance.PeriodCloseStatus;
import io.retailsync.model.finance.Posting;
import io.retailsync.model.finance.PostingPurpose;
import io.retailsync.model.finance.PostingRules;
import io.retailsync.model.finance.RevenueTrigger;
import io.retailsync.model.payment.DisputeStatus;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.payment.PayoutLifecycle;
import io.retailsync.model.payment.PayoutStatus;
import io.retailsync.model.payment.Reconciliation;
import io.retailsync.model.payment.ReconciliationResult;
import io.retailsync.model.payment.ReconciliationStatus;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.payment.TransactionNote;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From the legs of each sale to the closed month: sums are compared, what is missing blocks, what is closed stays closed. */
class PeriodCloseTest {

    private static final Key PERIOD = new Key("accounting-period", "2026-11");
    private static final Key JOURNAL = new Key("journal-entry", "1");
    private static final ExternalRef INVOICE_REF = ExternalRef.of("erp", "invoice", "90001");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void aMonthIsClosedWhenItsSumsAgree() {
        ReconciliationResult agreed = compared(TOTAL);
        assertThat(agreed.status()).isEqualTo(ReconciliationStatus.MATCHED);
        Chain chain = new Chain("close 2026-11")
                .tell(Finance.FINANCIAL_TRANSACTION_COMPLETED.told(
                        Facts.checked(ORDER, 3, "legs", legs(LegKind.PAYMENT, LegKind.INVOICE)), ORDER, 3))
                .tell(Finance.PERIOD_CUTOFF_REACHED.told(
                        Facts.checked(PERIOD, 1, "cutoff", List.of()), "de01", "2026-11", CUTOFF))
                .tell(Finance.RECONCILIATION_COMPLETED.told(Facts.compared(agreed, "run-1"), "2026-11", "run-1"))
                .tell(Finance.PERIOD_CLOSED.told(step(4, READY, CLOSED), "de01", "2026-11", CLOSED, 2));
        chain.tells(
                Finance.FINANCIAL_TRANSACTION_COMPLETED,
                Finance.PERIOD_CUTOFF_REACHED,
                Finance.RECONCILIATION_COMPLETED,
                Finance.PERIOD_CLOSED);
        step(1, OPEN, CUTOFF);
        step(2, CUTOFF, RECONCILING);
        step(3, RECONCILING, READY);
        assertThat(PeriodCloseLifecycle.MACHINE.move(OPEN, CLOSED).isLeft()).isTrue();
    }

    @Test
    void aSaleThatLacksItsInvoiceBlocksTheMonth() {
        List<Finding> missing = legs(LegKind.PAYMENT);
        assertThat(missing).extracting(Finding::code).containsExactly("F8");
        step(3, RECONCILING, BLOCKED);
        assertThat(PeriodCloseLifecycle.MACHINE.move(BLOCKED, CLOSED).isLeft()).isTrue();
        Chain chain = new Chain("close 2026-11")
                .tell(Finance.FINANCIAL_TRANSACTION_INCOMPLETE.told(Facts.checked(ORDER, 3, "legs", missing), ORDER, 3))
                .tell(Finance.RECONCILIATION_EXCEPTION_RAISED.told(
                        Facts.compared(compared(eur("35.19")), "run-1"), "2026-11", "run-1"))
                .tell(Finance.PERIOD_CLOSE_BLOCKED.told(
                        Facts.checked(PERIOD, 3, "legs", missing), "de01", "2026-11", BLOCKED));
        chain.tells(
                Finance.FINANCIAL_TRANSACTION_INCOMPLETE,
                Finance.RECONCILIATION_EXCEPTION_RAISED,
                Finance.PERIOD_CLOSE_BLOCKED);
        assertThat(chain.envelopes().get(2).data()).contains("F8");
    }

    @Test
    void aClosedMonthIsReopenedOnlyWithProofAndNothingIsPostedIntoIt() {
        assertThat(PeriodCloseLifecycle.MACHINE.move(CLOSED, REOPENED).isLeft()).isTrue();
        assertThat(PeriodCloseLifecycle.MACHINE.moveWithProof(CLOSED, REOPENED).isRight())
                .isTrue();
        assertThat(posted(OPEN)).isEmpty();
        assertThat(posted(CLOSED)).extracting(Finding::code).containsExactly("F2");
        new Chain("reopen 2026-11")
                .tell(Finance.PERIOD_REOPENED.told(
                        Facts.status(PERIOD, 5, CLOSED, REOPENED), "de01", "2026-11", REOPENED, 2))
                .tells(Finance.PERIOD_REOPENED);
    }

    @Test
    void aPostingIsAskedForOnceAndRefusedOrReversedByItsKey() {
        JournalEntry entry = entry();
        assertThat(JournalEntryRules.ALL.findings(entry)).isEmpty();
        assertThat(PostingRules.ALL.findings(new Posting(entry, List.of(period(OPEN)), List.of(entry))))
                .extracting(Finding::code)
                .containsExactly("F9");
        Facts.step(
                JournalEntryLifecycle.MACHINE, JOURNAL, 3, JournalEntryStatus.SUBMITTED, JournalEntryStatus.REJECTED);
        Chain chain = new Chain("posting 90001")
                .tell(journal(Finance.FINANCIAL_POSTING_REQUESTED, JournalEntryStatus.SUBMITTED))
                .tell(journal(Finance.FINANCIAL_POSTING_REQUESTED, JournalEntryStatus.SUBMITTED))
                .tell(journal(Finance.JOURNAL_ENTRY_REJECTED, JournalEntryStatus.REJECTED))
                .tell(journal(Finance.JOURNAL_ENTRY_POSTED, JournalEntryStatus.POSTED))
                .tell(journal(Finance.JOURNAL_ENTRY_REVERSED, JournalEntryStatus.REVERSED))
                .tell(revenue(Finance.REVENUE_DEFERRED, "27.00"))
                .tell(revenue(Finance.REVENUE_REVERSED, "-9.00"));
        chain.tells(
                Finance.FINANCIAL_POSTING_REQUESTED,
                Finance.JOURNAL_ENTRY_REJECTED,
                Finance.JOURNAL_ENTRY_POSTED,
                Finance.JOURNAL_ENTRY_REVERSED,
                Finance.REVENUE_DEFERRED,
                Finance.REVENUE_REVERSED);
        assertThat(chain.keptInOrderBy(Partition.ORDER)).isEmpty();
    }

    @Test
    void anAccountIsFoundByTheMappingOfTheDay() {
        ChartOfAccounts chart = new ChartOfAccounts(List.of(ChartMapping.builder()
                .account(AccountKey.REVENUE)
                .legalEntity("de01")
                .when(LedgerDimensions.NONE)
                .glAccount("400000")
                .from(DAY)
                .version(4)
                .build()));
        JournalLine revenue = entry().lines().get(1);
        assertThat(chart.resolve(revenue, entry()).get().glAccount()).isEqualTo("400000");
        assertThat(chart.resolve(entry().lines().get(0), entry()).isLeft()).isTrue();
    }

    @Test
    void moneyThatDoesNotArriveIsPaidOutAgainAndADisputeIsWonOrLost() {
        Facts.step(PayoutLifecycle.MACHINE, Shop.PAYOUT, 2, PayoutStatus.IN_TRANSIT, PayoutStatus.FAILED);
        Facts.step(PayoutLifecycle.MACHINE, Shop.PAYOUT, 3, PayoutStatus.FAILED, PayoutStatus.SCHEDULED);
        assertThat(PayoutLifecycle.MACHINE
                        .move(PayoutStatus.RECONCILED, PayoutStatus.PAID)
                        .isLeft())
                .isTrue();
        new Chain("payout po-1")
                .tell(Payments.PAYOUT_SCHEDULED.told(payout(PayoutStatus.SCHEDULED), "po-1", "SCHEDULED", 2))
                .tell(Payments.PAYOUT_FAILED.told(payout(PayoutStatus.FAILED), "po-1", "FAILED", 2))
                .tell(Payments.DISPUTE_OPENED.told(disputed(), "d-1", DisputeStatus.NEEDS_RESPONSE))
                .tell(Payments.DISPUTE_WON.told(disputed(), "d-1", DisputeStatus.WON))
                .tell(Payments.DISPUTE_LOST.told(disputed(), "d-2", DisputeStatus.LOST))
                .tells(
                        Payments.PAYOUT_SCHEDULED,
                        Payments.PAYOUT_FAILED,
                        Payments.DISPUTE_OPENED,
                        Payments.DISPUTE_WON,
                        Payments.DISPUTE_LOST);
    }

    private static DocumentNote payout(PayoutStatus status) {
        return Facts.document(Shop.PAYOUT, "payout", "po-1", status, eur("34.20"), null);
    }

    private static TransactionNote disputed() {
        return Facts.money("cb-1", TransactionKind.CHARGEBACK, TOTAL);
    }

    private static StatusChanged step(long version, PeriodCloseStatus from, PeriodCloseStatus to) {
        return Facts.step(PeriodCloseLifecycle.MACHINE, PERIOD, version, from, to);
    }

    private static BusinessEvent<DocumentNote> journal(EventType<DocumentNote> type, JournalEntryStatus status) {
        DocumentNote note = Facts.document(JOURNAL, "journal", "90001", status, TOTAL, null);
        String key = entry().idempotencyKey();
        return type.once().contains("version") ? type.told(note, key, status, 3) : type.told(note, key, status);
    }

    private static BusinessEvent<DocumentNote> revenue(EventType<DocumentNote> type, String amount) {
        return type.told(
                Facts.document(JOURNAL, "revenue", "90001", RevenueTrigger.TIME, eur(amount), null), "l1", amount);
    }

    private static ReconciliationResult compared(Money actual) {
        return new Reconciliation(CurrencyCode.of("EUR"), 0)
                .compare("2026-11", Map.of("1042", TOTAL), Map.of("1042", actual));
    }

    private static List<Finding> legs(LegKind... kinds) {
        return FinancialTransactionRules.ALL.findings(new FinancialTransaction(
                ORDER_REF,
                NOON,
                Set.of(LegKind.PAYMENT, LegKind.INVOICE),
                Arrays.stream(kinds)
                        .map(kind -> new FinancialLeg(kind, ORDER_REF, null))
                        .toList()));
    }

    private static List<Finding> posted(PeriodCloseStatus status) {
        return PostingRules.ALL.findings(new Posting(entry(), List.of(period(status)), List.of()));
    }

    private static AccountingPeriod period(PeriodCloseStatus status) {
        return new AccountingPeriod(
                "de01", 2026, 11, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), Coded.of(status), null);
    }

    private static JournalEntry entry() {
        return JournalEntry.builder()
                .legalEntity("de01")
                .source(INVOICE_REF)
                .purpose(PostingPurpose.SALE)
                .idempotencyKey(JournalEntry.keyOf(INVOICE_REF, PostingPurpose.SALE))
                .postingDate(DAY)
                .documentDate(DAY)
                .lines(List.of(line(AccountKey.AR, JournalSide.DEBIT), line(AccountKey.REVENUE, JournalSide.CREDIT)))
                .status(JournalEntryStatus.SUBMITTED)
                .build();
    }

    private static JournalLine line(AccountKey account, JournalSide side) {
        return JournalLine.builder()
                .account(account)
                .side(side)
                .amount(TOTAL)
                .dimensions(LedgerDimensions.NONE)
                .text("invoice 90001")
                .build();
    }
}
