package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.OMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stock set aside for one demand (canonical-model §5.4). Its life: {@link ReservationLifecycle}.
 *
 * @param demand the order or cart it is for, as its source names it
 * @param kind how firmly
 * @param status where it stands
 * @param lines what is set aside
 * @param expiresAt when it lapses by itself; absent for never
 * @param priority who comes first where there is not enough for all: the lowest number
 */
public record Reservation(
        @Attribute(
                value = C1,
                owner = {OMS, INT},
                merge = IMMUTABLE)
        ExternalRef demand,

        @Attribute(
                value = C1,
                owner = {OMS, INT})
        Coded<ReservationKind> kind,

        @Attribute(
                value = C1,
                owner = {OMS, INT})
        Coded<ReservationStatus> status,

        @Attribute(
                value = C1,
                owner = {OMS, INT})
        @Size(max = 5000)
        List<ReservationLine> lines,

        @Attribute(
                value = C1,
                owner = {OMS, INT})
        @Nullable
        Instant expiresAt,

        @Attribute(
                value = C1,
                owner = {OMS, INT})
        @Min(0)
        @Nullable
        Integer priority) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param demand the order or cart it is for, as its source names it
     * @param kind how firmly
     * @param status where it stands
     * @param lines what is set aside
     * @param expiresAt when it lapses by itself; absent for never
     * @param priority who comes first where there is not enough for all: the lowest number
     */
    public Reservation {
        Required.present("demand", demand);
        Required.present("kind", kind);
        Required.present("status", status);
        lines = List.copyOf(lines);
    }

    /** {@return whether it still takes stock from others} */
    public boolean active() {
        return status.is(ReservationStatus.HELD) || status.is(ReservationStatus.COMMITTED);
    }

    /**
     * {@return whether its time has run out while it was held}
     *
     * @param now the time
     */
    public boolean lapsed(Instant now) {
        return status.is(ReservationStatus.HELD) && expiresAt != null && !now.isBefore(expiresAt);
    }
}
