package io.retailsync.model.pricing;

/** What kind of tax it is. */
public enum TaxKind {
    /** Value added tax. */
    VAT,
    /** Goods and services tax. */
    GST,
    /** Sales tax, as in the United States. */
    SALES_TAX,
    /** Excise duty. */
    EXCISE
}
