package io.retailsync.model.party;

import io.retailsync.model.Restrictive;
import java.time.Instant;

/**
 * Where a customer stands. The steps between: {@link CustomerLifecycle}.
 *
 * <p>Where systems say different things, the one counts that allows least: erased stays erased, a record that went on in another one is not
 * written to, a block holds everywhere, a closed account is not open. To be a prospect is what is said of somebody of whom no more is known, so
 * it gives way to all others.
 */
public enum CustomerStatus implements Restrictive<CustomerStatus> {
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
    REDACTED;

    @Override
    public int compareRestriction(CustomerStatus other, Instant said, Instant otherSaid) {
        return Integer.compare(strictness(), other.strictness());
    }

    private int strictness() {
        return switch (this) {
            case PROSPECT -> 0;
            case ACTIVE -> 1;
            case INACTIVE -> 2;
            case BLOCKED -> 3;
            case MERGED -> 4;
            case REDACTED -> 5;
        };
    }
}
