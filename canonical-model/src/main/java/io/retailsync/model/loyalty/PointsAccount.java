package io.retailsync.model.loyalty;

import java.util.List;

/**
 * A member and all points that came and went: input of {@link PointsAccountRules}.
 *
 * @param membership the member, with the balances that the loyalty system states
 * @param transactions all of the member, in any order
 */
public record PointsAccount(LoyaltyMembership membership, List<PointsTransaction> transactions) {

    /**
     * Copies the list.
     *
     * @param membership the member, with the balances that the loyalty system states
     * @param transactions all of the member, in any order
     */
    public PointsAccount {
        transactions = List.copyOf(transactions);
    }
}
