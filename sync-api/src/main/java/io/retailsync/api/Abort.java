package io.retailsync.api;

/**
 * Why a process is undone.
 *
 * @param cause what kind of reason
 * @param step the step at which it happened
 * @param code the code of the rejection; empty for others
 * @param message for people, without personal data
 */
public record Abort(Cause cause, String step, String code, String message) {

    /** Kinds of reasons. */
    public enum Cause {
        /** A check failed, or a target refused a command. */
        REJECTED,
        /** The event came that calls the process off. */
        CANCELLED,
        /** What was awaited did not come in time. */
        TIMED_OUT
    }
}
