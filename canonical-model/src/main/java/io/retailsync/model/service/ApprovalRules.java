package io.retailsync.model.service;

import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.time.Instant;

/** What has to hold of an approval (canonical-model §5.10). */
public final class ApprovalRules {

    /** The rules. */
    public static final Rules<Approval> ALL = Rules.<Approval>of(Approval.class)
            .reject(
                    "A1",
                    "Who decides is named with the time, is not who asked, and agrees to no more than their limit.",
                    ApprovalRules::check)
            .build();

    private ApprovalRules() {}

    private static void check(Approval approval, Breaches breaches) {
        boolean agreed = approval.status().is(ApprovalStatus.APPROVED);
        Instant at = approval.decidedAt();
        if ((agreed || approval.status().is(ApprovalStatus.REJECTED)) && (approval.decidedBy() == null || at == null)) {
            breaches.add("approval.decidedBy", "who decided and when", "nobody");
        }
        if (approval.requestedBy().equals(approval.decidedBy())) {
            breaches.add("approval.decidedBy", "somebody else", "who asked");
        }
        if (at != null && at.isBefore(approval.requestedAt())) {
            breaches.add("approval.decidedAt", "a time after the request", at);
        }
        Money amount = approval.amount();
        Money limit = approval.limit();
        if (agreed
                && amount != null
                && limit != null
                && (amount.currency() != limit.currency() || amount.compareTo(limit) > 0)) {
            breaches.add("approval.amount", "at most " + limit, amount);
        }
    }
}
