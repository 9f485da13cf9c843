package io.retailsync.model;

/**
 * The kind of system that has the word on an attribute (canonical-model §2). A host says which of its systems plays which part; this is
 * the model's default.
 */
public enum Owner {
    /** Commerce platform. */
    COM,
    /** Customer relationship management. */
    CRM,
    /** Enterprise resource planning. */
    ERP,
    /** Point of sale. */
    POS,
    /** Product information management. */
    PIM,
    /** Pricing and promotion engine. */
    PRC,
    /** Warehouse management. */
    WMS,
    /** Order management. */
    OMS,
    /** Carrier or transport management. */
    CAR,
    /** Payment gateway. */
    PAY,
    /** Tax engine. */
    TAX,
    /** Loyalty. */
    LOY,
    /** Returns platform. */
    RET,
    /** Marketplace. */
    MKT,
    /** Supplier. */
    SUP,
    /** The integration itself: what it computes. */
    INT
}
