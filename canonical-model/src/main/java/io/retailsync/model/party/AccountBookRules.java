package io.retailsync.model.party;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What has to hold of all accounts together. {@code K4} is ours. */
public final class AccountBookRules {

    /** The rules. */
    public static final Rules<AccountBook> ALL = Rules.<AccountBook>of(AccountBook.class)
            .reject(
                    "K4",
                    "A customer has one account at each legal entity, and no two have one number there.",
                    AccountBookRules::unique)
            .build();

    private AccountBookRules() {}

    private static void unique(AccountBook book, Breaches breaches) {
        Set<List<Object>> owners = new HashSet<>();
        Set<List<Object>> numbers = new HashSet<>();
        for (int i = 0; i < book.accounts().size(); i++) {
            CustomerAccount account = book.accounts().get(i);
            if (!owners.add(List.of(account.legalEntity(), account.customer()))) {
                breaches.add("accounts[" + i + "].customer", "one account at a legal entity", "a second one");
            }
            if (!numbers.add(List.of(account.legalEntity(), account.number()))) {
                breaches.add("accounts[" + i + "].number", "a number of its own", "one that was there before");
            }
        }
    }
}
