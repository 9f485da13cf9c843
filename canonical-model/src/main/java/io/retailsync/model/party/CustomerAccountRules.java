package io.retailsync.model.party;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.stream.Stream;

/** What has to hold of one account of a customer. */
public final class CustomerAccountRules {

    /** The rules. */
    public static final Rules<CustomerAccount> ALL = Rules.<CustomerAccount>of(CustomerAccount.class)
            .reject(
                    "M1",
                    "What may be owed and what is owed are in the currency of the account.",
                    CustomerAccountRules::currencies)
            .build();

    private CustomerAccountRules() {}

    private static void currencies(CustomerAccount account, Breaches breaches) {
        Stream.of(CustomerAccountPaths.CREDIT_LIMIT, CustomerAccountPaths.CREDIT_USED)
                .forEach(path -> path.read(account)
                        .ifPresent(amount -> breaches.equal(path::toString, account.currency(), amount.currency())));
    }
}
