package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stock that is expected. It is not on hand.
 *
 * @param quantity how much
 * @param expectedAt when; absent where nobody said
 * @param source the purchase order or transfer that brings it
 */
public record IncomingStock(
        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        Quantity quantity,

        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        @Nullable
        Instant expectedAt,

        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        @Nullable
        ExternalRef source) {

    /**
     * Refuses missing parts.
     *
     * @param quantity how much
     * @param expectedAt when; absent where nobody said
     * @param source the purchase order or transfer that brings it
     */
    public IncomingStock {
        Required.present("quantity", quantity);
    }
}
