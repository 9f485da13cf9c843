package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.money.Percentage;

/**
 * Category and rate: what an invoice adds up by.
 *
 * @param category of the VAT
 * @param rate zero for all categories without tax
 */
public record VatClass(
        @Attribute(
                value = F1,
                owner = {ERP, TAX},
                merge = IMMUTABLE)
        VatCategory category,

        @Attribute(
                value = F1,
                owner = {ERP, TAX},
                merge = IMMUTABLE)
        Percentage rate) {

    /**
     * Refuses a rate where there is no tax.
     *
     * @param category of the VAT
     * @param rate zero for all categories without tax
     */
    public VatClass {
        if (!category.taxed() && rate.compareTo(Percentage.ZERO) != 0) {
            throw new InvalidValue("vat.rate", "a rate in category " + category, "0 in a category without tax");
        }
    }
}
