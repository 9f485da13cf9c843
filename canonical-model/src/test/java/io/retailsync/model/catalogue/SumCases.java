package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.InvariantCase.refused;
import static io.retailsync.model.catalogue.Sound.eur;
import static io.retailsync.model.catalogue.Sound.usd;

import io.retailsync.model.Money;
import io.retailsync.model.finance.CreditedInvoice;
import io.retailsync.model.finance.InvoiceAmounts;
import io.retailsync.model.finance.InvoicedAmount;
import io.retailsync.model.finance.VatCategory;
import io.retailsync.model.finance.VatClass;
import io.retailsync.model.finance.VatSubtotal;
import io.retailsync.model.finance.VatTotal;
import io.retailsync.model.money.MoneyPair;
import io.retailsync.model.money.PairSum;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.Split;
import java.util.List;

/** A mutation for each invariant of sums and invoices. */
final class SumCases {

    private static final VatClass STANDARD = new VatClass(VatCategory.S, Percentage.of("19"));

    private SumCases() {}

    static List<InvariantCase<?>> all() {
        InvoiceAmounts invoice = invoice(eur("100.00"));
        Split split = new Split(eur("-10.00"), List.of(eur("-3.34"), eur("-6.66"), eur("0.00")));
        return List.of(
                refused(
                        "F3",
                        invoice,
                        Altered.with(invoice, "totals", Altered.with(invoice.totals(), "prepaid", eur("0.01"))),
                        "invoice.totals.payable"),
                refused(
                        "F4",
                        invoice,
                        Altered.with(
                                invoice,
                                "vat",
                                List.of(new VatTotal(
                                        eur("19.00"),
                                        List.of(new VatSubtotal(STANDARD, eur("100.00"), eur("18.99"), null))))),
                        "invoice.vat.breakdown[0].tax"),
                refused("M1", credited(eur("40.00"), eur("60.00")), credited(usd("40.00")), "creditNotes[0]"),
                refused(
                        "F5",
                        credited(eur("40.00"), eur("60.00")),
                        credited(eur("40.00"), eur("60.01")),
                        "creditNotes.totals.taxInclusive"),
                refused("M1", split, new Split(eur("-10.00"), List.of(usd("-10.00"))), "parts[0]"),
                refused("M2", split, new Split(eur("-10.00"), List.of(eur("-3.34"), eur("-6.67"))), "parts"),
                refused("M2", split, new Split(eur("-10.00"), List.of(eur("-10.01"), eur("0.01"))), "parts[1]"),
                refused(
                        "M1",
                        pair("3.00", "3.30"),
                        new PairSum(
                                pair("3.00", "3.30").whole(),
                                List.of(new MoneyPair(eur("3.00"), Money.of("300", "JPY"), null))),
                        "parts[0].presentment"),
                refused("M3", pair("3.00", "3.30"), pair("3.00", "3.29"), "whole.presentment"),
                refused("M3", pair("3.00", "3.30"), pair("2.99", "3.30"), "whole.shop"));
    }

    private static PairSum pair(String shop, String presentment) {
        return new PairSum(
                new MoneyPair(eur(shop), usd(presentment), null),
                List.of(new MoneyPair(eur("1.00"), usd("1.10"), null), new MoneyPair(eur("2.00"), usd("2.20"), null)));
    }

    private static CreditedInvoice credited(Money... notes) {
        return new CreditedInvoice(
                invoice(eur("100.00")),
                java.util.stream.Stream.of(notes).map(SumCases::invoice).toList());
    }

    private static InvoiceAmounts invoice(Money net) {
        Money zero = Money.zero(net.currency());
        return InvoiceAmounts.of(
                List.of(new InvoicedAmount(InvoicedAmount.Kind.LINE, net, STANDARD)),
                zero,
                zero,
                RoundingPolicies.of("e-invoice", 1));
    }
}
