package io.retailsync.model.payment;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Required;

/**
 * What the status of a payment depends on, of one of its transactions.
 *
 * @param kind what it is for
 * @param state how it went
 * @param amount how much, not negative
 */
public record PaymentEntry(TransactionKind kind, TransactionStatus state, Money amount) {

    /**
     * Refuses missing parts and negative amounts.
     *
     * @param kind what it is for
     * @param state how it went
     * @param amount how much, not negative
     */
    public PaymentEntry {
        Required.present("kind", kind);
        Required.present("state", state);
        Required.present("amount", amount);
        if (amount.signum() < 0) {
            throw new InvalidValue("amount", "a negative amount", "zero or more; the kind says in which direction");
        }
    }
}
