package io.retailsync.model.payment;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What providers should have paid out by now, and what they did: input of {@link SettledTransactionsRules}.
 *
 * @param settled the providers' names of the transactions that should be in a payout
 * @param payouts all that may hold them
 */
public record SettledTransactions(Set<String> settled, List<Payout> payouts) {

    /**
     * Copies the collections.
     *
     * @param settled the providers' names of the transactions that should be in a payout
     * @param payouts all that may hold them
     */
    public SettledTransactions {
        settled = Collections.unmodifiableSet(new LinkedHashSet<>(settled));
        payouts = List.copyOf(payouts);
    }
}
