package io.retailsync.model.party;

/** How a contact point was verified. */
public enum VerificationMethod {
    /** Somebody followed a link. */
    LINK,
    /** Somebody typed a code. */
    CODE,
    /** Something arrived. */
    DELIVERY,
    /** A register knows it. */
    LOOKUP,
    /** Somebody says so. */
    MANUAL
}
