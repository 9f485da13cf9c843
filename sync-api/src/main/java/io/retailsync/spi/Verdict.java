package io.retailsync.spi;

/** What became of a unit. */
public enum Verdict {
    /** It is durable. */
    DONE,
    /** Some expected version was not there: nothing of it happened; read again and decide again. */
    STALE,
    /** The store failed while committing: it may be durable or not. Reading again tells, because units compare versions. */
    UNKNOWN
}
