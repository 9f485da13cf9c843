package io.retailsync.model.money;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.util.stream.Stream;

/**
 * The sums of an order, as placed or as it stands after edits and refunds, in one currency (canonical-model 8.4). They are added up from
 * the parts: what a source states as its total is compared with {@link #total()}, not taken over.
 *
 * @param mode whether prices are without or with tax
 * @param lineExtended price times quantity of all lines
 * @param lineDiscounts all discounts of the lines, with their shares of order discounts
 * @param shipping after its discounts
 * @param fees charged beside the lines; a restocking fee that is kept is one
 * @param duties import duties
 * @param tips voluntary
 * @param tax of all of these
 * @param cashRounding what rounding to coins adds, of either sign; never part of the tax
 */
public record OrderTotals(
        TaxMode mode,
        Money lineExtended,
        Money lineDiscounts,
        Money shipping,
        Money fees,
        Money duties,
        Money tips,
        Money tax,
        Money cashRounding) {

    /**
     * Refuses a second currency.
     *
     * @param mode whether prices are without or with tax
     * @param lineExtended price times quantity of all lines
     * @param lineDiscounts all discounts of the lines, with their shares of order discounts
     * @param shipping after its discounts
     * @param fees charged beside the lines; a restocking fee that is kept is one
     * @param duties import duties
     * @param tips voluntary
     * @param tax of all of these
     * @param cashRounding what rounding to coins adds, of either sign; never part of the tax
     */
    public OrderTotals {
        CurrencyCode currency = lineExtended.currency();
        if (!Stream.of(lineDiscounts, shipping, fees, duties, tips, tax, cashRounding)
                .allMatch(part -> part.currency() == currency)) {
            throw new InvalidValue("totals", "amounts in several currencies", "all in " + currency + ", one side each");
        }
    }

    /**
     * {@return the totals of nothing, to add parts to}
     *
     * @param mode whether prices are without or with tax
     * @param currency of the whole order
     */
    public static OrderTotals none(TaxMode mode, CurrencyCode currency) {
        Money zero = Money.zero(currency);
        return new OrderTotals(mode, zero, zero, zero, zero, zero, zero, zero, zero);
    }

    /**
     * {@return these totals and a line}
     *
     * @param extended price times quantity
     * @param discount all its discounts
     * @param lineTax its tax
     */
    public OrderTotals plusLine(Money extended, Money discount, Money lineTax) {
        return new OrderTotals(
                mode,
                lineExtended.plus(extended),
                lineDiscounts.plus(discount),
                shipping,
                fees,
                duties,
                tips,
                tax.plus(lineTax),
                cashRounding);
    }

    /**
     * {@return these totals and shipping}
     *
     * @param shipped after its discounts, with its tax
     */
    public OrderTotals plusShipping(TaxedAmount shipped) {
        return new OrderTotals(
                mode,
                lineExtended,
                lineDiscounts,
                shipping.plus(stated(shipped)),
                fees,
                duties,
                tips,
                tax.plus(shipped.tax()),
                cashRounding);
    }

    /**
     * {@return these totals and a fee}
     *
     * @param fee with its tax
     */
    public OrderTotals plusFee(TaxedAmount fee) {
        return new OrderTotals(
                mode,
                lineExtended,
                lineDiscounts,
                shipping,
                fees.plus(stated(fee)),
                duties,
                tips,
                tax.plus(fee.tax()),
                cashRounding);
    }

    /**
     * {@return these totals and a duty}
     *
     * @param duty with its tax
     */
    public OrderTotals plusDuty(TaxedAmount duty) {
        return new OrderTotals(
                mode,
                lineExtended,
                lineDiscounts,
                shipping,
                fees,
                duties.plus(stated(duty)),
                tips,
                tax.plus(duty.tax()),
                cashRounding);
    }

    /**
     * {@return these totals and a tip}
     *
     * @param tip without tax
     */
    public OrderTotals plusTip(Money tip) {
        return new OrderTotals(
                mode, lineExtended, lineDiscounts, shipping, fees, duties, tips.plus(tip), tax, cashRounding);
    }

    /**
     * {@return these totals and what rounding to coins added}
     *
     * @param rounding of either sign
     */
    public OrderTotals plusCashRounding(Money rounding) {
        return new OrderTotals(
                mode, lineExtended, lineDiscounts, shipping, fees, duties, tips, tax, cashRounding.plus(rounding));
    }

    private Money stated(TaxedAmount part) {
        if (part.mode() != mode) {
            throw new InvalidValue("totals.mode", "an amount stated " + part.mode(), "one stated " + mode);
        }
        return part.stated();
    }

    /** {@return the lines after discounts} */
    public Money subtotal() {
        return lineExtended.minus(lineDiscounts);
    }

    /** {@return what the customer owes for the order as a whole} */
    public Money total() {
        Money stated =
                subtotal().plus(shipping).plus(fees).plus(duties).plus(tips).plus(cashRounding);
        return mode == TaxMode.NET ? stated.plus(tax) : stated;
    }

    /**
     * {@return what is still to be paid; below zero where money has to go back}
     *
     * @param captured what was taken from the customer
     * @param refunded what went back
     */
    public Money due(Money captured, Money refunded) {
        return total().minus(captured).plus(refunded);
    }
}
