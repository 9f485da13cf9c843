package io.retailsync.model.party;

/** What a contact point may be used for. */
public enum ContactPurpose {
    /** Invoices. */
    BILLING,
    /** Parcels. */
    SHIPPING,
    /** Advertising, where consent is given. */
    MARKETING,
    /** Questions and answers. */
    SERVICE,
    /** Signing in. */
    LOGIN
}
