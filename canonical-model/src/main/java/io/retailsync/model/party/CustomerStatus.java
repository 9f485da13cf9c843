package io.retailsync.model.party;

/** Where a customer stands. The steps between: {@link CustomerLifecycle}. */
public enum CustomerStatus {
    /** Known, has not bought. */
    PROSPECT,
    /** Buys. */
    ACTIVE,
    /** Has not bought for long, or closed the account. */
    INACTIVE,
    /** May not buy. */
    BLOCKED,
    /** Another record of the same person or company goes on. */
    MERGED,
    /** Personal data are erased. */
    REDACTED
}
