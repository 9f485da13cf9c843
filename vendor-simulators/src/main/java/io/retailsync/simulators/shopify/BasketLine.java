package io.retailsync.simulators.shopify;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * So many pieces of one article.
 *
 * @param sku stock keeping unit of a variant of the shop
 * @param quantity at least 1
 * @param unitPrice price of one in the buyer's currency; empty for the variant's own price
 * @param discount taken off the whole line, in the buyer's currency
 */
public record BasketLine(String sku, int quantity, Optional<BigDecimal> unitPrice, BigDecimal discount) {

    /**
     * Checks the quantity.
     *
     * @param sku stock keeping unit of a variant of the shop
     * @param quantity at least 1
     * @param unitPrice price of one in the buyer's currency; empty for the variant's own price
     * @param discount taken off the whole line, in the buyer's currency
     */
    public BasketLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("a basket line holds at least one piece");
        }
    }

    /**
     * {@return pieces at the variant's own price}
     *
     * @param sku of the variant
     * @param quantity at least 1
     */
    public static BasketLine of(String sku, int quantity) {
        return new BasketLine(sku, quantity, Optional.empty(), BigDecimal.ZERO);
    }

    /**
     * {@return this line with an amount taken off}
     *
     * @param amount for the whole line, in the buyer's currency
     */
    public BasketLine lessBy(BigDecimal amount) {
        return new BasketLine(sku, quantity, unitPrice, amount);
    }

    /**
     * {@return this line at another price}
     *
     * @param price of one piece, in the buyer's currency
     */
    public BasketLine at(BigDecimal price) {
        return new BasketLine(sku, quantity, Optional.of(price), discount);
    }
}
