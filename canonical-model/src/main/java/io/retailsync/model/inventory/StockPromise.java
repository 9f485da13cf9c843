package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;

/**
 * What a channel may sell from one location.
 *
 * @param location the host's own name of the location
 * @param quantity how much, above zero
 */
public record StockPromise(
        @Attribute(value = C1, owner = INT, merge = COMPUTED) @Size(min = 1, max = 64)
        String location,

        @Attribute(value = C1, owner = INT, merge = COMPUTED)
        Quantity quantity) {

    /**
     * Refuses missing parts.
     *
     * @param location the host's own name of the location
     * @param quantity how much, above zero
     */
    public StockPromise {
        Required.present("location", location);
        Required.present("quantity", quantity);
    }
}
