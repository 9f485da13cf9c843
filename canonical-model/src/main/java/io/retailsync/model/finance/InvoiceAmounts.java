package io.retailsync.model.finance;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.money.ExchangeRate;
import io.retailsync.model.money.RoundingPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that adds up in an invoice or a credit note, without the rest of it: EN 16931-1:2017, the calculation rules BR-CO-10 to 17 and those
 * of the VAT categories (8 and 9 of each), which {@link InvoiceRules} asks. The rules are strict: the tolerances of one currency unit that
 * validators grant are no rounding.
 *
 * @param amounts lines, allowances and charges
 * @param vat the VAT of the document, and the same in the local currency where that is another one
 * @param totals as stated; their currency is the document's
 */
public record InvoiceAmounts(List<InvoicedAmount> amounts, List<VatTotal> vat, InvoiceTotals totals) {

    /**
     * Copies the lists and refuses an amount in a second currency.
     *
     * @param amounts lines, allowances and charges
     * @param vat the VAT of the document, and the same in the local currency where that is another one
     * @param totals as stated; their currency is the document's
     */
    public InvoiceAmounts {
        amounts = List.copyOf(amounts);
        vat = List.copyOf(vat);
        CurrencyCode currency = totals.payable().currency();
        if (!amounts.stream().allMatch(part -> part.amount().currency() == currency)) {
            throw new InvalidValue("invoice.amounts", "amounts in several currencies", "all in " + currency);
        }
    }

    /**
     * {@return an invoice that adds up: breakdown and totals are calculated}
     *
     * @param amounts lines, allowances and charges, at least one
     * @param prepaid paid before
     * @param rounding of the payable amount
     * @param policy how the tax of each category and rate is rounded
     */
    public static InvoiceAmounts of(
            List<InvoicedAmount> amounts, Money prepaid, Money rounding, RoundingPolicy policy) {
        InvoiceSums sums = new InvoiceSums(amounts, prepaid.currency());
        Map<VatClass, Money> taxable = new LinkedHashMap<>();
        amounts.forEach(part -> taxable.merge(part.vat(), part.signed(), Money::plus));
        List<VatSubtotal> breakdown = taxable.entrySet().stream()
                .map(entry -> new VatSubtotal(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getKey().rate().shareOf(entry.getValue(), policy),
                        null))
                .toList();
        Money tax = breakdown.stream().map(VatSubtotal::tax).reduce(sums.zero(), Money::plus);
        Money exclusive = sums.of(InvoicedAmount.Kind.LINE)
                .minus(sums.of(InvoicedAmount.Kind.ALLOWANCE))
                .plus(sums.of(InvoicedAmount.Kind.CHARGE));
        Money inclusive = exclusive.plus(tax);
        return new InvoiceAmounts(
                amounts,
                List.of(new VatTotal(tax, breakdown)),
                new InvoiceTotals(
                        sums.of(InvoicedAmount.Kind.LINE),
                        sums.of(InvoicedAmount.Kind.ALLOWANCE),
                        sums.of(InvoicedAmount.Kind.CHARGE),
                        exclusive,
                        inclusive,
                        prepaid,
                        rounding,
                        inclusive.minus(prepaid).plus(rounding)));
    }

    /**
     * {@return the same invoice with its VAT in the local currency too (BT-111): the total converted once}
     *
     * @param rate from the document's currency to the local one
     * @param policy how the product is rounded
     */
    public InvoiceAmounts withLocalVat(ExchangeRate rate, RoundingPolicy policy) {
        List<VatTotal> both = new ArrayList<>(vat);
        both.add(new VatTotal(rate.convert(vat.get(0).tax(), policy), List.of()));
        return new InvoiceAmounts(amounts, both, totals);
    }
}
