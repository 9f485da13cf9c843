package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One line of an offer.
 *
 * @param ref the source's id of the line, whole
 * @param sku stock keeping unit; absent for free items
 * @param title what is offered
 * @param quantity how many
 * @param unitPrice what one costs before discounts
 * @param discount all discounts of the line, not negative
 */
public record QuoteLine(
        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String ref,

        @Attribute(value = C0, owner = CRM, merge = IMMUTABLE) @Nullable
        Sku sku,

        @Attribute(value = C1, owner = CRM) @Size(max = 255) String title,

        @Attribute(value = C1, owner = CRM) Quantity quantity,

        @Attribute(
                value = F1,
                owner = {PRC, CRM})
        UnitAmount unitPrice,

        @Attribute(
                value = F1,
                owner = {PRC, CRM})
        Money discount) {

    /**
     * Refuses missing parts.
     *
     * @param ref the source's id of the line, whole
     * @param sku stock keeping unit; absent for free items
     * @param title what is offered
     * @param quantity how many
     * @param unitPrice what one costs before discounts
     * @param discount all discounts of the line, not negative
     */
    public QuoteLine {
        Required.present("ref", ref);
        Required.present("title", title);
        Required.present("quantity", quantity);
        Required.present("unitPrice", unitPrice);
        Required.present("discount", discount);
    }
}
