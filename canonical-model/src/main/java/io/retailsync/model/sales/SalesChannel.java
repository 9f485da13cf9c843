package io.retailsync.model.sales;

/** Through what something is sold. */
public enum SalesChannel {
    /** The retailer's own shop on the web. */
    ONLINE,
    /** A shop one walks into. */
    STORE,
    /** By telephone. */
    CALL_CENTRE,
    /** On somebody else's site. */
    MARKETPLACE,
    /** For business customers. */
    B2B_PORTAL,
    /** Inside a social network. */
    SOCIAL,
    /** Again and again by agreement. */
    SUBSCRIPTION
}
