package io.retailsync.model.money;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;

/**
 * A line that comes back in parts, with its tax. The side that was stated and the tax are each handed out by quantity so that they add up
 * ({@link Proration}); the other side is what follows. No part has a net amount or a tax of another sign than the line.
 *
 * @param line what was charged for the line
 * @param bought its quantity, above zero
 * @param returned the quantity of the refunds so far
 * @param refunded the sum of the refunds so far; may be what another system refunded, as long as it is within the line
 */
public record RefundProration(TaxedAmount line, Quantity bought, Quantity returned, TaxedAmount refunded) {

    /**
     * Refuses more than the line (canonical-model 9, P4).
     *
     * @param line what was charged for the line
     * @param bought its quantity, above zero
     * @param returned the quantity of the refunds so far
     * @param refunded the sum of the refunds so far; may be what another system refunded, as long as it is within the line
     */
    public RefundProration {
        if (line.net().signum() * line.tax().signum() < 0) {
            throw new InvalidValue(
                    "refund.line",
                    "a tax of the other sign than its amount",
                    "a line; prorate the sides of a sum apart");
        }
        if (refunded.mode() != line.mode()
                || !Proration.within(refunded.net(), line.net())
                || !Proration.within(refunded.tax(), line.tax())) {
            throw new InvalidValue(
                    "refund.refunded", "an amount beyond the line", "net and tax of zero up to those of the line");
        }
    }

    /**
     * {@return a line of which nothing came back yet}
     *
     * @param line what was charged for the line
     * @param bought its quantity, above zero
     */
    public static RefundProration of(TaxedAmount line, Quantity bought) {
        return new RefundProration(line, bought, bought.minus(bought), line.minus(line));
    }

    /**
     * {@return the next refund} A rounding point. Calling again gives the same one: what was refunded is told by {@link #after}.
     *
     * @param quantity above zero, at most what is left
     * @param policy the one of the order
     * @throws InvalidValue for more than is left
     */
    public TaxedAmount next(Quantity quantity, RoundingPolicy policy) {
        Money stated = part(line.stated(), refunded.stated(), quantity, policy);
        Money tax = part(line.tax(), refunded.tax(), quantity, policy);
        if (line.mode() == TaxMode.GROSS && !Proration.within(tax, stated)) {
            tax = stated; // pieces below a minor unit: the tax that is due waits for a gross amount to be part of
        }
        return TaxedAmount.of(line.mode(), stated, tax);
    }

    /**
     * {@return what is left after a refund}
     *
     * @param quantity of the refund
     * @param refund as it was made
     */
    public RefundProration after(Quantity quantity, TaxedAmount refund) {
        return new RefundProration(line, bought, returned.plus(quantity), refunded.plus(refund));
    }

    /** {@return what can still be refunded} */
    public TaxedAmount rest() {
        return line.minus(refunded);
    }

    private Money part(Money total, Money given, Quantity quantity, RoundingPolicy policy) {
        return new Proration(total, bought, returned, given).next(quantity, policy);
    }
}
