package io.retailsync.testkit;

/** The ways in which a simulated vendor, or the network before it, misbehaves. */
public enum FaultKind {
    /** 500, 502 or 503 without an effect. */
    SERVER_ERROR,
    /** The connection is reset before the request had an effect. */
    RESET_BEFORE_EFFECT,
    /** The effect happens, the answer is lost. */
    RESET_AFTER_EFFECT,
    /** The answer is lost and the effect happens later, possibly after a probe saw nothing. */
    LATE_EFFECT,
    /** The answer takes long, still within an ordinary deadline. */
    SLOW,
    /** Half of the answer arrives. */
    TRUNCATED,
    /** The vendor says that its budget is used up. */
    THROTTLED,
    /** The access token is no longer valid. */
    EXPIRED_TOKEN,
    /** Somebody else changed the record: the version that was sent is stale. */
    STALE_VERSION,
    /** The session's CSRF token is gone. */
    MISSING_CSRF,
    /** The vendor refuses what it was asked to do, for a reason of its business, today and tomorrow. Part of no ready-made plan. */
    BUSINESS_REJECTION
}
