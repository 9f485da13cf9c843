package io.retailsync.model.consent;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold before a person's data are used (canonical-model 9, C1). */
public final class ConsentUseRules {

    /** The rules. */
    public static final Rules<ConsentUse> ALL = Rules.<ConsentUse>of(ConsentUse.class)
            .reject(
                    "C1",
                    "Data are used only where that was granted, and confirmed where the law demands a second step.",
                    ConsentUseRules::granted)
            .build();

    private ConsentUseRules() {}

    private static void granted(ConsentUse use, Breaches breaches) {
        Permission permission = use.ledger().mayUse(use.scope(), use.at(), use.doubleOptIn());
        if (!permission.allowed()) {
            breaches.add("consent", "a permission", permission);
        }
    }
}
