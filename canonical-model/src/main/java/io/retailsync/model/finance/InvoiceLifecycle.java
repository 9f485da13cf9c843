package io.retailsync.model.finance;

import static io.retailsync.model.finance.InvoiceStatus.CANCELLED_BY_CREDIT;
import static io.retailsync.model.finance.InvoiceStatus.DISCARDED;
import static io.retailsync.model.finance.InvoiceStatus.DRAFT;
import static io.retailsync.model.finance.InvoiceStatus.ISSUED;
import static io.retailsync.model.finance.InvoiceStatus.OVERDUE;
import static io.retailsync.model.finance.InvoiceStatus.PAID;
import static io.retailsync.model.finance.InvoiceStatus.PARTIALLY_PAID;
import static io.retailsync.model.finance.InvoiceStatus.POSTED;
import static io.retailsync.model.finance.InvoiceStatus.WRITTEN_OFF;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of an invoice or a credit note (canonical-model §6.7). From ISSUED on it is never edited: it is cancelled by a credit note, a new
 * document.
 */
public final class InvoiceLifecycle {

    /** The table. */
    public static final Lifecycle<InvoiceStatus> MACHINE = Lifecycle.of("invoice or credit note", InvoiceStatus.class)
            .startsAt(DRAFT)
            .from(DRAFT)
            .to(ISSUED, DISCARDED)
            .from(ISSUED)
            .to(POSTED, CANCELLED_BY_CREDIT)
            .from(POSTED)
            .to(PAID, PARTIALLY_PAID, OVERDUE, CANCELLED_BY_CREDIT, WRITTEN_OFF)
            .from(PARTIALLY_PAID)
            .to(PAID, OVERDUE, CANCELLED_BY_CREDIT)
            .from(OVERDUE)
            .to(PAID, PARTIALLY_PAID, WRITTEN_OFF, CANCELLED_BY_CREDIT)
            .from(PAID)
            .to(CANCELLED_BY_CREDIT)
            .ends(CANCELLED_BY_CREDIT, WRITTEN_OFF, DISCARDED)
            .unusual(OVERDUE)
            .build();

    private InvoiceLifecycle() {}
}
