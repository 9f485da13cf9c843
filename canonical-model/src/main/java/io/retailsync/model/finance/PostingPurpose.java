package io.retailsync.model.finance;

/** Why a document is posted: with the document it makes a posting unique. */
public enum PostingPurpose {
    /** What was invoiced. */
    SALE,
    /** What was taken. */
    PAYMENT,
    /** What was given back. */
    REFUND,
    /** What the goods had cost. */
    COST_OF_GOODS,
    /** What is earned, or earned no more. */
    REVENUE,
    /** What a provider paid out and kept. */
    SETTLEMENT,
    /** A difference that was accepted. */
    ADJUSTMENT,
    /** Another entry is undone. */
    REVERSAL
}
