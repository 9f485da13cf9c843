package io.retailsync.model.finance;

import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import io.retailsync.model.money.RoundingPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * BR-CO-17 and rules 1, 8 and 9 of each VAT category (EN 16931-1:2017): what was invoiced is in the breakdown, the taxable amount is the sum
 * of what belongs there, the tax is its share of it, and categories without tax have none.
 */
final class VatRules {

    private final InvoiceAmounts invoice;
    private final InvoiceSums sums;
    private final RoundingPolicy policy;
    private final List<Finding> findings = new ArrayList<>();

    VatRules(InvoiceAmounts invoice, RoundingPolicy policy) {
        this.invoice = invoice;
        this.sums =
                new InvoiceSums(invoice.amounts(), invoice.totals().payable().currency());
        this.policy = policy;
    }

    List<Finding> findings() {
        invoice.vat().stream()
                .filter(total -> total.tax().currency() == sums.currency())
                .map(VatTotal::breakdown)
                .forEach(this::check);
        return findings;
    }

    private void check(List<VatSubtotal> breakdown) {
        for (int i = 0; i < breakdown.size(); i++) {
            check("invoice.vat.breakdown[" + i + "]", breakdown.get(i));
        }
        List<VatClass> stated = breakdown.stream().map(VatSubtotal::vat).toList();
        invoice.amounts().stream()
                .map(InvoicedAmount::vat)
                .distinct()
                .filter(vat -> !stated.contains(vat))
                .forEach(vat -> findings.add(new Finding(
                        vat.category().rule(1),
                        "invoice.vat.breakdown",
                        "expected " + vat.category() + " at " + vat.rate() + ", found none")));
    }

    private void check(String path, VatSubtotal subtotal) {
        VatClass vat = subtotal.vat();
        Money tax = vat.rate().shareOf(subtotal.taxable(), policy);
        Money taxable = sums.taxable(vat::equals);
        InvoiceSums.compare(vat.category().rule(8), path + ".taxable", subtotal.taxable(), taxable)
                .ifPresent(findings::add);
        InvoiceSums.compare(vat.category().rule(9), path + ".tax", subtotal.tax(), tax)
                .ifPresent(findings::add);
        InvoiceSums.compare("br-co-17", path + ".tax", subtotal.tax(), tax).ifPresent(findings::add);
    }
}
