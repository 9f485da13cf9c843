package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.OMS;

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
 * A fact: an order was changed after it was placed (canonical-model §5.5). Changes are added, never altered.
 *
 * @param order the order, as its source names it
 * @param kind what was done
 * @param lines what it did to each line that it touched
 * @param reason why
 * @param by who
 * @param at when
 */
public record OrderChange(
        @Attribute(
                value = C1,
                owner = {OMS, COM},
                merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(
                value = C1,
                owner = {OMS, COM},
                merge = IMMUTABLE)
        Coded<OrderChangeKind> kind,

        @Attribute(
                value = C1,
                owner = {OMS, COM},
                merge = IMMUTABLE)
        @Size(max = 5000)
        List<OrderChangeLine> lines,

        @Attribute(
                value = C1,
                owner = {OMS, COM},
                merge = IMMUTABLE)
        @Nullable
        Coded<OrderChangeReason> reason,

        @Attribute(
                value = P2,
                owner = {OMS, COM},
                merge = IMMUTABLE)
        @Nullable
        ActorRef by,

        @Attribute(
                value = C1,
                owner = {OMS, COM},
                merge = IMMUTABLE)
        Instant at) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param order the order, as its source names it
     * @param kind what was done
     * @param lines what it did to each line that it touched
     * @param reason why
     * @param by who
     * @param at when
     */
    public OrderChange {
        Required.present("order", order);
        Required.present("kind", kind);
        Required.present("at", at);
        lines = List.copyOf(lines);
    }
}
