package io.retailsync.engine.internal;

/** The end of one input at one target, worst first. */
enum Ending {
    PENDING,
    REJECTED,
    SUPERSEDED,
    IGNORED,
    DELIVERED
}
