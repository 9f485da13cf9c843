package io.retailsync.model.finance;

import io.retailsync.model.Finding;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.List;

/**
 * What has to hold of the amounts of an invoice or credit note (canonical-model 9). The rules of EN 16931-1:2017 do the work; a breach names
 * the one it is of. That all amounts are in one currency is a matter of the records' constructors.
 */
public final class InvoiceRules {

    /** The rules, where the tax of each category and rate is rounded as in e-invoices. */
    public static final Rules<InvoiceAmounts> ALL = with(RoundingPolicies.of("e-invoice", 1));

    private InvoiceRules() {}

    /**
     * {@return the rules under another policy}
     *
     * @param policy how the tax of each category and rate is rounded
     */
    public static Rules<InvoiceAmounts> with(RoundingPolicy policy) {
        return Rules.<InvoiceAmounts>of(InvoiceAmounts.class)
                .reject(
                        "F3",
                        "Every total of an invoice is the sum of its parts: BR-CO-10 to BR-CO-16.",
                        (invoice, breaches) -> take(new TotalRules(invoice).findings(), breaches))
                .reject(
                        "F4",
                        "The tax of each category and rate is its share of the taxable amount, which is the sum of what belongs there;"
                                + " where there is no tax, it is zero: BR-CO-17 and rules 1, 8 and 9 of each category.",
                        (invoice, breaches) -> take(new VatRules(invoice, policy).findings(), breaches))
                .build();
    }

    private static void take(List<Finding> findings, Breaches breaches) {
        findings.forEach(finding -> breaches.say(finding.path(), finding.code() + ": " + finding.message()));
    }
}
