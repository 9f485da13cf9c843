package io.retailsync.model.integration;

import static io.retailsync.model.integration.SyncExceptionStatus.COMPENSATED;
import static io.retailsync.model.integration.SyncExceptionStatus.IGNORED;
import static io.retailsync.model.integration.SyncExceptionStatus.OPEN;
import static io.retailsync.model.integration.SyncExceptionStatus.PARKED;
import static io.retailsync.model.integration.SyncExceptionStatus.RESOLVED;
import static io.retailsync.model.integration.SyncExceptionStatus.RETRYING;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a failed exchange between systems (canonical-model §6, other lifecycles; the list in §5.11 lacks the two ends after PARKED).
 */
public final class SyncExceptionLifecycle {

    /** The table. */
    public static final Lifecycle<SyncExceptionStatus> MACHINE = Lifecycle.of(
                    "sync exception", SyncExceptionStatus.class)
            .startsAt(OPEN)
            .from(OPEN)
            .to(RETRYING)
            .from(RETRYING)
            .to(RESOLVED, PARKED)
            .from(PARKED)
            .to(RETRYING, COMPENSATED, IGNORED)
            .ends(RESOLVED, COMPENSATED, IGNORED)
            .unusual(PARKED)
            .build();

    private SyncExceptionLifecycle() {}
}
