package io.retailsync.model.money;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;

/**
 * What tax is calculated from: a line of an order, or a lump such as shipping or a fee.
 *
 * @param price with or without tax, as the document states all its prices
 * @param quantity in the unit of the price; negative for what comes back
 * @param discount all discounts of the line, of its own and as its share of the document's; of the sign of the line
 * @param taxes its taxes
 */
public record TaxableLine(UnitAmount price, Quantity quantity, Money discount, TaxRates taxes) {

    /**
     * Refuses a second currency.
     *
     * @param price with or without tax, as the document states all its prices
     * @param quantity in the unit of the price; negative for what comes back
     * @param discount all discounts of the line, of its own and as its share of the document's; of the sign of the line
     * @param taxes its taxes
     */
    public TaxableLine {
        if (discount.currency() != price.currency()) {
            throw new InvalidValue(
                    "line.discount", "an amount in " + discount.currency(), "an amount in " + price.currency());
        }
    }

    /**
     * {@return a lump, such as shipping or a fee}
     *
     * @param amount after discounts
     * @param taxes its taxes
     */
    public static TaxableLine of(Money amount, TaxRates taxes) {
        return new TaxableLine(UnitAmount.of(amount), Quantity.pieces(1), Money.zero(amount.currency()), taxes);
    }

    /**
     * {@return what is charged: price times quantity, less the discount}
     *
     * @param policy how the product is rounded
     * @throws InvalidValue for a discount beyond the line
     */
    public Money charged(RoundingPolicy policy) {
        Money extended = price.extend(quantity, policy);
        if (!Proration.within(discount, extended)) {
            throw new InvalidValue(
                    "line.discount", "an amount beyond the line or of another sign", "zero up to price times quantity");
        }
        return extended.minus(discount);
    }

    Fraction exact() {
        return price.exact(quantity).minus(Fraction.of(discount));
    }
}
