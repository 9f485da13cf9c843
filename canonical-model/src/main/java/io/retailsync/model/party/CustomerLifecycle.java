package io.retailsync.model.party;

import static io.retailsync.model.party.CustomerStatus.ACTIVE;
import static io.retailsync.model.party.CustomerStatus.BLOCKED;
import static io.retailsync.model.party.CustomerStatus.INACTIVE;
import static io.retailsync.model.party.CustomerStatus.MERGED;
import static io.retailsync.model.party.CustomerStatus.PROSPECT;
import static io.retailsync.model.party.CustomerStatus.REDACTED;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a customer (canonical-model §6, other lifecycles).
 *
 * <p>Decided here: the section lets any status be redacted and calls MERGED final. A merged record is an alias of the one that goes on, so that
 * one is redacted, and its aliases with it.
 */
public final class CustomerLifecycle {

    /** The table. */
    public static final Lifecycle<CustomerStatus> MACHINE = Lifecycle.of("customer", CustomerStatus.class)
            .startsAt(PROSPECT)
            .from(PROSPECT)
            .to(ACTIVE, MERGED, REDACTED)
            .from(ACTIVE)
            .to(INACTIVE, BLOCKED, MERGED, REDACTED)
            .from(INACTIVE)
            .to(ACTIVE, MERGED, REDACTED)
            .from(BLOCKED)
            .to(ACTIVE, MERGED, REDACTED)
            .ends(MERGED, REDACTED)
            .unusual(INACTIVE, BLOCKED)
            .build();

    private CustomerLifecycle() {}
}
