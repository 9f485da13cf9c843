package io.retailsync.simulators.shopify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a buyer orders.
 *
 * @param lines at least one
 * @param customer GID of the customer; empty for a guest
 * @param email contact address of a guest; a customer's own otherwise
 * @param shipTo where the goods go
 * @param currency in which the buyer pays
 * @param rate how much shop currency one unit of it is worth; 1 when it is the shop's
 * @param shipping price of the shipping, in the buyer's currency
 * @param code a discount code for the discounts of the lines; empty for a manual discount
 * @param taxRate such as 0.19; 0 for no tax
 * @param taxIncluded whether the prices contain the tax
 * @param paid whether the money is there at once
 * @param note the buyer's remark, empty for none
 * @param test whether this is an order of the shop's test gateway
 */
public record Basket(
        List<BasketLine> lines,
        Optional<String> customer,
        String email,
        Optional<BuyerAddress> shipTo,
        String currency,
        BigDecimal rate,
        BigDecimal shipping,
        String code,
        BigDecimal taxRate,
        boolean taxIncluded,
        boolean paid,
        String note,
        boolean test) {

    /**
     * Checks and copies the lines.
     *
     * @param lines at least one
     * @param customer GID of the customer; empty for a guest
     * @param email contact address of a guest; a customer's own otherwise
     * @param shipTo where the goods go
     * @param currency in which the buyer pays
     * @param rate how much shop currency one unit of it is worth; 1 when it is the shop's
     * @param shipping price of the shipping, in the buyer's currency
     * @param code a discount code for the discounts of the lines; empty for a manual discount
     * @param taxRate such as 0.19; 0 for no tax
     * @param taxIncluded whether the prices contain the tax
     * @param paid whether the money is there at once
     * @param note the buyer's remark, empty for none
     * @param test whether this is an order of the shop's test gateway
     */
    public Basket {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a basket holds at least one line");
        }
        lines = List.copyOf(lines);
    }

    /**
     * {@return a paid basket with 19 % tax on top of the prices and free shipping}
     *
     * @param customer GID of the customer
     * @param currency in which the buyer pays: the shop's
     * @param lines at least one
     */
    public static Basket of(String customer, String currency, BasketLine... lines) {
        return new Basket(
                List.of(lines),
                Optional.of(customer),
                "",
                Optional.empty(),
                currency,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                "",
                new BigDecimal("0.19"),
                false,
                true,
                "",
                false);
    }

    /**
     * {@return this basket, sent to an address}
     *
     * @param address where the goods go
     */
    public Basket to(BuyerAddress address) {
        return new Basket(
                lines,
                customer,
                email,
                Optional.of(address),
                currency,
                rate,
                shipping,
                code,
                taxRate,
                taxIncluded,
                paid,
                note,
                test);
    }

    /**
     * {@return this basket in a foreign currency}
     *
     * @param code ISO 4217
     * @param worth of one unit in shop currency
     */
    public Basket in(String code, BigDecimal worth) {
        return new Basket(
                lines,
                customer,
                email,
                shipTo,
                code,
                worth,
                shipping,
                this.code,
                taxRate,
                taxIncluded,
                paid,
                note,
                test);
    }

    /**
     * {@return this basket with shipping to pay}
     *
     * @param price in the buyer's currency
     */
    public Basket shippedFor(BigDecimal price) {
        return new Basket(
                lines, customer, email, shipTo, currency, rate, price, code, taxRate, taxIncluded, paid, note, test);
    }

    /**
     * {@return this basket with a discount code for the discounts of its lines}
     *
     * @param text the code
     */
    public Basket withCode(String text) {
        return new Basket(
                lines, customer, email, shipTo, currency, rate, shipping, text, taxRate, taxIncluded, paid, note, test);
    }

    /**
     * {@return this basket with another tax}
     *
     * @param percentage as a fraction
     * @param included whether prices contain it
     */
    public Basket taxed(BigDecimal percentage, boolean included) {
        return new Basket(
                lines, customer, email, shipTo, currency, rate, shipping, code, percentage, included, paid, note, test);
    }

    /** {@return this basket, to be paid later} */
    public Basket unpaid() {
        return new Basket(
                lines,
                customer,
                email,
                shipTo,
                currency,
                rate,
                shipping,
                code,
                taxRate,
                taxIncluded,
                false,
                note,
                test);
    }

    /**
     * {@return this basket of a guest}
     *
     * @param address e-mail address
     */
    public Basket byGuest(String address) {
        return new Basket(
                lines,
                Optional.empty(),
                address,
                shipTo,
                currency,
                rate,
                shipping,
                code,
                taxRate,
                taxIncluded,
                paid,
                note,
                test);
    }

    /** {@return this basket as an order of the test gateway} */
    public Basket asTest() {
        return new Basket(
                lines, customer, email, shipTo, currency, rate, shipping, code, taxRate, taxIncluded, paid, note, true);
    }

    @Override
    public String toString() {
        return "Basket of " + lines.size() + " lines";
    }
}
