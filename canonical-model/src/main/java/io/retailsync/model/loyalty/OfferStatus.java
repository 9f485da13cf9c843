package io.retailsync.model.loyalty;

/** Where an offer to a customer stands. */
public enum OfferStatus {
    /** On its way. */
    SENT,
    /** Looked at. */
    SEEN,
    /** Used. */
    REDEEMED,
    /** Out of date. */
    EXPIRED
}
