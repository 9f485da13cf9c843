package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.SUP;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One SKU ordered from a supplier.
 *
 * @param ref the source's id of the line, whole
 * @param sku stock keeping unit
 * @param quantity how much is ordered, above zero
 * @param received how much came
 * @param cancelled how much was called off
 * @param unitCost what one costs
 * @param expectedAt when it should come
 */
public record PurchaseOrderLine(
        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String ref,

        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE)
        Sku sku,

        @Attribute(value = C2, owner = ERP) Quantity quantity,

        @Attribute(
                value = C2,
                owner = {ERP, WMS})
        Quantity received,

        @Attribute(value = C2, owner = ERP) Quantity cancelled,

        @Attribute(value = C2, owner = ERP) UnitAmount unitCost,

        @Attribute(
                value = C1,
                owner = {ERP, SUP})
        @Nullable
        Instant expectedAt) {

    /**
     * Refuses missing parts.
     *
     * @param ref the source's id of the line, whole
     * @param sku stock keeping unit
     * @param quantity how much is ordered, above zero
     * @param received how much came
     * @param cancelled how much was called off
     * @param unitCost what one costs
     * @param expectedAt when it should come
     */
    public PurchaseOrderLine {
        Required.present("ref", ref);
        Required.present("sku", sku);
        Required.present("quantity", quantity);
        Required.present("received", received);
        Required.present("cancelled", cancelled);
        Required.present("unitCost", unitCost);
    }

    /**
     * {@return what is still to come; below zero where more came than was ordered}
     *
     * @throws IllegalArgumentException for quantities in several units
     */
    public Quantity open() {
        return quantity.minus(received).minus(cancelled);
    }
}
