package io.retailsync.model.money;

import java.util.List;

/**
 * An amount on both sides of a sale and the parts that it is the sum of: input of {@link PairSumRules}.
 *
 * @param whole the sum
 * @param parts its parts
 */
public record PairSum(MoneyPair whole, List<MoneyPair> parts) {

    /**
     * Copies the list.
     *
     * @param whole the sum
     * @param parts its parts
     */
    public PairSum {
        parts = List.copyOf(parts);
    }
}
