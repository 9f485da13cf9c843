package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;

/**
 * Where stock is, and what may be done with it there.
 *
 * @param location the host's own name of the location
 * @param state what may be done with it
 */
public record StockPlace(
        @Attribute(
                value = C1,
                owner = {WMS, POS, ERP},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String location,

        @Attribute(
                value = C1,
                owner = {WMS, POS, ERP},
                merge = IMMUTABLE)
        Coded<StockState> state) {

    /**
     * Refuses missing parts.
     *
     * @param location the host's own name of the location
     * @param state what may be done with it
     */
    public StockPlace {
        Required.present("location", location);
        Required.present("state", state);
    }

    /**
     * {@return a place from which may be sold}
     *
     * @param location the host's own name of the location
     */
    public static StockPlace sellable(String location) {
        return new StockPlace(location, Coded.of(StockState.SELLABLE));
    }
}
