package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;

/**
 * What one line bears of a discount.
 *
 * @param line the source's id of the line, whole
 * @param amount how much, zero or more
 */
public record DiscountPart(
        @Attribute(
                value = C1,
                owner = {COM, PRC},
                merge = IMMUTABLE)
        @Size(min = 1, max = 255)
        String line,

        @Attribute(
                value = F1,
                owner = {COM, PRC},
                merge = IMMUTABLE)
        Money amount) {

    /**
     * Refuses missing parts.
     *
     * @param line the source's id of the line, whole
     * @param amount how much, zero or more
     */
    public DiscountPart {
        Required.present("line", line);
        Required.present("amount", amount);
    }
}
