package io.retailsync.model.party;

/** How somebody gets invoices. */
public enum InvoiceDelivery {
    /** By e-mail. */
    EMAIL,
    /** On paper. */
    POST,
    /** From a site. */
    PORTAL,
    /** Into a system of theirs. */
    EDI
}
