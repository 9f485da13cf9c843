package io.retailsync.model.finance;

/** What belongs to a complete sale in the books. */
public enum LegKind {
    /** Goods left. */
    SHIPMENT,
    /** The tax was determined. */
    TAX,
    /** Money was taken. */
    PAYMENT,
    /** It was invoiced. */
    INVOICE,
    /** Money was given back. */
    REFUND,
    /** What was given back was credited. */
    CREDIT_NOTE,
    /** It is in the ledger. */
    JOURNAL,
    /** A provider paid it out. */
    SETTLEMENT
}
