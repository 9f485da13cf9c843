package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One line of the VAT breakdown (BG-23).
 *
 * @param vat category and rate
 * @param taxable the sum of its amounts (BT-116)
 * @param tax of it (BT-117)
 * @param exemption why nothing is taxed (BT-120), where the category is exempt
 */
public record VatSubtotal(
        @Attribute(
                value = F1,
                owner = {ERP, TAX},
                merge = IMMUTABLE)
        VatClass vat,

        @Attribute(
                value = F1,
                owner = {ERP, TAX},
                merge = IMMUTABLE)
        Money taxable,

        @Attribute(
                value = F1,
                owner = {ERP, TAX},
                merge = IMMUTABLE)
        Money tax,

        @Attribute(
                value = F1,
                owner = {ERP, TAX},
                merge = IMMUTABLE)
        @Size(min = 1, max = 255)
        @Nullable
        String exemption) {}
