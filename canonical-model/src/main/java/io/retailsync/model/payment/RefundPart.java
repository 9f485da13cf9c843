package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.PAY;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A part of a refund that goes back by one means of payment.
 *
 * @param payment by which payment of the order
 * @param amount how much, above zero
 * @param transaction the payment's transaction, once there is one
 */
public record RefundPart(
        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        ExternalRef payment,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        Money amount,

        @Attribute(value = F1, owner = PAY) @Size(min = 1, max = 255) @Nullable
        String transaction) {

    /**
     * Refuses missing parts.
     *
     * @param payment by which payment of the order
     * @param amount how much, above zero
     * @param transaction the payment's transaction, once there is one
     */
    public RefundPart {
        Required.present("payment", payment);
        Required.present("amount", amount);
    }
}
