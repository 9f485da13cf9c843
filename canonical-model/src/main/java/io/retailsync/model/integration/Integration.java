package io.retailsync.model.integration;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.F1;

import io.retailsync.model.event.EventFamily;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.MappingNote;
import io.retailsync.model.event.Mismatch;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.ReconciliationOutcome;
import io.retailsync.model.event.SyncNotice;

/** The events of the exchange between systems itself. */
public final class Integration {

    private static final EventFamily FACTS = new EventFamily("integration", Partition.SUBJECT);

    /** An exchange between systems worked. */
    public static final EventType<SyncNotice> SYNC_SUCCEEDED =
            FACTS.bulk("sync-succeeded", SyncNotice.class, C1, "subjectId", "sequence");

    /** An exchange between systems did not work. */
    public static final EventType<SyncNotice> SYNC_FAILED =
            FACTS.standard("sync-failed", SyncNotice.class, C1, "subjectId", "sequence");

    /** A failed exchange needs somebody to look at it. */
    public static final EventType<SyncNotice> SYNC_EXCEPTION_RAISED =
            FACTS.standard("sync-exception-raised", SyncNotice.class, C1, "subjectId", "sequence");

    /** A failed exchange was put right. */
    public static final EventType<SyncNotice> SYNC_EXCEPTION_RESOLVED =
            FACTS.standard("sync-exception-resolved", SyncNotice.class, C1, "subjectId", "sequence");

    /** A message can't be handled and waits. */
    public static final EventType<SyncNotice> MESSAGE_PARKED =
            FACTS.standard("message-parked", SyncNotice.class, C1, "subjectId", "sequence");

    /** A message was handled again. */
    public static final EventType<SyncNotice> MESSAGE_REPLAYED =
            FACTS.standard("message-replayed", SyncNotice.class, C1, "subjectId", "sequence");

    /** What was done is being undone. */
    public static final EventType<SyncNotice> COMPENSATION_STARTED =
            FACTS.standard("compensation-started", SyncNotice.class, C1, "subjectId", "sequence");

    /** What was done is undone. */
    public static final EventType<SyncNotice> COMPENSATION_COMPLETED =
            FACTS.standard("compensation-completed", SyncNotice.class, C1, "subjectId", "sequence");

    /** What was done can't be undone. */
    public static final EventType<SyncNotice> COMPENSATION_FAILED =
            FACTS.standard("compensation-failed", SyncNotice.class, C1, "subjectId", "sequence");

    /** Systems differ on a record. */
    public static final EventType<Mismatch> DRIFT_DETECTED =
            FACTS.standard("drift-detected", Mismatch.class, C2, "subjectId", "sequence");

    /** Systems no longer differ on a record. */
    public static final EventType<Mismatch> DRIFT_REPAIRED =
            FACTS.standard("drift-repaired", Mismatch.class, C2, "subjectId", "sequence");

    /** A source was read further. */
    public static final EventType<SyncNotice> CHECKPOINT_ADVANCED =
            FACTS.bulk("checkpoint-advanced", SyncNotice.class, C1, "subjectId", "sequence");

    /** A system is left alone for a while. */
    public static final EventType<SyncNotice> CIRCUIT_OPENED =
            FACTS.standard("circuit-opened", SyncNotice.class, C1, "subjectId", "sequence");

    /** A system is asked again. */
    public static final EventType<SyncNotice> CIRCUIT_CLOSED =
            FACTS.standard("circuit-closed", SyncNotice.class, C1, "subjectId", "sequence");

    /** Something works less well for a while. */
    public static final EventType<SyncNotice> DEGRADED_MODE_ENTERED =
            FACTS.standard("degraded-mode-entered", SyncNotice.class, C1, "subjectId", "sequence");

    /** Something works well again. */
    public static final EventType<SyncNotice> DEGRADED_MODE_LEFT =
            FACTS.standard("degraded-mode-left", SyncNotice.class, C1, "subjectId", "sequence");

    /** A system speaks in another form. */
    public static final EventType<SyncNotice> SCHEMA_CHANGE_DETECTED =
            FACTS.standard("schema-change-detected", SyncNotice.class, C1, "subjectId", "sequence");

    /** Another version of a mapping is used. */
    public static final EventType<MappingNote> MAPPING_VERSION_ACTIVATED =
            FACTS.standard("mapping-version-activated", MappingNote.class, C1, "mapping", "version");

    /** Systems were compared. */
    public static final EventType<ReconciliationOutcome> RECONCILIATION_RUN_COMPLETED =
            FACTS.standard("reconciliation-run-completed", ReconciliationOutcome.class, F1, "scope", "runId");

    /** A process came to its end. */
    public static final EventType<SyncNotice> WORKFLOW_COMPLETED =
            FACTS.standard("workflow-completed", SyncNotice.class, C1, "subjectId", "sequence");

    /** A process does not go on. */
    public static final EventType<SyncNotice> WORKFLOW_STALLED =
            FACTS.standard("workflow-stalled", SyncNotice.class, C1, "subjectId", "sequence");

    private Integration() {}
}
