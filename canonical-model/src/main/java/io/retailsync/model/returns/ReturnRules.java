package io.retailsync.model.returns;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of one return (canonical-model 9). What depends on its order stands in the rules of the order's dossier. */
public final class ReturnRules {

    /** The rules. */
    public static final Rules<Return> ALL = Rules.<Return>of(Return.class)
            .reject("R1", "What comes back is more than nothing.", ReturnRules::quantities)
            .build();

    private ReturnRules() {}

    private static void quantities(Return goods, Breaches breaches) {
        for (int i = 0; i < goods.lines().size(); i++) {
            ReturnLine line = goods.lines().get(i);
            if (line.quantity().value().signum() <= 0) {
                breaches.add(ReturnPaths.LINES + "[" + i + "].quantity", "more than zero", line.quantity());
            }
        }
    }
}
