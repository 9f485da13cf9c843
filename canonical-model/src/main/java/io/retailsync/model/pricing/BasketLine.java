package io.retailsync.model.pricing;

import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import java.util.Optional;

/**
 * A line that a promotion may take something off.
 *
 * @param sku stock keeping unit; empty for free items and for shipping
 * @param quantity how much, above zero
 * @param amount what it costs after the discounts before, zero or more
 */
public record BasketLine(Optional<Sku> sku, Quantity quantity, Money amount) {

    /**
     * {@return what shipping costs, as a line}
     *
     * @param amount what it costs after the discounts before
     */
    public static BasketLine shipping(Money amount) {
        return new BasketLine(Optional.empty(), Quantity.pieces(1), amount);
    }

    /** Whether it is counted in pieces. */
    boolean inPieces() {
        return quantity.unit().equals(Quantity.PIECE);
    }
}
