package io.retailsync.model.finance;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of all that a sale left in the books (canonical-model 9, F8). */
public final class FinancialTransactionRules {

    /** The rules. */
    public static final Rules<FinancialTransaction> ALL = Rules.<FinancialTransaction>of(FinancialTransaction.class)
            .exception("F8", "A completed order lacks nothing in the books.", FinancialTransactionRules::complete)
            .build();

    private FinancialTransactionRules() {}

    private static void complete(FinancialTransaction sale, Breaches breaches) {
        if (sale.completedAt() != null) {
            sale.missing().forEach(leg -> breaches.add("financialTransaction.legs", leg, "none"));
        }
    }
}
