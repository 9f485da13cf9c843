package io.retailsync.model.money;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;

/**
 * An amount that is handed out in parts over time, by quantity: refunds, shipments or invoices of k of n pieces. The parts add up to the
 * amount whatever their order and number, because each is what is due so far less what was handed out already (canonical-model 8.1, rule 8),
 * and none has another sign than the amount.
 *
 * @param total the whole amount
 * @param whole the whole quantity, above zero
 * @param taken the quantity of the parts so far
 * @param given the sum of the parts so far; may be what another system handed out, as long as it is within the total
 */
public record Proration(Money total, Quantity whole, Quantity taken, Money given) {

    /**
     * Refuses more than the whole.
     *
     * @param total the whole amount
     * @param whole the whole quantity, above zero
     * @param taken the quantity of the parts so far
     * @param given the sum of the parts so far; may be what another system handed out, as long as it is within the total
     */
    public Proration {
        if (whole.value().signum() <= 0) {
            throw new InvalidValue("proration.whole", "a quantity of zero or less", "a quantity above zero");
        }
        if (taken.value().signum() < 0 || taken.compareTo(whole) > 0) {
            throw new InvalidValue("proration.taken", "a quantity out of range", "zero up to the whole quantity");
        }
        if (!within(given, total)) {
            throw new InvalidValue(
                    "proration.given", "an amount beyond the total or of another sign", "zero up to the total");
        }
    }

    /**
     * {@return an amount of which nothing was handed out yet}
     *
     * @param total the whole amount
     * @param whole the whole quantity, above zero
     */
    public static Proration of(Money total, Quantity whole) {
        return new Proration(total, whole, whole.minus(whole), Money.zero(total.currency()));
    }

    /**
     * {@return the next part} A rounding point. Calling again gives the same part: what was handed out is told by {@link #after}.
     *
     * @param quantity above zero, at most what is left
     * @param policy the one of the order
     * @throws InvalidValue for more than is left
     */
    public Money next(Quantity quantity, RoundingPolicy policy) {
        Quantity soFar = taken.plus(quantity);
        if (quantity.value().signum() <= 0 || soFar.compareTo(whole) > 0) {
            throw new InvalidValue(
                    "proration.quantity",
                    "a quantity out of range",
                    "more than zero, at most what is left of the whole");
        }
        Money due = policy.quotient(total.amount().multiply(soFar.value()), whole.value(), total.currency());
        Money part = due.minus(given);
        return part.signum() * total.signum() < 0 ? Money.zero(total.currency()) : part;
    }

    /**
     * {@return what is left after a part}
     *
     * @param quantity of the part
     * @param part as it was handed out
     */
    public Proration after(Quantity quantity, Money part) {
        return new Proration(total, whole, taken.plus(quantity), given.plus(part));
    }

    /** {@return what was not handed out yet} */
    public Money rest() {
        return total.minus(given);
    }

    static boolean within(Money part, Money total) {
        return part.isZero() || (part.signum() == total.signum() && part.abs().compareTo(total.abs()) <= 0);
    }
}
