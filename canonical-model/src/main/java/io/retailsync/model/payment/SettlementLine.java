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
import org.jspecify.annotations.Nullable;

/**
 * One line of a payout.
 *
 * @param kind what it is for
 * @param gross what moved, from the retailer's side
 * @param fee what the provider keeps of it
 * @param net gross less fee
 * @param taxOnFee the tax within the fee
 * @param transaction the payment transaction as the provider calls it
 * @param order the order, if it concerns one
 */
public record SettlementLine(
        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        Coded<SettlementKind> kind,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        Money gross,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        Money fee,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        Money net,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE) @Nullable
        Money taxOnFee,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String transaction,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE) @Nullable
        ExternalRef order) {

    /**
     * Refuses missing parts.
     *
     * @param kind what it is for
     * @param gross what moved, from the retailer's side
     * @param fee what the provider keeps of it
     * @param net gross less fee
     * @param taxOnFee the tax within the fee
     * @param transaction the payment transaction as the provider calls it
     * @param order the order, if it concerns one
     */
    public SettlementLine {
        Required.present("kind", kind);
        Required.present("gross", gross);
        Required.present("fee", fee);
        Required.present("net", net);
    }
}
