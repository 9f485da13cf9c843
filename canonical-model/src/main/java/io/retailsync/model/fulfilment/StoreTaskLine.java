package io.retailsync.model.fulfilment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;

/**
 * One line of a task.
 *
 * @param orderLine the order line's id at the system that took the order
 * @param asked how many
 * @param done how many were there
 * @param missing how many were not there
 */
public record StoreTaskLine(
        @Attribute(
                value = C1,
                owner = {POS, WMS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 255)
        String orderLine,

        @Attribute(
                value = C1,
                owner = {POS, WMS},
                merge = IMMUTABLE)
        Quantity asked,

        @Attribute(
                value = C1,
                owner = {POS, WMS})
        Quantity done,

        @Attribute(
                value = C1,
                owner = {POS, WMS})
        Quantity missing) {

    /**
     * Refuses missing parts.
     *
     * @param orderLine the order line's id at the system that took the order
     * @param asked how many
     * @param done how many were there
     * @param missing how many were not there
     */
    public StoreTaskLine {
        Required.present("orderLine", orderLine);
        Required.present("asked", asked);
        Required.present("done", done);
        Required.present("missing", missing);
    }
}
