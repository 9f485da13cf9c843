package io.retailsync.model.pricing;

/** How the effect of a promotion meets the lines that it is for. */
public enum PromotionSpread {
    /** Every line for itself. */
    EACH,
    /** All lines together; each bears its share. */
    ACROSS,
    /** The dearest line alone. */
    ONE
}
