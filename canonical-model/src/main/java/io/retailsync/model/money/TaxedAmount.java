package io.retailsync.model.money;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;

/**
 * An amount with its tax. A tax that another system calculated is kept as it came and never calculated again from a rate: 0.00 at 6.25 % is
 * a threshold exemption (canonical-model 8.1, rule 6).
 *
 * @param mode which side was stated
 * @param net without tax
 * @param tax of it
 */
public record TaxedAmount(TaxMode mode, Money net, Money tax) {

    /**
     * Refuses a second currency.
     *
     * @param mode which side was stated
     * @param net without tax
     * @param tax of it
     */
    public TaxedAmount {
        if (tax.currency() != net.currency()) {
            throw new InvalidValue("amount.tax", "an amount in " + tax.currency(), "an amount in " + net.currency());
        }
    }

    /**
     * {@return an amount as it was stated, with its tax}
     *
     * @param mode whether {@code stated} is without or with the tax
     * @param stated the price side
     * @param tax as calculated, by whomever
     */
    public static TaxedAmount of(TaxMode mode, Money stated, Money tax) {
        return new TaxedAmount(mode, mode == TaxMode.NET ? stated : stated.minus(tax), tax);
    }

    /** {@return net and tax} */
    public Money gross() {
        return net.plus(tax);
    }

    /** {@return the side that was stated} */
    public Money stated() {
        return mode == TaxMode.NET ? net : gross();
    }

    /**
     * {@return the sum}
     *
     * @param other of the same mode and currency
     */
    public TaxedAmount plus(TaxedAmount other) {
        return new TaxedAmount(same(other).mode, net.plus(other.net), tax.plus(other.tax));
    }

    /**
     * {@return the difference}
     *
     * @param other of the same mode and currency
     */
    public TaxedAmount minus(TaxedAmount other) {
        return plus(other.negated());
    }

    /** {@return this amount with the other sign} */
    public TaxedAmount negated() {
        return new TaxedAmount(mode, net.negated(), tax.negated());
    }

    private TaxedAmount same(TaxedAmount other) {
        if (other.mode != mode) {
            throw new InvalidValue("amount.mode", "an amount stated " + other.mode, "one stated " + mode);
        }
        return other;
    }
}
