package io.retailsync.model.pricing;

/** What a price of a list is. */
public enum PriceKind {
    /** What it usually costs. */
    LIST,
    /** What it costs for a while. */
    SALE,
    /** What it cost before, or is said to be worth; shown, never charged. */
    COMPARE_AT,
    /** What it cost us, and something on top. */
    COST_PLUS,
    /** What it costs members. */
    MEMBER,
    /** What was agreed with one customer. */
    CONTRACT
}
