package io.retailsync.model.finance;

import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of an invoice (canonical-model 9, M1, F3 and F4; {@code B5} is ours). */
public final class InvoiceDocumentRules {

    /** The rules, where amounts are rounded as in e-invoices. */
    public static final Rules<Invoice> ALL = with(RoundingPolicies.of("e-invoice", 1));

    private InvoiceDocumentRules() {}

    /**
     * {@return the rules under another policy}
     *
     * @param policy how lines and taxes are rounded
     */
    public static Rules<Invoice> with(RoundingPolicy policy) {
        return DocumentRules.of(Invoice.class, policy)
                .reject("B5", "An invoice that is not simplified names its buyer.", InvoiceDocumentRules::buyer)
                .build();
    }

    private static void buyer(Invoice invoice, Breaches breaches) {
        if (invoice.buyer() == null && !invoice.kind().is(InvoiceKind.SIMPLIFIED)) {
            breaches.add("invoice.buyer", "a buyer", "none");
        }
    }
}
