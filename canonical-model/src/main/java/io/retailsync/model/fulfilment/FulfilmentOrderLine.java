package io.retailsync.model.fulfilment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.OMS;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What one location has to do for one order line.
 *
 * @param orderLine the order line's id at the system that took the order
 * @param sku stock keeping unit
 * @param requested how many the location was asked for
 * @param fulfilled how many left it
 * @param cancelled how many it need not do any more
 */
public record FulfilmentOrderLine(
        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String orderLine,

        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String sku,

        @Attribute(value = C1, owner = OMS, merge = IMMUTABLE)
        Quantity requested,

        @Attribute(
                value = C1,
                owner = {OMS, WMS})
        Quantity fulfilled,

        @Attribute(
                value = C1,
                owner = {OMS, WMS})
        Quantity cancelled) {

    /**
     * Refuses missing parts.
     *
     * @param orderLine the order line's id at the system that took the order
     * @param sku stock keeping unit
     * @param requested how many the location was asked for
     * @param fulfilled how many left it
     * @param cancelled how many it need not do any more
     */
    public FulfilmentOrderLine {
        Required.present("orderLine", orderLine);
        Required.present("requested", requested);
        Required.present("fulfilled", fulfilled);
        Required.present("cancelled", cancelled);
    }

    /** {@return how many the location has to answer for} */
    public Quantity claimed() {
        return requested.minus(cancelled);
    }

    /** {@return how many are left to do} */
    public Quantity remaining() {
        return claimed().minus(fulfilled);
    }
}
