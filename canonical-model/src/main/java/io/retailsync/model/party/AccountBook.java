package io.retailsync.model.party;

import java.util.List;

/**
 * Accounts of customers: input of {@link AccountBookRules}.
 *
 * @param accounts in any order
 */
public record AccountBook(List<CustomerAccount> accounts) {

    /**
     * Copies the lists.
     *
     * @param accounts in any order
     */
    public AccountBook {
        accounts = List.copyOf(accounts);
    }
}
