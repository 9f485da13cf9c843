package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.SUP;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.time.Validity;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That a supplier sells us a SKU (canonical-model §5.2).
 *
 * @param sku stock keeping unit
 * @param supplier who, as the source names it
 * @param supplierSku the supplier's own number of it
 * @param leadTimeDays whole days from order to goods
 * @param leastQuantity how much has to be ordered at least
 * @param cost what one costs
 * @param validity when that holds; absent for always
 */
public record SupplierItem(
        @Attribute(
                value = C0,
                owner = {ERP, SUP},
                merge = IMMUTABLE)
        Sku sku,

        @Attribute(
                value = C2,
                owner = {ERP, SUP},
                merge = IMMUTABLE)
        ExternalRef supplier,

        @Attribute(
                value = C2,
                owner = {ERP, SUP})
        @Size(min = 1, max = 64)
        @Nullable
        String supplierSku,

        @Attribute(
                value = C2,
                owner = {ERP, SUP})
        @Min(0)
        @Nullable
        Integer leadTimeDays,

        @Attribute(
                value = C2,
                owner = {ERP, SUP})
        @Nullable
        Quantity leastQuantity,

        @Attribute(
                value = C2,
                owner = {ERP, SUP})
        @Nullable
        UnitAmount cost,

        @Attribute(
                value = C2,
                owner = {ERP, SUP})
        @Nullable
        Validity validity) {

    /**
     * Refuses missing parts.
     *
     * @param sku stock keeping unit
     * @param supplier who, as the source names it
     * @param supplierSku the supplier's own number of it
     * @param leadTimeDays whole days from order to goods
     * @param leastQuantity how much has to be ordered at least
     * @param cost what one costs
     * @param validity when that holds; absent for always
     */
    public SupplierItem {
        Required.present("sku", sku);
        Required.present("supplier", supplier);
    }
}
