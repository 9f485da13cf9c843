package io.retailsync.model.returns;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;

import io.retailsync.model.Coded;
import io.retailsync.model.Governed;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.CheckOutcome;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.EventFamily;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.LinesNote;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.StatusChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of returns, and how they follow from versions of a return. */
public final class Returns {

    private static final EventFamily FACTS = new EventFamily("returns", Partition.ORDER);

    /** A return was seen for the first time. Told to the process of its order, as all of a return are. */
    public static final EventType<ReturnSnapshot> RETURN_REQUESTED =
            FACTS.standard("return-requested", ReturnSnapshot.class, C1, "returnId");

    /** Goods may come back. */
    public static final EventType<StatusChanged> RETURN_APPROVED =
            FACTS.standard("return-approved", StatusChanged.class, C1, "returnId", "state", "version");

    /** Goods may not come back. */
    public static final EventType<StatusChanged> RETURN_DECLINED =
            FACTS.standard("return-declined", StatusChanged.class, C1, "returnId", "state");

    /** Goods won't come back. */
    public static final EventType<StatusChanged> RETURN_CANCELLED =
            FACTS.standard("return-cancelled", StatusChanged.class, C1, "returnId", "state");

    /** Nothing came back in time. */
    public static final EventType<StatusChanged> RETURN_EXPIRED =
            FACTS.standard("return-expired", StatusChanged.class, C1, "returnId", "state");

    /** Whether goods may come back is decided. */
    public static final EventType<CheckOutcome> RETURN_ELIGIBILITY_CHECKED =
            FACTS.standard("return-eligibility-checked", CheckOutcome.class, C1, "returnId", "policyVersion");

    /** A customer has a label to send goods back. */
    public static final EventType<StatusChanged> RETURN_LABEL_ISSUED =
            FACTS.standard("return-label-issued", StatusChanged.class, C1, "returnId", "state", "version");

    /** Goods are on their way back. */
    public static final EventType<StatusChanged> RETURN_IN_TRANSIT =
            FACTS.standard("return-in-transit", StatusChanged.class, C1, "returnId", "state", "version");

    /** Goods came back. */
    public static final EventType<StatusChanged> RETURN_RECEIVED =
            FACTS.standard("return-received", StatusChanged.class, C1, "returnId", "state", "version");

    /** Goods that came back were looked at. */
    public static final EventType<LinesNote> RETURN_INSPECTED =
            FACTS.standard("return-inspected", LinesNote.class, C1, "returnLineId", "inspectionId");

    /** What becomes of goods that came back is decided. */
    public static final EventType<LinesNote> RETURN_DISPOSITION_DECIDED =
            FACTS.standard("return-disposition-decided", LinesNote.class, C1, "returnLineId", "inspectionId");

    /** Something else is sent instead. */
    public static final EventType<DocumentNote> EXCHANGE_CREATED =
            FACTS.standard("exchange-created", DocumentNote.class, F1, "returnId", "state");

    /** A return is done. */
    public static final EventType<StatusChanged> RETURN_CLOSED =
            FACTS.standard("return-closed", StatusChanged.class, C1, "returnId", "state", "version");

    /** A return that was done is worked on again. */
    public static final EventType<StatusChanged> RETURN_REOPENED =
            FACTS.standard("return-reopened", StatusChanged.class, C1, "returnId", "state", "version");

    private Returns() {}

    /** {@return the kinds of record of returns, the first one first to read} */
    public static List<Modelled<?>> entities() {
        return List.of(
                new Modelled<>(ReturnPaths.TYPE, Returns::events),
                Modelled.quiet(ReturnAssessmentPaths.TYPE),
                ReturnEvents.OF_INSPECTIONS.modelled());
    }

    /**
     * {@return what happened between two versions of a return}
     *
     * @param before the version before, if any
     * @param after the version now
     */
    public static List<BusinessEvent<?>> events(Optional<Governed<Return>> before, Governed<Return> after) {
        List<BusinessEvent<?>> events = new ArrayList<>();
        if (before.isEmpty()) {
            ReturnSnapshot snapshot = new ReturnSnapshot(after.key(), after.version(), after.value());
            events.add(RETURN_REQUESTED.told(snapshot, after.key()));
        }
        Optional<Coded<ReturnStatus>> was =
                before.map(version -> version.value().status());
        Coded<ReturnStatus> now = after.value().status();
        if (was.filter(now::equals).isEmpty()) {
            StatusChanged moved = new StatusChanged(
                    after.key(), after.version(), was.map(Coded::text).orElse(null), now.text(), null, false);
            now.known().flatMap(status -> moved(status, moved)).ifPresent(events::add);
        }
        return events.stream()
                .<BusinessEvent<?>>map(event -> event.toldTo(after.value().order()))
                .toList();
    }

    private static Optional<BusinessEvent<StatusChanged>> moved(ReturnStatus status, StatusChanged moved) {
        return switch (status) {
            case APPROVED -> again(RETURN_APPROVED, moved);
            case LABEL_ISSUED -> again(RETURN_LABEL_ISSUED, moved);
            case IN_TRANSIT -> again(RETURN_IN_TRANSIT, moved);
            case RECEIVED -> again(RETURN_RECEIVED, moved);
            case CLOSED -> again(RETURN_CLOSED, moved);
            case REOPENED -> again(RETURN_REOPENED, moved);
            case DECLINED -> once(RETURN_DECLINED, moved);
            case CANCELLED -> once(RETURN_CANCELLED, moved);
            case EXPIRED -> once(RETURN_EXPIRED, moved);
            case REQUESTED,
                    LOST,
                    INSPECTING,
                    ACCEPTED,
                    PARTIALLY_ACCEPTED,
                    REJECTED,
                    SENT_BACK,
                    EXCHANGED,
                    REFUND_PENDING -> Optional.empty();
        };
    }

    private static Optional<BusinessEvent<StatusChanged>> again(EventType<StatusChanged> type, StatusChanged moved) {
        return Optional.of(type.told(moved, moved.record(), moved.to(), moved.version()));
    }

    private static Optional<BusinessEvent<StatusChanged>> once(EventType<StatusChanged> type, StatusChanged moved) {
        return Optional.of(type.told(moved, moved.record(), moved.to()));
    }
}
