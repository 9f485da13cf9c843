package io.retailsync.model.party;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.HashSet;
import java.util.Set;

/** What has to hold of a hierarchy of accounts (canonical-model 9, G3, and 5.1: at most 10 deep). */
public final class AccountFamilyRules {

    /** The rules. */
    public static final Rules<AccountFamily> ALL = Rules.<AccountFamily>of(AccountFamily.class)
            .reject(
                    "G3",
                    "No customer stands above itself, and none has more than nine above it.",
                    AccountFamilyRules::acyclic)
            .build();

    private AccountFamilyRules() {}

    private static final int DEEPEST = 10;

    private static void acyclic(AccountFamily family, Breaches breaches) {
        Set<ExternalRef> seen = new HashSet<>(Set.of(family.customer()));
        for (int i = 0; i < family.above().size(); i++) {
            if (!seen.add(family.above().get(i))) {
                breaches.add("above[" + i + "]", "another customer", "one further down");
            }
        }
        breaches.atMost(() -> "above", DEEPEST, family.above().size() + 1);
    }
}
