package io.retailsync.model.finance;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.util.List;

/**
 * The VAT of an invoice in one currency: the document's (BT-110) with its breakdown, or the one that the local authority wants (BT-111).
 *
 * @param tax in all
 * @param breakdown by category and rate; empty in the local currency
 */
public record VatTotal(Money tax, List<VatSubtotal> breakdown) {

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
