package io.retailsync.model.payment;

import io.retailsync.model.Money;

/**
 * The part of a refund that goes back the way of one payment.
 *
 * @param amount how much
 * @param payment the payment before this refund
 */
public record RefundTender(Money amount, PaymentFacts payment) {

    /** {@return what can still go back this way} */
    public Money refundable() {
        PaymentPosition position = payment.position();
        return position.captured().minus(position.refunded()).minus(payment.chargedBack());
    }
}
