package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.OMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an order waits (canonical-model §5.5).
 *
 * @param order the order, as its source names it
 * @param reason why
 * @param placedBy who said so
 * @param placedAt since when
 * @param releasedBy who let it go on
 * @param releasedAt since when it goes on; absent while it waits
 */
public record Hold(
        @Attribute(
                value = C1,
                owner = {OMS, ERP},
                merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(
                value = C1,
                owner = {OMS, ERP},
                merge = IMMUTABLE)
        Coded<HoldReason> reason,

        @Attribute(
                value = P2,
                owner = {OMS, ERP},
                merge = IMMUTABLE)
        ActorRef placedBy,

        @Attribute(
                value = C1,
                owner = {OMS, ERP},
                merge = IMMUTABLE)
        Instant placedAt,

        @Attribute(
                value = P2,
                owner = {OMS, ERP})
        @Nullable
        ActorRef releasedBy,

        @Attribute(
                value = C1,
                owner = {OMS, ERP})
        @Nullable
        Instant releasedAt) {

    /**
     * Refuses missing parts.
     *
     * @param order the order, as its source names it
     * @param reason why
     * @param placedBy who said so
     * @param placedAt since when
     * @param releasedBy who let it go on
     * @param releasedAt since when it goes on; absent while it waits
     */
    public Hold {
        Required.present("order", order);
        Required.present("reason", reason);
        Required.present("placedBy", placedBy);
        Required.present("placedAt", placedAt);
    }

    /** {@return whether the order still waits for it} */
    public boolean active() {
        return releasedAt == null;
    }
}
