package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.OMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a change did to one line.
 *
 * @param line the source's id of the line, whole
 * @param quantity how many more are wanted; below zero for fewer
 * @param amount how much more the line costs with its discounts and without tax on top; below zero for less
 */
public record OrderChangeLine(
        @Attribute(
                value = C1,
                owner = {OMS, COM},
                merge = IMMUTABLE)
        @Size(min = 1, max = 255)
        String line,

        @Attribute(
                value = C1,
                owner = {OMS, COM},
                merge = IMMUTABLE)
        @Nullable
        Quantity quantity,

        @Attribute(
                value = F1,
                owner = {OMS, COM},
                merge = IMMUTABLE)
        @Nullable
        Money amount) {

    /**
     * Refuses missing parts.
     *
     * @param line the source's id of the line, whole
     * @param quantity how many more are wanted; below zero for fewer
     * @param amount how much more the line costs with its discounts and without tax on top; below zero for less
     */
    public OrderChangeLine {
        Required.present("line", line);
    }
}
