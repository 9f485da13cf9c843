package io.retailsync.model.product;

/** How far the launch of a product is. The steps between: {@link ProductLaunchLifecycle}. */
public enum ProductLaunchStatus {
    /** Has a date. */
    PLANNED,
    /** Texts, pictures and prices are being made. */
    ENRICHING,
    /** Complete for its channels. */
    READY_FOR_CHANNEL,
    /** To be bought. */
    LAUNCHED,
    /** Over: the product goes on as any other. */
    CLOSED,
    /** Taken back. */
    WITHDRAWN
}
