package io.retailsync.model.finance;

/** What makes revenue earned, or earned no more. */
public enum RevenueTrigger {
    /** The goods left. */
    SHIPMENT,
    /** The goods arrived. */
    DELIVERY,
    /** The goods were collected. */
    PICKUP,
    /** A part of the time is over. */
    TIME,
    /** A gift card was used. */
    REDEMPTION,
    /** It was credited; the amount is negative. */
    CREDIT
}
