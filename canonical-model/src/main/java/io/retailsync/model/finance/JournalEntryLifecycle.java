package io.retailsync.model.finance;

import static io.retailsync.model.finance.JournalEntryStatus.INVALID;
import static io.retailsync.model.finance.JournalEntryStatus.PARKED;
import static io.retailsync.model.finance.JournalEntryStatus.POSTED;
import static io.retailsync.model.finance.JournalEntryStatus.PREPARED;
import static io.retailsync.model.finance.JournalEntryStatus.REJECTED;
import static io.retailsync.model.finance.JournalEntryStatus.REVERSED;
import static io.retailsync.model.finance.JournalEntryStatus.SUBMITTED;
import static io.retailsync.model.finance.JournalEntryStatus.UNKNOWN;
import static io.retailsync.model.finance.JournalEntryStatus.VALIDATED;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a posting to a ledger (canonical-model §6.9). There is no step from UNKNOWN to a second submission: the ledger is asked by the
 * idempotency key first.
 */
public final class JournalEntryLifecycle {

    /** The table. */
    public static final Lifecycle<JournalEntryStatus> MACHINE = Lifecycle.of("journal entry", JournalEntryStatus.class)
            .startsAt(PREPARED)
            .from(PREPARED)
            .to(VALIDATED, INVALID)
            .from(INVALID)
            .when("a new version", PREPARED)
            .to(PARKED)
            .from(VALIDATED)
            .to(SUBMITTED)
            .from(SUBMITTED)
            .to(POSTED, REJECTED, UNKNOWN)
            .from(UNKNOWN)
            .when("the ledger said so when asked", POSTED, REJECTED)
            .from(REJECTED)
            .when("a new version", PREPARED)
            .to(PARKED)
            .from(PARKED)
            .to(PREPARED)
            .from(POSTED)
            .to(REVERSED)
            .ends(REVERSED)
            .unusual(INVALID, UNKNOWN, REJECTED, PARKED)
            .build();

    private JournalEntryLifecycle() {}
}
