package io.retailsync.model.loyalty;

import io.retailsync.model.Quantity;
import java.util.List;

/**
 * The points of an order line of which something came back: input of {@link ReturnedAccrualRules}.
 *
 * @param accrual what was earned with the line
 * @param transactions all of the member
 * @param bought the line's quantity, above zero
 * @param returned what came back
 */
public record ReturnedAccrual(
        PointsTransaction accrual, List<PointsTransaction> transactions, Quantity bought, Quantity returned) {

    /**
     * Copies the list.
     *
     * @param accrual what was earned with the line
     * @param transactions all of the member
     * @param bought the line's quantity, above zero
     * @param returned what came back
     */
    public ReturnedAccrual {
        transactions = List.copyOf(transactions);
    }
}
