package io.retailsync.model.money;

/** Where tax is rounded (canonical-model 8.1, rule 5). At every level the taxes of the lines add up to the tax of the document. */
public enum RoundingLevel {
    /** Per piece, then times the quantity. A quantity that is no whole number is rounded as a line. */
    UNIT,
    /** Per line. */
    LINE,
    /** Once per document for each group of equal rates; the lines share it. */
    TAX_GROUP,
    /** Once per document; the lines share it. */
    DOCUMENT
}
