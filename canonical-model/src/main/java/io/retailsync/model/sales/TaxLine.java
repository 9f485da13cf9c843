package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.money.Percentage;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One tax on one line.
 *
 * @param title what the source calls it
 * @param ratePercent percent, such as 19 or 7.5; absent where the source tells the amount only
 * @param amount the tax of the whole line
 */
public record TaxLine(
        @Attribute(
                value = F1,
                owner = {TAX, COM},
                merge = IMMUTABLE)
        @Size(max = 255)
        String title,

        @Attribute(
                value = F1,
                owner = {TAX, COM},
                merge = IMMUTABLE)
        @Nullable
        Percentage ratePercent,

        @Attribute(
                value = F1,
                owner = {TAX, COM},
                merge = IMMUTABLE)
        Money amount) {}
