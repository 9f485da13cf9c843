package io.retailsync.model.finance;

/** Where a posting to a ledger stands. The steps between: {@link JournalEntryLifecycle}. */
public enum JournalEntryStatus {
    /** Made. */
    PREPARED,
    /** Breaks a rule of ours. */
    INVALID,
    /** Keeps all rules of ours. */
    VALIDATED,
    /** Sent to the ledger. */
    SUBMITTED,
    /** Sent, and the answer was lost: the ledger has to be asked by the idempotency key. */
    UNKNOWN,
    /** The ledger refused. */
    REJECTED,
    /** Waits for a person. */
    PARKED,
    /** In the ledger. */
    POSTED,
    /** In the ledger, with an entry that undoes it. */
    REVERSED
}
