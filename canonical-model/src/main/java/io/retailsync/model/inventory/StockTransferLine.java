package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;

/**
 * One SKU on its way between two locations.
 *
 * @param sku stock keeping unit
 * @param requested how much was asked for
 * @param shipped how much left
 * @param received how much came
 * @param discrepancy how much a movement accounts for, because it will not come; zero or more
 */
public record StockTransferLine(
        @Attribute(
                value = C1,
                owner = {ERP, WMS},
                merge = IMMUTABLE)
        Sku sku,

        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        Quantity requested,

        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        Quantity shipped,

        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        Quantity received,

        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        Quantity discrepancy) {

    /**
     * Refuses missing parts.
     *
     * @param sku stock keeping unit
     * @param requested how much was asked for
     * @param shipped how much left
     * @param received how much came
     * @param discrepancy how much a movement accounts for, because it will not come; zero or more
     */
    public StockTransferLine {
        Required.present("sku", sku);
        Required.present("requested", requested);
        Required.present("shipped", shipped);
        Required.present("received", received);
        Required.present("discrepancy", discrepancy);
    }

    /**
     * {@return what left and is neither there nor given up}
     *
     * @throws IllegalArgumentException for quantities in several units
     */
    public Quantity inTransit() {
        return shipped.minus(received).minus(discrepancy);
    }
}
