package io.retailsync.simulators.shopify;

import java.math.BigDecimal;

/**
 * One sum of money in the shop's currency and in the buyer's.
 *
 * @param shop in the currency of the shop's books
 * @param presentment in the currency that the buyer sees and pays
 */
record Amount(BigDecimal shop, BigDecimal presentment) {

    static final Amount ZERO = new Amount(BigDecimal.ZERO, BigDecimal.ZERO);

    Amount plus(Amount other) {
        return new Amount(shop.add(other.shop), presentment.add(other.presentment));
    }

    Amount minus(Amount other) {
        return new Amount(shop.subtract(other.shop), presentment.subtract(other.presentment));
    }

    Amount times(long count) {
        return new Amount(shop.multiply(BigDecimal.valueOf(count)), presentment.multiply(BigDecimal.valueOf(count)));
    }

    Amount negated() {
        return new Amount(shop.negate(), presentment.negate());
    }

    int signum() {
        return presentment.signum();
    }

    boolean exceeds(Amount other) {
        return presentment.compareTo(other.presentment) > 0;
    }
}
