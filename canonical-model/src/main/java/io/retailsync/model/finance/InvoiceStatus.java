package io.retailsync.model.finance;

/** Where an invoice or a credit note stands. The steps between: {@link InvoiceLifecycle}. */
public enum InvoiceStatus {
    /** Being written. */
    DRAFT,
    /** Has its number; is never edited from here on. */
    ISSUED,
    /** In the books. */
    POSTED,
    /** Paid in part. */
    PARTIALLY_PAID,
    /** Not paid in time. */
    OVERDUE,
    /** Paid. */
    PAID,
    /** A credit note over all of it was issued. */
    CANCELLED_BY_CREDIT,
    /** Nobody expects payment any more. */
    WRITTEN_OFF,
    /** Never issued. */
    DISCARDED
}
