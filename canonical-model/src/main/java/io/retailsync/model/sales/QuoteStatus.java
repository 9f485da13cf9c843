package io.retailsync.model.sales;

/** How far an offer to a customer is. */
public enum QuoteStatus {
    /** Being written. */
    DRAFT,
    /** The customer has it. */
    ISSUED,
    /** The customer agrees. */
    ACCEPTED,
    /** The customer does not. */
    DECLINED,
    /** Its time ran out. */
    EXPIRED,
    /** It became an order. */
    CONVERTED
}
