package io.retailsync.simulation;

/** The ways in which a store misbehaves. */
public enum StoreFault {
    /** A call throws {@link io.retailsync.spi.StoreUnavailable} and nothing happened. */
    UNAVAILABLE,
    /** An append throws although its rows are durable. */
    APPENDED_UNHEARD,
    /** A commit answers unknown, and nothing happened. */
    UNKNOWN_WITHOUT_EFFECT,
    /** A commit answers unknown, and it happened. */
    UNKNOWN_WITH_EFFECT,
    /** A call takes a while, in which others go on. */
    SLOW,
    /** The process dies just before the store does what it was asked. */
    CRASH_BEFORE,
    /** The process dies when it is done, before it learns so. */
    CRASH_AFTER
}
