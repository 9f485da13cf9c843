package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.PAY;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payer contests a payment at the bank (canonical-model §5.7).
 *
 * @param payment the payment
 * @param transaction its transaction that is contested
 * @param amount how much of it
 * @param reason the bank's reason code
 * @param status where it stands
 * @param dueBy until when the retailer has to answer
 */
public record Dispute(
        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        ExternalRef payment,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String transaction,

        @Attribute(value = F1, owner = PAY) Money amount,

        @Attribute(value = F1, owner = PAY) @Size(min = 1, max = 255)
        String reason,

        @Attribute(value = F1, owner = PAY) Coded<DisputeStatus> status,

        @Attribute(value = F1, owner = PAY) @Nullable Instant dueBy) {

    /**
     * Refuses missing parts.
     *
     * @param payment the payment
     * @param transaction its transaction that is contested
     * @param amount how much of it
     * @param reason the bank's reason code
     * @param status where it stands
     * @param dueBy until when the retailer has to answer
     */
    public Dispute {
        Required.present("payment", payment);
        Required.present("transaction", transaction);
        Required.present("amount", amount);
        Required.present("reason", reason);
        Required.present("status", status);
    }

    /** {@return whether nobody has decided yet: the payment is DISPUTED as long} */
    public boolean open() {
        return status.is(DisputeStatus.NEEDS_RESPONSE) || status.is(DisputeStatus.UNDER_REVIEW);
    }
}
