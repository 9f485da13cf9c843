package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;

/**
 * Stock that is there and may not be sold.
 *
 * @param state why not
 * @param quantity how much, zero or more
 */
public record UnavailableStock(
        @Attribute(
                value = C1,
                owner = {WMS, POS})
        Coded<StockState> state,

        @Attribute(
                value = C1,
                owner = {WMS, POS})
        Quantity quantity) {

    /**
     * Refuses missing parts.
     *
     * @param state why not
     * @param quantity how much, zero or more
     */
    public UnavailableStock {
        Required.present("state", state);
        Required.present("quantity", quantity);
    }
}
