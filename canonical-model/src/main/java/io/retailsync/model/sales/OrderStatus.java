package io.retailsync.model.sales;

import io.retailsync.model.Restrictive;
import java.time.Instant;

/**
 * Where an order stands in its life. The steps between: {@link OrderLifecycle}.
 *
 * <p>Where systems say different things, the one counts that lets least be done: called off before refused before held, and any of these before
 * all others, whoever says it. A system that is behind refuses nothing, so of the others the one counts that is furthest on; between done and
 * worked on again it is the later word.
 */
public enum OrderStatus implements Restrictive<OrderStatus> {
    /** Received, not checked. */
    PENDING,
    /** Agreed. */
    CONFIRMED,
    /** Held back. */
    ON_HOLD,
    /** Being picked, packed or shipped. */
    IN_FULFILMENT,
    /** Done. */
    COMPLETED,
    /** Done, and worked on again. */
    REOPENED,
    /** Refused. */
    REJECTED,
    /** Called off before anything was shipped. */
    CANCELLED;

    @Override
    public int compareRestriction(OrderStatus other, Instant said, Instant otherSaid) {
        int byStrictness = Integer.compare(strictness(), other.strictness());
        int byTime = byStrictness != 0 ? byStrictness : said.compareTo(otherSaid);
        return byTime != 0 ? byTime : Boolean.compare(this == COMPLETED, other == COMPLETED);
    }

    private int strictness() {
        return switch (this) {
            case PENDING -> 0;
            case CONFIRMED -> 1;
            case IN_FULFILMENT -> 2;
            case REOPENED, COMPLETED -> 3;
            case ON_HOLD -> 4;
            case REJECTED -> 5;
            case CANCELLED -> 6;
        };
    }
}
