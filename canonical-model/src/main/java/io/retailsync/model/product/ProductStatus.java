package io.retailsync.model.product;

/** Where a product stands in its life. The steps between: {@link ProductLifecycle}. */
public enum ProductStatus {
    /** Not for sale yet. */
    DRAFT,
    /** Complete, not for sale yet. */
    READY,
    /** For sale. */
    ACTIVE,
    /** Not for sale for a while. */
    SUSPENDED,
    /** For sale while stock lasts. */
    PHASE_OUT,
    /** No longer for sale. */
    DISCONTINUED,
    /** No longer for sale; kept for history. */
    ARCHIVED;

    /** {@return whether it may be sold} */
    public boolean forSale() {
        return this == ACTIVE || this == PHASE_OUT;
    }
}
