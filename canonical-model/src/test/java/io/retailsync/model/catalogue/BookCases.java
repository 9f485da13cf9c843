package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Altered.with;
import static io.retailsync.model.catalogue.InvariantCase.refused;
import static io.retailsync.model.catalogue.InvariantCase.told;
import static io.retailsync.model.catalogue.Sound.eur;
import static io.retailsync.model.catalogue.Sound.usd;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.finance.AccountKey;
import io.retailsync.model.finance.AccountingPeriod;
import io.retailsync.model.finance.FinancialLeg;
import io.retailsync.model.finance.FinancialTransaction;
import io.retailsync.model.finance.JournalEntry;
import io.retailsync.model.finance.JournalEntryStatus;
import io.retailsync.model.finance.JournalLine;
import io.retailsync.model.finance.JournalSide;
import io.retailsync.model.finance.LedgerDimensions;
import io.retailsync.model.finance.LegKind;
import io.retailsync.model.finance.LineRevenue;
import io.retailsync.model.finance.PeriodCloseStatus;
import io.retailsync.model.finance.Posting;
import io.retailsync.model.finance.PostingPurpose;
import io.retailsync.model.finance.RevenueEvent;
import io.retailsync.model.finance.RevenueTrigger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mutation for each invariant of the journal, of postings and of what a sale left in the books. */
final class BookCases {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ExternalRef INVOICE = ExternalRef.of("erp", "invoice", "90001");
    private static final JournalLine DEBIT = line(AccountKey.AR, JournalSide.DEBIT, eur("119.00"));
    private static final JournalLine CREDIT = line(AccountKey.REVENUE, JournalSide.CREDIT, eur("100.00"));
    private static final JournalLine TAX = line(AccountKey.TAX_PAYABLE, JournalSide.CREDIT, eur("19.00"));

    private BookCases() {}

    static List<InvariantCase<?>> all() {
        JournalEntry entry = entry(DEBIT, CREDIT, TAX);
        Posting posting = new Posting(entry, List.of(period(PeriodCloseStatus.OPEN)), List.of());
        JournalEntry other = with(entry, "source", ExternalRef.of("erp", "invoice", "90002"));
        FinancialTransaction sale = sale(Instant.EPOCH, LegKind.PAYMENT, LegKind.INVOICE);
        LineRevenue line = new LineRevenue(eur("100.00"), eur("25.00"), List.of(earned("60.00"), earned("15.00")));
        return List.of(
                refused("F1", entry, entry(with(DEBIT, "amount", eur("119.01")), CREDIT, TAX), "journalEntry.lines"),
                refused("F1", entry, entry(DEBIT), "journalEntry.lines"),
                refused(
                        "F1",
                        entry,
                        entry(DEBIT, CREDIT, TAX, with(TAX, "amount", eur("0.00"))),
                        "journalEntry.lines[3].amount"),
                refused("F1", entry, entry(DEBIT, with(CREDIT, "legalEntity", "fr01"), TAX), "journalEntry.lines"),
                refused("F1", entry, entry(DEBIT, with(CREDIT, "amount", usd("100.00")), TAX), "journalEntry.lines"),
                refused(
                        "F2",
                        posting,
                        with(posting, "periods", List.of(period(PeriodCloseStatus.CLOSED))),
                        "journalEntry.postingDate"),
                refused(
                        "F2",
                        posting,
                        with(posting, "entry", with(entry, "postingDate", DAY.plusDays(11))),
                        "journalEntry.postingDate"),
                refused(
                        "F2",
                        posting,
                        with(posting, "periods", List.of(with(period(PeriodCloseStatus.OPEN), "legalEntity", "fr01"))),
                        "journalEntry.postingDate"),
                refused(
                        "F9",
                        posting,
                        with(posting, "others", List.of(with(entry, "status", Coded.of(JournalEntryStatus.POSTED)))),
                        "journalEntry.source"),
                refused("F9", posting, with(posting, "others", List.of(other)), "journalEntry.idempotencyKey"),
                told("F8", sale, sale(Instant.EPOCH, LegKind.PAYMENT), "financialTransaction.legs"),
                told(
                        "F8",
                        sale(null, LegKind.PAYMENT),
                        sale(Instant.EPOCH, LegKind.PAYMENT),
                        "financialTransaction.legs"),
                refused("M1", line, with(line, "credited", usd("25.00")), "revenueEvent.amount"),
                refused(
                        "M1",
                        line,
                        with(line, "events", List.of(with(earned("75.00"), "amount", usd("75.00")))),
                        "revenueEvent.amount"),
                told("F6", line, with(line, "credited", eur("24.99")), "revenueEvent.amount"));
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

    private static JournalEntry entry(JournalLine... lines) {
        return JournalEntry.builder()
                .legalEntity("de01")
                .source(INVOICE)
                .purpose(PostingPurpose.SALE)
                .idempotencyKey(JournalEntry.keyOf(INVOICE, PostingPurpose.SALE))
                .postingDate(DAY)
                .documentDate(DAY)
                .lines(List.of(lines))
                .status(JournalEntryStatus.PREPARED)
                .build();
    }

    private static AccountingPeriod period(PeriodCloseStatus status) {
        LocalDate first = DAY.withDayOfMonth(1);
        return new AccountingPeriod("de01", 2026, 11, first, first.plusDays(29), Coded.of(status), null);
    }

    private static FinancialTransaction sale(@Nullable Instant completedAt, LegKind... legs) {
        return new FinancialTransaction(
                Sound.ORDER_REF,
                completedAt,
                Set.of(LegKind.PAYMENT, LegKind.INVOICE),
                Stream.of(legs)
                        .map(kind -> new FinancialLeg(kind, Sound.ORDER_REF, null))
                        .toList());
    }

    private static RevenueEvent earned(String amount) {
        return new RevenueEvent(
                Sound.ORDER_REF, "l1", Coded.of(RevenueTrigger.SHIPMENT), Sound.ORDER_REF, eur(amount), DAY);
    }
}
