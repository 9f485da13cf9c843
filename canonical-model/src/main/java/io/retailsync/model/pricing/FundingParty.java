package io.retailsync.model.pricing;

/** Who pays for a promotion. */
public enum FundingParty {
    /** We do. */
    RETAILER,
    /** Who made it. */
    SUPPLIER,
    /** Who runs the site. */
    MARKETPLACE
}
