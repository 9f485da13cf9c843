package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.K1;
import static io.retailsync.model.MergeRule.APPEND_ONLY;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.PAY;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a customer pays for an order, by one means of payment (canonical-model §5.7). Its transactions are facts that are never changed or
 * taken away; sums and status follow from them. What has to hold: {@link PaymentRules}.
 *
 * @param order what is paid for
 * @param method by what
 * @param provider who moves the money; of cash the store
 * @param providerRef what the provider calls the payment
 * @param instrument what was used
 * @param currency of all its transactions
 * @param transactions at least one
 */
public record Payment(
        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(value = K1, owner = PAY, merge = IMMUTABLE)
        Coded<PaymentMethod> method,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String provider,

        @Attribute(value = K1, owner = PAY) @Size(min = 1, max = 255) @Nullable
        String providerRef,

        @Attribute(value = K1, owner = PAY) @Nullable PaymentInstrument instrument,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        CurrencyCode currency,

        @Attribute(value = F1, owner = PAY, merge = APPEND_ONLY) @Size(max = 1000)
        List<PaymentTransaction> transactions) {

    /**
     * Refuses missing parts, copies the transactions.
     *
     * @param order what is paid for
     * @param method by what
     * @param provider who moves the money; of cash the store
     * @param providerRef what the provider calls the payment
     * @param instrument what was used
     * @param currency of all its transactions
     * @param transactions at least one
     */
    public Payment {
        Required.present("order", order);
        Required.present("method", method);
        Required.present("provider", provider);
        Required.present("currency", currency);
        transactions = List.copyOf(transactions);
    }

    /**
     * {@return what the status follows from}
     *
     * @param now to see whether what is reserved has run out
     * @param disputes those of this payment
     * @throws io.retailsync.model.InvalidValue for a payment without transactions or with a negative amount
     */
    public PaymentFacts facts(Instant now, List<Dispute> disputes) {
        return new PaymentFacts(
                transactions.stream().map(PaymentTransaction::entry).toList(),
                expired(now),
                disputes.stream().anyMatch(Dispute::open));
    }

    /** {@return what was ever reserved, sales included, less change} */
    public Money authorized() {
        return sum(TransactionKind.AUTHORIZE, TransactionKind.SALE).minus(sum(TransactionKind.CHANGE));
    }

    /** {@return what was taken, less change} */
    public Money captured() {
        return sum(TransactionKind.CAPTURE, TransactionKind.SALE).minus(sum(TransactionKind.CHANGE));
    }

    /** {@return what was given back} */
    public Money refunded() {
        return sum(TransactionKind.REFUND);
    }

    /** {@return what the payer's bank took away and did not return} */
    public Money chargedBack() {
        return sum(TransactionKind.CHARGEBACK).minus(sum(TransactionKind.CHARGEBACK_REVERSAL));
    }

    /** {@return what may still be given back} */
    public Money refundable() {
        return captured().minus(refunded()).minus(chargedBack());
    }

    /** {@return whether the answer to a movement was lost: until the provider was asked nothing more may be moved} */
    public boolean blocked() {
        return transactions.stream().anyMatch(part -> part.state() == TransactionStatus.UNKNOWN);
    }

    /**
     * {@return its transaction of that id, if there is one}
     *
     * @param id within the payment
     */
    public Optional<PaymentTransaction> transaction(String id) {
        return transactions.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** A reservation of which nobody said how long it stands has not run out; one that failed never stood. */
    private boolean expired(Instant now) {
        List<PaymentTransaction> reserved = transactions.stream()
                .filter(part -> part.kind() == TransactionKind.AUTHORIZE && part.state() != TransactionStatus.FAILED)
                .toList();
        return !reserved.isEmpty() && reserved.stream().allMatch(part -> over(part.authorizedUntil(), now));
    }

    private static boolean over(@Nullable Instant until, Instant now) {
        return until != null && now.isAfter(until);
    }

    private Money sum(TransactionKind... kinds) {
        return transactions.stream()
                .filter(PaymentTransaction::succeeded)
                .filter(part -> Arrays.asList(kinds).contains(part.kind()))
                .map(PaymentTransaction::amount)
                .filter(amount -> amount.currency() == currency)
                .reduce(Money.zero(currency), Money::plus);
    }

    @Override
    public String toString() {
        return "Payment[***]";
    }
}
