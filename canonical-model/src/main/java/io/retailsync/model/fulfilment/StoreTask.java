package io.retailsync.model.fulfilment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work in a store (canonical-model §5.6).
 *
 * @param fulfilmentOrder what it belongs to
 * @param kind what is done
 * @param assignee who does it
 * @param dueAt until when
 * @param status where it stands
 * @param lines of what
 */
public record StoreTask(
        @Attribute(
                value = C1,
                owner = {POS, WMS},
                merge = IMMUTABLE)
        ExternalRef fulfilmentOrder,

        @Attribute(
                value = C1,
                owner = {POS, WMS},
                merge = IMMUTABLE)
        Coded<StoreTaskKind> kind,

        @Attribute(
                value = P2,
                owner = {POS, WMS})
        @Nullable
        ActorRef assignee,

        @Attribute(
                value = C1,
                owner = {POS, WMS})
        @Nullable
        Instant dueAt,

        @Attribute(
                value = C1,
                owner = {POS, WMS})
        Coded<StoreTaskStatus> status,

        @Attribute(
                value = C1,
                owner = {POS, WMS})
        @Size(max = 5000)
        List<StoreTaskLine> lines) {

    /**
     * Refuses missing parts, copies the lines.
     *
     * @param fulfilmentOrder what it belongs to
     * @param kind what is done
     * @param assignee who does it
     * @param dueAt until when
     * @param status where it stands
     * @param lines of what
     */
    public StoreTask {
        Required.present("fulfilmentOrder", fulfilmentOrder);
        Required.present("kind", kind);
        Required.present("status", status);
        lines = List.copyOf(lines);
    }
}
