package io.retailsync.model.payment;

import io.retailsync.model.Money;
import io.retailsync.model.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link PaymentTransaction}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class PaymentTransactionBuilder {

    private @Nullable String id;
    private @Nullable TransactionKind kind;
    private @Nullable String parent;
    private @Nullable Money amount;
    private @Nullable TransactionStatus state;
    private @Nullable Instant occurredAt;
    private @Nullable String providerRef;
    private @Nullable String errorCode;
    private @Nullable Instant authorizedUntil;
    private @Nullable Money settled;
    private List<Money> fees = List.of();

    PaymentTransactionBuilder() {}

    PaymentTransactionBuilder(PaymentTransaction begun) {
        id = begun.id();
        kind = begun.kind();
        parent = begun.parent();
        amount = begun.amount();
        state = begun.state();
        occurredAt = begun.occurredAt();
        providerRef = begun.providerRef();
        errorCode = begun.errorCode();
        authorizedUntil = begun.authorizedUntil();
        settled = begun.settled();
        fees = begun.fees();
    }

    /**
     * {@return this builder}
     *
     * @param id within the payment
     */
    public PaymentTransactionBuilder id(String id) {
        this.id = id;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind what it is for
     */
    public PaymentTransactionBuilder kind(TransactionKind kind) {
        this.kind = kind;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param parent the transaction that it captures, gives up, gives back or takes away
     */
    public PaymentTransactionBuilder parent(@Nullable String parent) {
        this.parent = parent;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param amount not negative: the kind says in which direction
     */
    public PaymentTransactionBuilder amount(Money amount) {
        this.amount = amount;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param state how it went
     */
    public PaymentTransactionBuilder state(TransactionStatus state) {
        this.state = state;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param occurredAt when, by the provider's clock
     */
    public PaymentTransactionBuilder occurredAt(Instant occurredAt) {
        this.occurredAt = occurredAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param providerRef what the provider calls it
     */
    public PaymentTransactionBuilder providerRef(@Nullable String providerRef) {
        this.providerRef = providerRef;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param errorCode why it failed, in the provider's code
     */
    public PaymentTransactionBuilder errorCode(@Nullable String errorCode) {
        this.errorCode = errorCode;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param authorizedUntil until when the money is reserved
     */
    public PaymentTransactionBuilder authorizedUntil(@Nullable Instant authorizedUntil) {
        this.authorizedUntil = authorizedUntil;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param settled what it comes to in the currency in which the provider pays out, before fees
     */
    public PaymentTransactionBuilder settled(@Nullable Money settled) {
        this.settled = settled;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param fees what the provider keeps
     */
    public PaymentTransactionBuilder fees(List<Money> fees) {
        this.fees = fees;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public PaymentTransaction build() {
        return new PaymentTransaction(
                Required.given("id", id),
                Required.given("kind", kind),
                parent,
                Required.given("amount", amount),
                Required.given("state", state),
                Required.given("occurredAt", occurredAt),
                providerRef,
                errorCode,
                authorizedUntil,
                settled,
                fees);
    }
}
