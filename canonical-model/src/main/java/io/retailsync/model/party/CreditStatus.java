package io.retailsync.model.party;

import io.retailsync.model.Restrictive;
import java.time.Instant;

/** Whether somebody may buy on account. Where systems say different things, the one counts that allows least. */
public enum CreditStatus implements Restrictive<CreditStatus> {
    /** Yes. */
    OK,
    /** Yes, and somebody should look. */
    WARN,
    /** Not before somebody looked. */
    HOLD,
    /** No. */
    BLOCKED;

    @Override
    public int compareRestriction(CreditStatus other, Instant said, Instant otherSaid) {
        return Integer.compare(strictness(), other.strictness());
    }

    private int strictness() {
        return switch (this) {
            case OK -> 0;
            case WARN -> 1;
            case HOLD -> 2;
            case BLOCKED -> 3;
        };
    }
}
