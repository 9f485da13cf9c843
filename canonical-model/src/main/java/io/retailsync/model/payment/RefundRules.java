package io.retailsync.model.payment;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of one refund (canonical-model 9). What depends on its order stands in the rules of the order's dossier. */
public final class RefundRules {

    /** The rules. */
    public static final Rules<Refund> ALL = Rules.<Refund>of(Refund.class)
            .first("M1", "All amounts of a refund for the shop are in one currency.", RefundRules::currencies)
            .reject(
                    "M3",
                    "A total for the customer is in another currency, and of the same sign as the shop's.",
                    RefundRules::presentment)
            .reject("P4", "No line of a refund takes anything from the customer.", RefundRules::lines)
            .build();

    private RefundRules() {}

    private static void currencies(Refund refund, Breaches breaches) {
        CurrencyCode currency = refund.total().currency();
        Money shipping = refund.shipping();
        if (shipping != null) {
            breaches.equal(RefundPaths.SHIPPING::toString, currency, shipping.currency());
        }
        for (int i = 0; i < refund.lines().size(); i++) {
            String path = RefundPaths.LINES + "[" + i + "]";
            RefundLine line = refund.lines().get(i);
            breaches.equal(() -> path + ".net", currency, line.net().currency());
            breaches.equal(() -> path + ".tax", currency, line.tax().currency());
        }
    }

    private static void presentment(Refund refund, Breaches breaches) {
        Money seen = refund.presentmentTotal();
        if (seen == null) {
            return;
        }
        String path = RefundPaths.PRESENTMENT_TOTAL.toString();
        if (seen.currency() == refund.total().currency()) {
            breaches.add(path, "another currency than the shop's", seen.currency());
        } else if (seen.signum() * refund.total().signum() < 0) {
            breaches.add(path, "an amount of the same sign as " + refund.total(), seen);
        }
    }

    private static void lines(Refund refund, Breaches breaches) {
        for (int i = 0; i < refund.lines().size(); i++) {
            RefundLine line = refund.lines().get(i);
            if (line.quantity().value().signum() < 0
                    || line.net().signum() < 0
                    || line.tax().signum() < 0) {
                breaches.add(
                        RefundPaths.LINES + "[" + i + "]",
                        "zero or more",
                        line.quantity() + ", " + line.net() + " and tax of " + line.tax());
            }
        }
    }
}
