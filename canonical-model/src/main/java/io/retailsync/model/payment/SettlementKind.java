package io.retailsync.model.payment;

/** What a line of a payout is for. */
public enum SettlementKind {
    /** A customer paid. */
    CHARGE,
    /** A customer got money back; the gross amount is negative. */
    REFUND,
    /** The provider keeps something. */
    FEE,
    /** The payer's bank took money away. */
    CHARGEBACK,
    /** Something was put right. */
    ADJUSTMENT,
    /** Held back, or no longer held back. */
    RESERVE,
    /** To or from another account at the provider. */
    TRANSFER
}
