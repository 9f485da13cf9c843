package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The VAT of an invoice in one currency: the document's (BT-110) with its breakdown, or the one that the local authority wants (BT-111).
 *
 * @param tax in all
 * @param breakdown by category and rate; empty in the local currency
 */
public record VatTotal(
        @Attribute(
                value = F1,
                owner = {ERP, TAX},
                merge = IMMUTABLE)
        Money tax,

        @Attribute(
                value = F1,
                owner = {ERP, TAX},
                merge = IMMUTABLE)
        @Size(max = 100)
        List<VatSubtotal> breakdown) {

    /**
     * Copies the list and refuses a breakdown in another currency.
     *
     * @param tax in all
     * @param breakdown by category and rate; empty in the local currency
     */
    public VatTotal {
        breakdown = List.copyOf(breakdown);
        if (!breakdown.stream()
                .allMatch(part -> part.tax().currency() == tax.currency()
                        && part.taxable().currency() == tax.currency())) {
            throw new InvalidValue("invoice.vat.breakdown", "another currency", "amounts in " + tax.currency());
        }
    }
}
