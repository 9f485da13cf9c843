package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.util.function.Consumer;
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
        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money lineNet,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money allowances,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money charges,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money taxExclusive,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money taxInclusive,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money prepaid,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money rounding,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
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

    /** {@return a builder that was told nothing so far} */
    public static InvoiceTotalsBuilder builder() {
        return new InvoiceTotalsBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public InvoiceTotals with(Consumer<InvoiceTotalsBuilder> change) {
        InvoiceTotalsBuilder builder = new InvoiceTotalsBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
