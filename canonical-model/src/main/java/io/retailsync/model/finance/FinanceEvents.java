package io.retailsync.model.finance;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.event.DerivedEvents;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.EventType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What follows from versions of invoices, credit notes, journal entries, periods and revenue. */
final class FinanceEvents {

    private FinanceEvents() {}

    static final DerivedEvents<Invoice> OF_INVOICES = DerivedEvents.of(InvoicePaths.TYPE)
            .part("legalEntityId", Invoice::legalEntity)
            .part("number", Invoice::number)
            .toldTo(invoice -> only(invoice.orders()))
            .reached(
                    Invoice::status,
                    invoice -> note(
                            invoice, "invoice", invoice.value(), invoice.value().orders()),
                    Map.of(
                            InvoiceStatus.ISSUED, Finance.INVOICE_ISSUED,
                            InvoiceStatus.POSTED, Finance.INVOICE_POSTED,
                            InvoiceStatus.PAID, Finance.INVOICE_PAID,
                            InvoiceStatus.OVERDUE, Finance.INVOICE_OVERDUE,
                            InvoiceStatus.CANCELLED_BY_CREDIT, Finance.INVOICE_CANCELLED));

    static final DerivedEvents<CreditNote> OF_CREDIT_NOTES = DerivedEvents.of(CreditNotePaths.TYPE)
            .part("legalEntityId", CreditNote::legalEntity)
            .part("number", CreditNote::number)
            .toldTo(credit -> only(credit.orders()))
            .reached(
                    CreditNote::status,
                    credit -> note(
                            credit,
                            "credit-note",
                            credit.value(),
                            credit.value().orders()),
                    Map.of(InvoiceStatus.ISSUED, Finance.CREDIT_NOTE_ISSUED));

    static final DerivedEvents<JournalEntry> OF_ENTRIES = DerivedEvents.of(JournalEntryPaths.TYPE)
            .part("journalKey", JournalEntry::idempotencyKey)
            .reached(
                    JournalEntry::status,
                    FinanceEvents::note,
                    Map.of(
                            JournalEntryStatus.SUBMITTED, Finance.FINANCIAL_POSTING_REQUESTED,
                            JournalEntryStatus.POSTED, Finance.JOURNAL_ENTRY_POSTED,
                            JournalEntryStatus.REJECTED, Finance.JOURNAL_ENTRY_REJECTED,
                            JournalEntryStatus.REVERSED, Finance.JOURNAL_ENTRY_REVERSED));

    static final DerivedEvents<AccountingPeriod> OF_PERIODS = DerivedEvents.of(AccountingPeriodPaths.TYPE)
            .part("legalEntityId", AccountingPeriod::legalEntity)
            .part("period", period -> period.fiscalYear() + "/" + period.period())
            .reached(
                    AccountingPeriod::status,
                    Map.of(
                            PeriodCloseStatus.CLOSED, Finance.PERIOD_CLOSED,
                            PeriodCloseStatus.REOPENED, Finance.PERIOD_REOPENED));

    static final DerivedEvents<RevenueEvent> OF_REVENUE = DerivedEvents.of(RevenueEventPaths.TYPE)
            .part("lineId", event -> event.order() + "/" + event.orderLine() + "/" + event.recogniseOn())
            .part("triggerId", RevenueEvent::cause)
            .toldTo(RevenueEvent::order)
            .reached(RevenueEvent::trigger, FinanceEvents::revenue, triggers());

    private static Map<RevenueTrigger, EventType<DocumentNote>> triggers() {
        return Map.of(
                RevenueTrigger.SHIPMENT, Finance.REVENUE_RECOGNIZED,
                RevenueTrigger.DELIVERY, Finance.REVENUE_RECOGNIZED,
                RevenueTrigger.PICKUP, Finance.REVENUE_RECOGNIZED,
                RevenueTrigger.REDEMPTION, Finance.REVENUE_RECOGNIZED,
                RevenueTrigger.CREDIT, Finance.REVENUE_REVERSED);
    }

    private static @Nullable ExternalRef only(List<ExternalRef> orders) {
        return orders.size() == 1 ? orders.get(0) : null;
    }

    private static DocumentNote note(
            Governed<?> version, String kind, SalesDocument document, List<ExternalRef> orders) {
        Money due = document.content().totals().payable();
        ExternalRef order = only(orders);
        return new DocumentNote(
                version.key(),
                version.version(),
                kind,
                document.number(),
                document.legalEntity(),
                document.status().text(),
                order == null ? null : Key.naming(order),
                due,
                null);
    }

    private static DocumentNote note(Governed<JournalEntry> version) {
        JournalEntry entry = version.value();
        ExternalRef posted = entry.posted();
        return new DocumentNote(
                version.key(),
                version.version(),
                entry.purpose().text(),
                posted == null ? null : posted.value(),
                entry.legalEntity(),
                entry.status().text(),
                null,
                null,
                null);
    }

    private static DocumentNote revenue(Governed<RevenueEvent> version) {
        RevenueEvent event = version.value();
        return new DocumentNote(
                version.key(),
                version.version(),
                "revenue",
                null,
                null,
                event.trigger().text(),
                Key.naming(event.order()),
                event.amount(),
                null);
    }
}
