package io.retailsync.model.party;

/** Whether a person may be written to. The steps between: {@link ConsentLifecycle}. */
public enum ConsentState {
    /** Never asked. */
    UNKNOWN,
    /** Asked, not confirmed yet (double opt-in). */
    PENDING,
    /** May be written to. */
    GRANTED,
    /** Ran out: may not be written to until asked again. */
    EXPIRED,
    /** Said no. */
    WITHDRAWN,
    /** Personal data are erased: may not be written to. */
    REDACTED;

    /** {@return whether it was once decided and now forbids writing, so that a target has to be told} */
    public boolean forbids() {
        return this == EXPIRED || this == WITHDRAWN || this == REDACTED;
    }

    /** {@return how little it allows, compared with others: a greater number allows less} */
    public int strictness() {
        return switch (this) {
            case GRANTED -> 0;
            case UNKNOWN -> 1;
            case PENDING -> 2;
            case EXPIRED -> 3;
            case WITHDRAWN -> 4;
            case REDACTED -> 5;
        };
    }
}
