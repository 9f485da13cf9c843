package io.retailsync.model.finance;

import static io.retailsync.model.finance.PeriodCloseStatus.BLOCKED;
import static io.retailsync.model.finance.PeriodCloseStatus.CLOSED;
import static io.retailsync.model.finance.PeriodCloseStatus.CUTOFF;
import static io.retailsync.model.finance.PeriodCloseStatus.OPEN;
import static io.retailsync.model.finance.PeriodCloseStatus.READY;
import static io.retailsync.model.finance.PeriodCloseStatus.RECONCILING;
import static io.retailsync.model.finance.PeriodCloseStatus.REOPENED;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The close of an accounting period (canonical-model §6, other lifecycles).
 *
 * <p>Decided here: the section draws BLOCKED and READY side by side before CLOSED, but a blocked close is compared again until it is READY. And
 * it names no step after REOPENED: the close begins again at the cut-off.
 */
public final class PeriodCloseLifecycle {

    /** The table. */
    public static final Lifecycle<PeriodCloseStatus> MACHINE = Lifecycle.of("period close", PeriodCloseStatus.class)
            .startsAt(OPEN)
            .from(OPEN)
            .to(CUTOFF)
            .from(CUTOFF)
            .to(RECONCILING)
            .from(RECONCILING)
            .to(READY, BLOCKED)
            .from(BLOCKED)
            .to(RECONCILING)
            .from(READY)
            .to(CLOSED)
            .from(CLOSED)
            .onlyIf("the reopening is audited", REOPENED)
            .from(REOPENED)
            .to(CUTOFF)
            .unusual(BLOCKED)
            .rounds(REOPENED)
            .build();

    private PeriodCloseLifecycle() {}
}
