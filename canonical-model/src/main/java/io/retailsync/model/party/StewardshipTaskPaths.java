package io.retailsync.model.party;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.Key;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link StewardshipTask}. Generated from the record; a test keeps it current. */
public final class StewardshipTaskPaths {

    /** The whole record. */
    public static final AttributePath<StewardshipTask, StewardshipTask> ROOT =
            AttributePath.root(StewardshipTask.class);

    /** {@link StewardshipTask#subject()}. */
    public static final AttributePath<StewardshipTask, Key> SUBJECT =
            AttributePath.of(StewardshipTask.class, "subject", it -> Optional.of(it.subject()));

    /** {@link StewardshipTask#kind()}. */
    public static final AttributePath<StewardshipTask, StewardshipKind> KIND =
            AttributePath.of(StewardshipTask.class, "kind", it -> Optional.of(it.kind()));

    /** {@link StewardshipTask#attributes()}. */
    public static final AttributePath<StewardshipTask, List<String>> ATTRIBUTES =
            AttributePath.of(StewardshipTask.class, "attributes", it -> Optional.of(it.attributes()));

    /** {@link StewardshipTask#candidates()}. */
    public static final AttributePath<StewardshipTask, List<ValueCandidate>> CANDIDATES =
            AttributePath.of(StewardshipTask.class, "candidates", it -> Optional.of(it.candidates()));

    /** {@link StewardshipTask#status()}. */
    public static final AttributePath<StewardshipTask, StewardshipStatus> STATUS =
            AttributePath.of(StewardshipTask.class, "status", it -> Optional.of(it.status()));

    /** {@link StewardshipTask#due()}. */
    public static final AttributePath<StewardshipTask, Instant> DUE =
            AttributePath.of(StewardshipTask.class, "due", it -> Optional.ofNullable(it.due()));

    /** {@link StewardshipTask#assignee()}. */
    public static final AttributePath<StewardshipTask, ActorRef> ASSIGNEE =
            AttributePath.of(StewardshipTask.class, "assignee", it -> Optional.ofNullable(it.assignee()));

    /** {@link StewardshipTask#resolution()}. */
    public static final AttributePath<StewardshipTask, String> RESOLUTION =
            AttributePath.of(StewardshipTask.class, "resolution", it -> Optional.ofNullable(it.resolution()));

    /** The kind of record. */
    public static final EntityType<StewardshipTask> TYPE = EntityType.of(
            "stewardship-task",
            StewardshipTask.class,
            List.of(SUBJECT, KIND, ATTRIBUTES, CANDIDATES, STATUS, DUE, ASSIGNEE, RESOLUTION));

    private StewardshipTaskPaths() {}
}
