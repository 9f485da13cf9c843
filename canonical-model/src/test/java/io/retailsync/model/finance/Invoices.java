package io.retailsync.model.finance;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import io.retailsync.model.SharedData;
import io.retailsync.model.money.Percentage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the amounts of other people's invoices; what a case leaves out is nothing. */
record Invoices(JsonNode document) {

    InvoiceAmounts read() {
        return new InvoiceAmounts(amounts(), vat(), totals());
    }

    /** {@return the rules of EN 16931 that are broken, in their order} */
    static List<String> broken(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.message().substring(0, finding.message().indexOf(':')))
                .toList();
    }

    List<InvoicedAmount> amounts() {
        Stream<InvoicedAmount> lines = SharedData.each(document.path("lines"))
                .map(line -> new InvoicedAmount(InvoicedAmount.Kind.LINE, money(line, "net"), vat(line)));
        Stream<InvoicedAmount> others = SharedData.each(document.path("allowanceCharges"))
                .map(part -> new InvoicedAmount(
                        part.path("charge").asBoolean() ? InvoicedAmount.Kind.CHARGE : InvoicedAmount.Kind.ALLOWANCE,
                        money(part, "amount"),
                        vat(part)));
        return Stream.concat(lines, others).toList();
    }

    /** The file does not say which VAT total is in which currency: the one that is first by default is the document's. */
    private List<VatTotal> vat() {
        List<VatTotal> totals = new ArrayList<>();
        for (JsonNode total : document.path("taxTotals")) {
            CurrencyCode currency = totals.isEmpty() || !document.has("taxCurrency")
                    ? currency()
                    : CurrencyCode.of(document.path("taxCurrency").asText());
            List<VatSubtotal> breakdown = SharedData.each(total.path("subtotals"))
                    .map(part -> new VatSubtotal(vat(part), money(part, "taxable"), money(part, "tax"), null))
                    .toList();
            totals.add(new VatTotal(Money.of(total.path("taxAmount").asText("0"), currency.code()), breakdown));
        }
        return totals;
    }

    private InvoiceTotals totals() {
        JsonNode stated = document.path("totals");
        return new InvoiceTotals(
                money(stated, "lineNet"),
                money(stated, "allowance"),
                money(stated, "charge"),
                money(stated, "taxExclusive"),
                money(stated, "taxInclusive"),
                money(stated, "prepaid"),
                money(stated, "rounding"),
                money(stated, "payable"));
    }

    /** Some cases call the intra-community supply IC instead of K, and give it a rate. */
    private static VatClass vat(JsonNode part) {
        String code = part.path("category").asText("S");
        VatCategory category = code.equals("IC") ? VatCategory.K : VatCategory.valueOf(code);
        return new VatClass(
                category, category.taxed() ? Percentage.of(part.path("rate").asText("0")) : Percentage.ZERO);
    }

    CurrencyCode currency() {
        return CurrencyCode.of(document.path("documentCurrency").asText("EUR"));
    }

    Money money(JsonNode owner, String name) {
        return Money.of(owner.path(name).asText("0"), currency().code());
    }
}
