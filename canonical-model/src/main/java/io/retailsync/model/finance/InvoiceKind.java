package io.retailsync.model.finance;

/** What kind of invoice it is. */
public enum InvoiceKind {
    /** With everything that an invoice has to state. */
    INVOICE,
    /** Over a small amount, without a buyer. */
    SIMPLIFIED,
    /** Asked for by the buyer for the tax. */
    TAX_INVOICE,
    /** Tells what will be invoiced; claims nothing. */
    PROFORMA,
    /** Replaces another one. */
    CORRECTIVE
}
