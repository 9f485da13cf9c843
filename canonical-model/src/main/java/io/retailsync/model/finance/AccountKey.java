package io.retailsync.model.finance;

/**
 * What a journal line is booked on, whatever the number in a chart of accounts: {@link ChartOfAccounts} finds that.
 */
public enum AccountKey {
    /** Sales without tax. */
    REVENUE,
    /** Tax owed to an authority. */
    TAX_PAYABLE,
    /** Taken from customers and not yet on the bank account. */
    CASH_CLEARING,
    /** Owed by customers. */
    AR,
    /** Goods on stock. */
    INVENTORY,
    /** What the goods that were sold had cost. */
    COGS,
    /** What payment providers and marketplaces keep. */
    FEES,
    /** Differences between rates. */
    FX_DIFF,
    /** Differences of rounding cash. */
    ROUNDING,
    /** Sold and not yet earned. */
    DEFERRED_REVENUE,
    /** Owed to customers who sent goods back. */
    REFUND_LIABILITY,
    /** Owed to holders of gift cards and store credit. */
    GIFT_CARD_LIABILITY
}
