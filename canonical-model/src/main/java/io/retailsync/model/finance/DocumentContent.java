package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * All amounts of an invoice or a credit note. Those of a credit note are not negative either: they say what is given back.
 *
 * @param lines at least one
 * @param adjustments allowances and charges on the whole document
 * @param vat the VAT in the document's currency, then the same in the local one where that differs
 * @param totals as stated; their currency is the document's
 */
public record DocumentContent(
        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(max = 5000)
        List<DocumentLine> lines,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(max = 1000)
        List<InvoicedAmount> adjustments,

        @Attribute(
                value = F1,
                owner = {ERP, TAX},
                merge = IMMUTABLE)
        @Size(max = 10)
        List<VatTotal> vat,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        InvoiceTotals totals) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param lines at least one
     * @param adjustments allowances and charges on the whole document
     * @param vat the VAT in the document's currency, then the same in the local one where that differs
     * @param totals as stated; their currency is the document's
     */
    public DocumentContent {
        Required.present("totals", totals);
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
        vat = List.copyOf(vat);
    }

    /**
     * {@return what has to add up}
     *
     * @throws io.retailsync.model.InvalidValue for lines in several currencies, which the rules of the document find first
     */
    public InvoiceAmounts amounts() {
        Stream<InvoicedAmount> nets =
                lines.stream().map(line -> new InvoicedAmount(InvoicedAmount.Kind.LINE, line.net(), line.vat()));
        return new InvoiceAmounts(Stream.concat(nets, adjustments.stream()).toList(), vat, totals);
    }

    /** {@return the VAT by category and rate, in the document's currency} */
    public List<VatSubtotal> breakdown() {
        return vat.isEmpty() ? List.of() : vat.get(0).breakdown();
    }
}
