package io.retailsync.model.code;

/** What kind of party did something. */
public enum ActorKind {
    /** A buyer. */
    CUSTOMER,
    /** A person of the retailer. */
    STAFF,
    /** A program. */
    SYSTEM,
    /** A person or program of another company. */
    PARTNER
}
