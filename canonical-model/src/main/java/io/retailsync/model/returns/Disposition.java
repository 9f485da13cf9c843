package io.retailsync.model.returns;

/** What becomes of goods that came back. */
public enum Disposition {
    /** Back on the shelf. */
    RESTOCK,
    /** Made good first. */
    REFURBISH,
    /** Kept apart until somebody decides. */
    QUARANTINE,
    /** Thrown away. */
    SCRAP,
    /** Sent to the supplier. */
    RETURN_TO_SUPPLIER,
    /** It never came. */
    MISSING
}
