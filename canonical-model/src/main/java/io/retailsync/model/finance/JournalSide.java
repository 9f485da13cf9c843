package io.retailsync.model.finance;

/** The side of a journal line. */
public enum JournalSide {
    /** Left. */
    DEBIT,
    /** Right. */
    CREDIT
}
