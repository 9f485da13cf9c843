package io.retailsync.model.finance;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries and periods for tests. */
final class Postings {

    static final ExternalRef INVOICE = ExternalRef.of("erp", "invoice", "90001");
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Postings() {}

    /** The sale of 100.00 at 19 %. */
    static JournalEntry sale(JournalEntryStatus status) {
        return entry(
                INVOICE,
                status,
                List.of(
                        line(AccountKey.AR, JournalSide.DEBIT, "119.00", null),
                        line(AccountKey.REVENUE, JournalSide.CREDIT, "100.00", null),
                        line(AccountKey.TAX_PAYABLE, JournalSide.CREDIT, "19.00", null)));
    }

    static JournalEntry entry(ExternalRef source, JournalEntryStatus status, List<JournalLine> lines) {
        return JournalEntry.builder()
                .legalEntity("de01")
                .source(source)
                .purpose(PostingPurpose.SALE)
                .idempotencyKey(JournalEntry.keyOf(source, PostingPurpose.SALE))
                .postingDate(DAY)
                .documentDate(DAY)
                .lines(lines)
                .status(status)
                .build();
    }

    static JournalLine line(AccountKey account, JournalSide side, String amount, @Nullable String legalEntity) {
        return line(account, side, Money.of(amount, "EUR"), legalEntity, LedgerDimensions.NONE, null);
    }

    static JournalLine line(
            AccountKey account,
            JournalSide side,
            Money amount,
            @Nullable String legalEntity,
            LedgerDimensions dimensions,
            @Nullable String taxCode) {
        return JournalLine.builder()
                .account(account)
                .side(side)
                .amount(amount)
                .legalEntity(legalEntity)
                .dimensions(dimensions)
                .taxCode(taxCode)
                .text("invoice 90001")
                .build();
    }

    static AccountingPeriod period(String legalEntity, int month, PeriodCloseStatus status) {
        LocalDate first = LocalDate.of(2026, month, 1);
        return new AccountingPeriod(
                legalEntity, 2026, month, first, first.plusMonths(1).minusDays(1), Coded.of(status), null);
    }
}
