package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.APPEND_ONLY;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.PAY;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A single movement of money on a payment; its state may still move by {@link TransactionLifecycle}, all else stays.
 *
 * @param id within the payment
 * @param kind what it is for
 * @param parent the transaction that it captures, gives up, gives back or takes away
 * @param amount not negative: the kind says in which direction
 * @param state how it went
 * @param occurredAt when, by the provider's clock
 * @param providerRef what the provider calls it
 * @param errorCode why it failed, in the provider's code
 * @param authorizedUntil until when the money is reserved
 * @param settled what it comes to in the currency in which the provider pays out, before fees
 * @param fees what the provider keeps
 */
public record PaymentTransaction(
        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String id,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        TransactionKind kind,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String parent,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        Money amount,

        @Attribute(value = F1, owner = PAY) TransactionStatus state,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        Instant occurredAt,

        @Attribute(value = F1, owner = PAY) @Size(min = 1, max = 255) @Nullable
        String providerRef,

        @Attribute(value = F1, owner = PAY) @Size(min = 1, max = 255) @Nullable
        String errorCode,

        @Attribute(value = F1, owner = PAY) @Nullable Instant authorizedUntil,

        @Attribute(value = F1, owner = PAY) @Nullable Money settled,

        @Attribute(value = F1, owner = PAY, merge = APPEND_ONLY) @Size(max = 100)
        List<Money> fees) {

    /**
     * Refuses missing parts, copies the fees.
     *
     * @param id within the payment
     * @param kind what it is for
     * @param parent the transaction that it captures, gives up, gives back or takes away
     * @param amount not negative: the kind says in which direction
     * @param state how it went
     * @param occurredAt when, by the provider's clock
     * @param providerRef what the provider calls it
     * @param errorCode why it failed, in the provider's code
     * @param authorizedUntil until when the money is reserved
     * @param settled what it comes to in the currency in which the provider pays out, before fees
     * @param fees what the provider keeps
     */
    public PaymentTransaction {
        Required.present("id", id);
        Required.present("kind", kind);
        Required.present("amount", amount);
        Required.present("state", state);
        Required.present("occurredAt", occurredAt);
        fees = List.copyOf(fees);
    }

    /** {@return a builder that was told nothing so far} */
    public static PaymentTransactionBuilder builder() {
        return new PaymentTransactionBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public PaymentTransaction with(Consumer<PaymentTransactionBuilder> change) {
        PaymentTransactionBuilder builder = new PaymentTransactionBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /** {@return what the payment's status depends on} */
    public PaymentEntry entry() {
        return new PaymentEntry(kind, state, amount);
    }

    boolean succeeded() {
        return state == TransactionStatus.SUCCESS;
    }
}
