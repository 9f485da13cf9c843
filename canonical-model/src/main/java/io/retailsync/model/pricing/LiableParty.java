package io.retailsync.model.pricing;

/** Who owes the tax. */
public enum LiableParty {
    /** We do. */
    SELLER,
    /** Who runs the site. */
    MARKETPLACE,
    /** The channel that sold it. */
    CHANNEL
}
