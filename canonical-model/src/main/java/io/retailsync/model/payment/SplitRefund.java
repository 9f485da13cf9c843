package io.retailsync.model.payment;

import io.retailsync.model.Money;
import java.util.List;

/**
 * A refund and the payments by which it goes back: input of {@link SplitRefundRules}.
 *
 * @param total all of it
 * @param tenders its parts
 */
public record SplitRefund(Money total, List<RefundTender> tenders) {

    /**
     * Copies the list.
     *
     * @param total all of it
     * @param tenders its parts
     */
    public SplitRefund {
        tenders = List.copyOf(tenders);
    }
}
