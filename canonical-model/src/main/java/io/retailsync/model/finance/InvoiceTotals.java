package io.retailsync.model.finance;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.util.stream.Stream;

/**
 * The totals of an invoice (BG-22), as stated.
 *
 * @param lineNet sum of the lines' net amounts (BT-106)
 * @param allowances sum of the document's allowances (BT-107)
 * @param charges sum of the document's charges (BT-108)
 * @param taxExclusive total without VAT (BT-109)
 * @param taxInclusive total with VAT (BT-112)
 * @param prepaid paid before (BT-113)
 * @param rounding added to make the payable amount round (BT-114)
 * @param payable due for payment (BT-115)
 */
public record InvoiceTotals(
        Money lineNet,
        Money allowances,
        Money charges,
        Money taxExclusive,
        Money taxInclusive,
        Money prepaid,
        Money rounding,
        Money payable) {

    /**
     * Refuses a second currency.
     *
     * @param lineNet sum of the lines' net amounts (BT-106)
     * @param allowances sum of the document's allowances (BT-107)
     * @param charges sum of the document's charges (BT-108)
     * @param taxExclusive total without VAT (BT-109)
     * @param taxInclusive total with VAT (BT-112)
     * @param prepaid paid before (BT-113)
     * @param rounding added to make the payable amount round (BT-114)
     * @param payable due for payment (BT-115)
     */
    public InvoiceTotals {
        CurrencyCode currency = lineNet.currency();
        if (!Stream.of(allowances, charges, taxExclusive, taxInclusive, prepaid, rounding, payable)
                .allMatch(part -> part.currency() == currency)) {
            throw new InvalidValue("invoice.totals", "amounts in several currencies", "all in " + currency);
        }
    }
}
