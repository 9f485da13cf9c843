package io.retailsync.model.money;

/** What tax is calculated from, where price times quantity has more decimals than the currency. */
public enum TaxableAmount {
    /** The line as it is charged, rounded. */
    ROUNDED,
    /** The exact product; the other side of the line is rounded, and tax is the difference. Only at {@link RoundingLevel#LINE}. */
    UNROUNDED
}
