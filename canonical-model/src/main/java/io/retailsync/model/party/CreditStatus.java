package io.retailsync.model.party;

/** Whether somebody may buy on account. */
public enum CreditStatus {
    /** Yes. */
    OK,
    /** Yes, and somebody should look. */
    WARN,
    /** Not before somebody looked. */
    HOLD,
    /** No. */
    BLOCKED
}
