package io.retailsync.model.finance;

import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import java.util.ArrayList;
import java.util.List;

/** BR-CO-10 to BR-CO-16 of EN 16931-1:2017: every stated total is the sum of its parts. */
final class TotalRules {

    private final InvoiceAmounts invoice;
    private final InvoiceTotals totals;
    private final InvoiceSums sums;
    private final List<Finding> findings = new ArrayList<>();

    TotalRules(InvoiceAmounts invoice) {
        this.invoice = invoice;
        this.totals = invoice.totals();
        this.sums = new InvoiceSums(invoice.amounts(), totals.payable().currency());
    }

    List<Finding> findings() {
        check("br-co-10", "lineNet", totals.lineNet(), sums.of(InvoicedAmount.Kind.LINE));
        check("br-co-11", "allowances", totals.allowances(), sums.of(InvoicedAmount.Kind.ALLOWANCE));
        check("br-co-12", "charges", totals.charges(), sums.of(InvoicedAmount.Kind.CHARGE));
        check(
                "br-co-13",
                "taxExclusive",
                totals.taxExclusive(),
                totals.lineNet().minus(totals.allowances()).plus(totals.charges()));
        checkVat();
        check(
                "br-co-16",
                "payable",
                totals.payable(),
                totals.taxInclusive().minus(totals.prepaid()).plus(totals.rounding()));
        return findings;
    }

    private void checkVat() {
        List<VatTotal> own = invoice.vat().stream()
                .filter(vat -> vat.tax().currency() == sums.currency())
                .toList();
        if (own.size() != 1) {
            findings.add(new Finding(
                    "br-co-15",
                    "invoice.vat",
                    "expected one VAT total in " + sums.currency() + ", found " + own.size()));
            return;
        }
        VatTotal vat = own.get(0);
        Money parts = vat.breakdown().stream().map(VatSubtotal::tax).reduce(sums.zero(), Money::plus);
        InvoiceSums.compare("br-co-14", "invoice.vat.tax", vat.tax(), parts).ifPresent(findings::add);
        check(
                "br-co-15",
                "taxInclusive",
                totals.taxInclusive(),
                totals.taxExclusive().plus(vat.tax()));
    }

    private void check(String rule, String total, Money stated, Money expected) {
        InvoiceSums.compare(rule, "invoice.totals." + total, stated, expected).ifPresent(findings::add);
    }
}
