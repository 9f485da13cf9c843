package io.retailsync.model.code;

/** Under which rules a tax number is given out. */
public enum TaxScheme {
    /** Value added tax. */
    VAT,
    /** Goods and services tax, where its number is none of the others. */
    GST,
    /** Australian Business Number, which is the GST number there. */
    ABN,
    /** Employer identification number of the United States. */
    EIN,
    /** Any other number that an authority of the country gives out. */
    OTHER
}
