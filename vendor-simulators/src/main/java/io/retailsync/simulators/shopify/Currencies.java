package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * The two currencies of an order and the rate between them.
 *
 * @param shop currency of the shop's books
 * @param presentment currency of the buyer
 * @param rate how much shop currency one unit of presentment currency is worth
 */
record Currencies(String shop, String presentment, BigDecimal rate) {

    static Currencies single(String currency) {
        return new Currencies(currency, currency, BigDecimal.ONE);
    }

    /** {@return the currencies of an order document; the rate is the one noted when it was placed, else one} */
    static Currencies of(JsonNode order) {
        String shop = order.path("currency").asText("XXX");
        JsonNode rate = order.path("_rate");
        return new Currencies(
                shop,
                order.path("presentment_currency").asText(shop),
                rate.isMissingNode() ? BigDecimal.ONE : rate.decimalValue());
    }

    /** {@return an amount paid by the buyer, in both currencies} */
    Amount paid(BigDecimal presentmentAmount) {
        BigDecimal shopAmount = shop.equals(presentment) ? presentmentAmount : presentmentAmount.multiply(rate);
        return rounded(new Amount(shopAmount, presentmentAmount));
    }

    Amount rounded(Amount exact) {
        return new Amount(scaled(exact.shop(), shop), scaled(exact.presentment(), presentment));
    }

    /** {@return {@code whole * part / of}, rounded in both currencies} */
    Amount share(Amount whole, long part, long of) {
        if (part == of || of == 0) {
            return rounded(whole);
        }
        BigDecimal divisor = BigDecimal.valueOf(of);
        Amount scaled = whole.times(part);
        return rounded(new Amount(
                scaled.shop().divide(divisor, 12, RoundingMode.HALF_UP),
                scaled.presentment().divide(divisor, 12, RoundingMode.HALF_UP)));
    }

    /** {@return the amount times a fraction such as a tax rate, rounded in both currencies} */
    Amount fraction(Amount whole, BigDecimal fraction) {
        return rounded(
                new Amount(whole.shop().multiply(fraction), whole.presentment().multiply(fraction)));
    }

    /** {@return the part of a price with tax that is tax} */
    Amount taxWithin(Amount gross, BigDecimal taxRate) {
        BigDecimal divisor = BigDecimal.ONE.add(taxRate);
        return rounded(new Amount(
                gross.shop().multiply(taxRate).divide(divisor, 12, RoundingMode.HALF_UP),
                gross.presentment().multiply(taxRate).divide(divisor, 12, RoundingMode.HALF_UP)));
    }

    String shopText(Amount amount) {
        return scaled(amount.shop(), shop).toPlainString();
    }

    String presentmentText(Amount amount) {
        return scaled(amount.presentment(), presentment).toPlainString();
    }

    /** {@return the documented form with both moneys} */
    ObjectNode set(Amount amount) {
        ObjectNode set = Wire.object();
        set.set("shop_money", money(shopText(amount), shop));
        set.set("presentment_money", money(presentmentText(amount), presentment));
        return set;
    }

    static ObjectNode money(String amount, String currency) {
        return Wire.object().put("amount", amount).put("currency_code", currency);
    }

    /** {@return what a set holds; zero when there is none} */
    static Amount read(JsonNode set) {
        return new Amount(decimal(set.path("shop_money")), decimal(set.path("presentment_money")));
    }

    private static BigDecimal decimal(JsonNode money) {
        String text = money.path("amount").asText();
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    private static BigDecimal scaled(BigDecimal amount, String currency) {
        return amount.setScale(digits(currency), RoundingMode.HALF_UP);
    }

    static int digits(String currency) {
        return "XXX".equals(currency)
                ? 2
                : Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
