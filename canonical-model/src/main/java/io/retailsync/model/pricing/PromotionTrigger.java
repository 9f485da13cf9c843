package io.retailsync.model.pricing;

/** What makes a promotion apply. */
public enum PromotionTrigger {
    /** The basket alone. */
    AUTOMATIC,
    /** A code that the customer knows. */
    CODE,
    /** Being a member. */
    LOYALTY,
    /** Having been addressed. */
    CAMPAIGN
}
