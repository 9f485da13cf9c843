package io.retailsync.model.sales;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Hold}. Generated from the record; a test keeps it current. */
public final class HoldPaths {

    /** The whole record. */
    public static final AttributePath<Hold, Hold> ROOT = AttributePath.root(Hold.class);

    /** {@link Hold#order()}. */
    public static final AttributePath<Hold, ExternalRef> ORDER =
            AttributePath.of(Hold.class, "order", it -> Optional.of(it.order()));

    /** {@link Hold#reason()}. */
    public static final AttributePath<Hold, Coded<HoldReason>> REASON =
            AttributePath.of(Hold.class, "reason", it -> Optional.of(it.reason()));

    /** {@link Hold#placedBy()}. */
    public static final AttributePath<Hold, ActorRef> PLACED_BY =
            AttributePath.of(Hold.class, "placedBy", it -> Optional.of(it.placedBy()));

    /** {@link Hold#placedAt()}. */
    public static final AttributePath<Hold, Instant> PLACED_AT =
            AttributePath.of(Hold.class, "placedAt", it -> Optional.of(it.placedAt()));

    /** {@link Hold#releasedBy()}. */
    public static final AttributePath<Hold, ActorRef> RELEASED_BY =
            AttributePath.of(Hold.class, "releasedBy", it -> Optional.ofNullable(it.releasedBy()));

    /** {@link Hold#releasedAt()}. */
    public static final AttributePath<Hold, Instant> RELEASED_AT =
            AttributePath.of(Hold.class, "releasedAt", it -> Optional.ofNullable(it.releasedAt()));

    /** The kind of record. */
    public static final EntityType<Hold> TYPE =
            EntityType.of("hold", Hold.class, List.of(ORDER, REASON, PLACED_BY, PLACED_AT, RELEASED_BY, RELEASED_AT));

    private HoldPaths() {}
}
