package io.retailsync.model.party;

/** What a customer is to the one above. */
public enum AccountRole {
    /** Pays through it. */
    BILL_TO,
    /** Buys for it. */
    SOLD_TO,
    /** Takes its parcels. */
    SHIP_TO,
    /** Pays for it. */
    PAYER
}
