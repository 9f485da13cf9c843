package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;

import io.retailsync.model.event.CheckOutcome;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.EventFamily;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.MappingNote;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.ReconciliationOutcome;
import io.retailsync.model.event.StatusChanged;
import java.util.List;

/** The events of finance. */
public final class Finance {

    private static final EventFamily FACTS = new EventFamily("finance", Partition.DOCUMENT);
    private static final EventFamily OF_SUBJECT = new EventFamily("finance", Partition.SUBJECT);

    /** An invoice was written. */
    public static final EventType<DocumentNote> INVOICE_ISSUED =
            FACTS.standard("invoice-issued", DocumentNote.class, F1, "legalEntityId", "number", "state");

    /** An invoice is in the books. */
    public static final EventType<DocumentNote> INVOICE_POSTED =
            FACTS.standard("invoice-posted", DocumentNote.class, F1, "legalEntityId", "number", "state");

    /** An invoice is paid. */
    public static final EventType<DocumentNote> INVOICE_PAID =
            FACTS.standard("invoice-paid", DocumentNote.class, F1, "legalEntityId", "number", "state");

    /** An invoice was not paid in time. */
    public static final EventType<DocumentNote> INVOICE_OVERDUE =
            FACTS.standard("invoice-overdue", DocumentNote.class, F1, "legalEntityId", "number", "state", "version");

    /** An invoice no longer counts. */
    public static final EventType<DocumentNote> INVOICE_CANCELLED =
            FACTS.standard("invoice-cancelled", DocumentNote.class, F1, "legalEntityId", "number", "state");

    /** A customer wants an invoice with taxes. */
    public static final EventType<DocumentNote> TAX_INVOICE_REQUESTED =
            FACTS.standard("tax-invoice-requested", DocumentNote.class, F1, "orderId", "requestId");

    /** A credit note was written. */
    public static final EventType<DocumentNote> CREDIT_NOTE_ISSUED =
            FACTS.standard("credit-note-issued", DocumentNote.class, F1, "legalEntityId", "number");

    /** Something is to be booked. */
    public static final EventType<DocumentNote> FINANCIAL_POSTING_REQUESTED =
            FACTS.standard("financial-posting-requested", DocumentNote.class, F1, "journalKey", "state", "version");

    /** Something is booked. */
    public static final EventType<DocumentNote> JOURNAL_ENTRY_POSTED =
            FACTS.standard("journal-entry-posted", DocumentNote.class, F1, "journalKey", "state");

    /** The ledger refused an entry. */
    public static final EventType<DocumentNote> JOURNAL_ENTRY_REJECTED =
            FACTS.standard("journal-entry-rejected", DocumentNote.class, F1, "journalKey", "state", "version");

    /** What was booked is taken back. */
    public static final EventType<DocumentNote> JOURNAL_ENTRY_REVERSED =
            FACTS.standard("journal-entry-reversed", DocumentNote.class, F1, "journalKey", "state");

    /** All that belongs to a sale is booked. */
    public static final EventType<CheckOutcome> FINANCIAL_TRANSACTION_COMPLETED =
            FACTS.standard("financial-transaction-completed", CheckOutcome.class, F1, "orderId", "version");

    /** Something that belongs to a sale is not booked. */
    public static final EventType<CheckOutcome> FINANCIAL_TRANSACTION_INCOMPLETE =
            FACTS.standard("financial-transaction-incomplete", CheckOutcome.class, F1, "orderId", "version");

    /** Revenue was earned. */
    public static final EventType<DocumentNote> REVENUE_RECOGNIZED =
            FACTS.standard("revenue-recognized", DocumentNote.class, F1, "lineId", "triggerId");

    /** Revenue is to be earned later. */
    public static final EventType<DocumentNote> REVENUE_DEFERRED =
            FACTS.standard("revenue-deferred", DocumentNote.class, F1, "lineId", "triggerId");

    /** Revenue was not earned. */
    public static final EventType<DocumentNote> REVENUE_REVERSED =
            FACTS.standard("revenue-reversed", DocumentNote.class, F1, "lineId", "triggerId");

    /** Books were compared and agree. */
    public static final EventType<ReconciliationOutcome> RECONCILIATION_COMPLETED =
            FACTS.standard("reconciliation-completed", ReconciliationOutcome.class, F1, "scope", "runId");

    /** Books were compared and differ. */
    public static final EventType<ReconciliationOutcome> RECONCILIATION_EXCEPTION_RAISED =
            FACTS.standard("reconciliation-exception-raised", ReconciliationOutcome.class, F1, "scope", "runId");

    /** Nothing more is booked in a period. */
    public static final EventType<CheckOutcome> PERIOD_CUTOFF_REACHED =
            FACTS.standard("period-cutoff-reached", CheckOutcome.class, C1, "legalEntityId", "period", "state");

    /** Something keeps a period open. */
    public static final EventType<CheckOutcome> PERIOD_CLOSE_BLOCKED =
            FACTS.standard("period-close-blocked", CheckOutcome.class, C1, "legalEntityId", "period", "state");

    /** A period is closed. */
    public static final EventType<StatusChanged> PERIOD_CLOSED =
            FACTS.standard("period-closed", StatusChanged.class, C1, "legalEntityId", "period", "state", "version");

    /** A period is open again. */
    public static final EventType<StatusChanged> PERIOD_REOPENED =
            FACTS.standard("period-reopened", StatusChanged.class, C1, "legalEntityId", "period", "state", "version");

    /** Something is booked on another account. */
    public static final EventType<MappingNote> CHART_MAPPING_CHANGED =
            OF_SUBJECT.standard("chart-mapping-changed", MappingNote.class, C1, "mapping", "version");

    /** Something is booked on another cost centre. */
    public static final EventType<MappingNote> COST_CENTRE_MAPPED =
            OF_SUBJECT.standard("cost-centre-mapped", MappingNote.class, C1, "mapping", "version");

    private Finance() {}

    /** {@return the kinds of record of finance, the first one first to read} */
    public static List<Modelled<?>> entities() {
        return List.of(
                FinanceEvents.OF_INVOICES.modelled(),
                FinanceEvents.OF_CREDIT_NOTES.modelled(),
                FinanceEvents.OF_ENTRIES.modelled(),
                Modelled.quiet(ChartMappingPaths.TYPE),
                FinanceEvents.OF_PERIODS.modelled(),
                Modelled.quiet(FinancialTransactionPaths.TYPE),
                FinanceEvents.OF_REVENUE.modelled());
    }
}
