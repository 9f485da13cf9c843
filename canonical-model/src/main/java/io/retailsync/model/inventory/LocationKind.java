package io.retailsync.model.inventory;

/** What a place that holds stock is. */
public enum LocationKind {
    /** A shop one walks into. */
    STORE,
    /** A warehouse of our own. */
    WAREHOUSE,
    /** A shop without customers, for orders from elsewhere. */
    DARK_STORE,
    /** A warehouse that somebody runs for us. */
    THIRD_PARTY_LOGISTICS,
    /** A supplier who ships to our customers. */
    SUPPLIER_DROPSHIP,
    /** Between two places. */
    IN_TRANSIT,
    /** Nowhere: a bucket of the books. */
    VIRTUAL,
    /** Where returns are looked at. */
    RETURNS_CENTRE
}
