package io.retailsync.model.fulfilment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link StoreTask}. Generated from the record; a test keeps it current. */
public final class StoreTaskPaths {

    /** The whole record. */
    public static final AttributePath<StoreTask, StoreTask> ROOT = AttributePath.root(StoreTask.class);

    /** {@link StoreTask#fulfilmentOrder()}. */
    public static final AttributePath<StoreTask, ExternalRef> FULFILMENT_ORDER =
            AttributePath.of(StoreTask.class, "fulfilmentOrder", it -> Optional.of(it.fulfilmentOrder()));

    /** {@link StoreTask#kind()}. */
    public static final AttributePath<StoreTask, Coded<StoreTaskKind>> KIND =
            AttributePath.of(StoreTask.class, "kind", it -> Optional.of(it.kind()));

    /** {@link StoreTask#assignee()}. */
    public static final AttributePath<StoreTask, ActorRef> ASSIGNEE =
            AttributePath.of(StoreTask.class, "assignee", it -> Optional.ofNullable(it.assignee()));

    /** {@link StoreTask#dueAt()}. */
    public static final AttributePath<StoreTask, Instant> DUE_AT =
            AttributePath.of(StoreTask.class, "dueAt", it -> Optional.ofNullable(it.dueAt()));

    /** {@link StoreTask#status()}. */
    public static final AttributePath<StoreTask, Coded<StoreTaskStatus>> STATUS =
            AttributePath.of(StoreTask.class, "status", it -> Optional.of(it.status()));

    /** {@link StoreTask#lines()}. */
    public static final AttributePath<StoreTask, List<StoreTaskLine>> LINES =
            AttributePath.of(StoreTask.class, "lines", it -> Optional.of(it.lines()));

    /** The kind of record. */
    public static final EntityType<StoreTask> TYPE = EntityType.of(
            "store-task", StoreTask.class, List.of(FULFILMENT_ORDER, KIND, ASSIGNEE, DUE_AT, STATUS, LINES));

    private StoreTaskPaths() {}
}
