package io.retailsync.model.payment;

import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of the parts of a refund (canonical-model 9, P3). */
public final class SplitRefundRules {

    /** The rules. */
    public static final Rules<SplitRefund> ALL = Rules.<SplitRefund>of(SplitRefund.class)
            .first(
                    "M1",
                    "All tenders of a refund are in its currency, and so are their payments.",
                    SplitRefundRules::currencies)
            .reject(
                    "P3",
                    "The tenders of a refund add up to it, and none is above what its payment still has to give.",
                    SplitRefundRules::tenders)
            .build();

    private SplitRefundRules() {}

    private static void currencies(SplitRefund refund, Breaches breaches) {
        for (int i = 0; i < refund.tenders().size(); i++) {
            String path = "refund.tenders[" + i + "]";
            RefundTender tender = refund.tenders().get(i);
            breaches.equal(
                    () -> path, refund.total().currency(), tender.amount().currency());
            breaches.equal(
                    () -> path + ".payment",
                    refund.total().currency(),
                    tender.payment().position().captured().currency());
        }
    }

    private static void tenders(SplitRefund refund, Breaches breaches) {
        Money sum = Money.zero(refund.total().currency());
        for (int i = 0; i < refund.tenders().size(); i++) {
            String path = "refund.tenders[" + i + "].amount";
            RefundTender tender = refund.tenders().get(i);
            sum = sum.plus(tender.amount());
            breaches.atMost(() -> path, tender.refundable(), tender.amount());
        }
        breaches.equal(() -> "refund.total", sum, refund.total());
    }
}
